import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NAMES = ['superuser', 'owner', 'app', 'jobs', 'city', 'encryption', 'cookie'] as const;
export type Secrets = Record<(typeof NAMES)[number], string>;

/** Passwords of the database roles and the keys of the server: random, made once, readable by the owner alone. */
export function readSecrets(dataFolder: string): Secrets {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'secrets.json');
  let known: Partial<Secrets> = {};
  try {
    known = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const fresh = () => randomBytes(32).toString('base64url');
  const secrets: Secrets = {
    superuser: known.superuser ?? fresh(),
    owner: known.owner ?? fresh(),
    app: known.app ?? fresh(),
    jobs: known.jobs ?? fresh(),
    city: known.city ?? fresh(),
    encryption: known.encryption ?? fresh(),
    cookie: known.cookie ?? fresh(),
  };
  if (NAMES.some((name) => known[name] === undefined)) {
    writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${path}.new`, path);
  }
  chmodSync(path, 0o600);
  return secrets;
}
