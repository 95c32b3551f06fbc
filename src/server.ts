import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, makeApp } from './app.ts';
import { hasCommune } from './modules/organisation/public.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { makePool } from './platform/database/client.ts';
import { openInstance } from './platform/instance.ts';

export interface RunningServer {
  app: FastifyInstance;
  address: string;
  /** Printed once for whoever founds an empty installation. */
  setupCode: string | undefined;
  stop(): Promise<void>;
}

/** Database, server, and in time the worker: what `npm start` runs. */
export async function startServer(
  config: Config,
  prepare: (ownerUrl: string) => Promise<void>,
  options: Pick<AppOptions, 'limitFactor'> = {},
): Promise<RunningServer> {
  const instance = await openInstance(config);
  const pool = makePool(instance.urls.app, 16);
  const undo = async () => {
    await pool.end();
    await instance.stop();
  };
  try {
    await prepare(instance.urls.owner);
    const setupCode = (await hasCommune(pool)) ? undefined : randomBytes(6).toString('hex');
    const app = await makeApp({
      config,
      platform: { pool, clock: systemClock },
      encryptionKey: instance.secrets.encryption,
      setupCode,
      clientFolder: join(import.meta.dirname, '..', 'client'),
      ...options,
    });
    await app.listen({ port: config.port, host: config.host });
    const bound = app.server.address();
    const port = typeof bound === 'object' && bound ? bound.port : config.port;
    const stop = async () => {
      await app.close();
      await undo();
    };
    return { app, setupCode, address: `http://${config.host}:${port}`, stop };
  } catch (error) {
    await undo();
    throw error;
  }
}
