import type { FastifyInstance } from 'fastify';
import { addSessions } from './platform/auth/http.ts';
import type { Config } from './platform/config.ts';
import { makeFileStore } from './platform/files/file-store.ts';
import { addApi } from './platform/http/api.ts';
import { addApiPage } from './platform/http/api-page.tsx';
import { addHealth } from './platform/http/health.ts';
import { makeLimits } from './platform/http/limits.ts';
import { makeServer } from './platform/http/server.ts';
import type { Platform } from './platform/perform.ts';
import { addPortal } from './portal/routes.ts';
import { apiRoutes } from './rooms.ts';
import { addStaffDoor } from './staff/door/routes.ts';
import { addSetup } from './staff/door/setup.tsx';
import { addStaffApp } from './staff/serve.ts';

export interface AppOptions {
  config: Config;
  platform: Platform;
  /** Encrypts what must be read back, such as keys of authenticators. */
  encryptionKey: string;
  /** Founds an empty installation; undefined where none is offered. */
  setupCode?: string | undefined;
  /** Where papers that were sent in lie. */
  filesFolder: string;
  /** Where the officer app was built to. */
  clientFolder: string;
  /** Benchmarks raise the limits on how often one caller may ask; nothing else does. */
  limitFactor?: number;
}

/** The table of contents of the server: what it answers, in the order a request meets it. */
export async function makeApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, platform, encryptionKey, setupCode, filesFolder, clientFolder, limitFactor } = options;
  const limits = makeLimits(limitFactor);
  const app = await makeServer(config);
  addSessions(app, platform);
  addHealth(app, platform);
  await addApi(app, { platform, limits, store: makeFileStore(filesFolder) }, apiRoutes);
  addApiPage(app, apiRoutes);
  addStaffDoor(app, { platform, limits, encryptionKey, isSecure: config.origin?.startsWith('https') ?? false });
  if (setupCode) addSetup(app, { platform, limits, setupCode });
  addPortal(app, platform, limits);
  await addStaffApp(app, clientFolder);
  return app;
}
