import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { makeApp } from './app.ts';
import { systemClock } from './platform/clock.ts';
import type { Config } from './platform/config.ts';
import { makePool } from './platform/database/client.ts';
import { openInstance } from './platform/instance.ts';

export interface RunningServer {
  app: FastifyInstance;
  address: string;
  stop(): Promise<void>;
}

/** Database, server, and in time the worker: what `npm start` runs. */
export async function startServer(
  config: Config,
  prepare: (ownerUrl: string) => Promise<void>,
): Promise<RunningServer> {
  const instance = await openInstance(config);
  const pool = makePool(instance.urls.app, 16);
  const undo = async () => {
    await pool.end();
    await instance.stop();
  };
  try {
    await prepare(instance.urls.owner);
    const app = await makeApp({
      config,
      platform: { pool, clock: systemClock },
      encryptionKey: instance.secrets.encryption,
      clientFolder: join(import.meta.dirname, '..', 'client'),
    });
    await app.listen({ port: config.port, host: config.host });
    const bound = app.server.address();
    const port = typeof bound === 'object' && bound ? bound.port : config.port;
    const stop = async () => {
      await app.close();
      await undo();
    };
    return { app, address: `http://${config.host}:${port}`, stop };
  } catch (error) {
    await undo();
    throw error;
  }
}
