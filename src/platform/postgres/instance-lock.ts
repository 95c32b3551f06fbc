import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-table.ts';

export class DataFolderInUse extends Error {}

/** One running instance per data folder. A holder that died without cleaning up does not hold it any more. */
export function lockDataFolder(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'instance.lock');
  const [mine, stale] = [`${path}.${process.pid}`, `${path}.stale.${process.pid}`];
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: processStart(process.pid) }));
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (tryLink(mine, path)) return () => rmSync(path, { force: true });
      const holder = readHolder(path);
      if (isAlive(holder))
        throw new DataFolderInUse(
          `Another instance (process ${holder.pid}) is using the data folder ${dataFolder}. Stop it, or set CCHC_DATA to another folder.`,
        );
      takeAway(path, stale);
    }
  } finally {
    rmSync(mine, { force: true });
    rmSync(stale, { force: true });
  }
  throw new DataFolderInUse(`The data folder ${dataFolder} is being taken by another instance just now.`);
}

interface Holder {
  pid: number;
  start: string;
}

function isAlive(holder: Holder | undefined): holder is Holder {
  return holder !== undefined && processStart(holder.pid) === holder.start;
}

/** Of two that find the same dead holder the slower one takes away the quicker one's lock: it is put back. */
function takeAway(path: string, aside: string): void {
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (isAlive(readHolder(aside))) tryLink(aside, path);
  rmSync(aside, { force: true });
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
