import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, makeApp } from './app.ts';
import { hasCommune } from './modules/organisation/public.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { makePool } from './platform/database/client.ts';
import { type FileStore, makeFileStore } from './platform/files/file-store.ts';
import { openInstance } from './platform/instance.ts';
import { makeMailer } from './platform/mail/mailer.ts';
import type { Platform } from './platform/perform.ts';
import { crons, makeTasks } from './rooms.ts';
import { startWorker } from './worker.ts';

export interface RunningServer {
  app: FastifyInstance;
  address: string;
  /** Printed once for whoever founds an empty installation. */
  setupCode: string | undefined;
  stop(): Promise<void>;
}

/** What may take its time while officers already work. */
export type AfterStart = (platform: Platform, store: FileStore) => Promise<void>;

/** Database, server and worker: what `npm start` runs. */
export async function startServer(
  config: Config,
  prepare: (ownerUrl: string) => Promise<void>,
  { afterStart, ...options }: Pick<AppOptions, 'limitFactor'> & { afterStart?: AfterStart } = {},
): Promise<RunningServer> {
  const instance = await openInstance(config);
  const pool = makePool(instance.urls.app, 16);
  const platform = { pool, clock: systemClock };
  const undo = async () => {
    await pool.end();
    await instance.stop();
  };
  try {
    await prepare(instance.urls.owner);
    const filesFolder = join(config.dataFolder, 'files');
    const setupCode = (await hasCommune(pool)) ? undefined : randomBytes(6).toString('hex');
    const app = await makeApp({
      config,
      platform,
      encryptionKey: instance.secrets.encryption,
      setupCode,
      filesFolder,
      clientFolder: join(import.meta.dirname, '..', 'client'),
      ...options,
    });
    await app.listen({ port: config.port, host: config.host });
    const bound = app.server.address();
    const port = typeof bound === 'object' && bound ? bound.port : config.port;
    const report = (line: string) => app.log.error(line);
    const store = makeFileStore(filesFolder);
    const worker = startWorker({
      jobsUrl: instance.urls.jobs,
      platform,
      tasks: makeTasks(store, makeMailer(config)),
      crons,
      report,
    });
    const after = afterStart?.(platform, store).catch((error: unknown) => app.log.error(error));
    const stop = async () => {
      await Promise.all([app.close(), worker.stop(), after]);
      await undo();
    };
    return { app, setupCode, address: `http://${config.host}:${port}`, stop };
  } catch (error) {
    await undo();
    throw error;
  }
}
