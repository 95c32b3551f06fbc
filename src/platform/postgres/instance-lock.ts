import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-table.ts';

export class DataFolderInUse extends Error {}

/** One running instance per data folder. A holder that died without cleaning up does not hold it any more. */
export function lockDataFolder(dataFolder: string): () => void {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const path = join(dataFolder, 'instance.lock');
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify({ pid: process.pid, start: processStart(process.pid) }));
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (tryLink(mine, path)) return () => rmSync(path, { force: true });
      const holder = readHolder(path);
      if (holder && processStart(holder.pid) === holder.start)
        throw new DataFolderInUse(
          `Another instance (process ${holder.pid}) is using the data folder ${dataFolder}. Stop it, or set CCHC_DATA to another folder.`,
        );
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
  throw new DataFolderInUse(`The data folder ${dataFolder} is being taken by another instance just now.`);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function readHolder(path: string): { pid: number; start: string } | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
