import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

export interface ClusterListing {
  folders: string[];
  files: string[];
}

/** What the server makes anew at every start; https://www.postgresql.org/docs/18/protocol-replication.html, BASE_BACKUP. */
const EMPTIED_FOLDERS = [
  ...['pg_dynshmem', 'pg_notify', 'pg_replslot', 'pg_serial', 'pg_snapshots', 'pg_stat_tmp', 'pg_subtrans'],
  ...['pg_wal', 'pg_wal/archive_status', 'pg_wal/summaries'],
];
const LEFT_OUT = /^(postmaster\.(pid|opts)|pg_internal\.init.*|pgsql_tmp.*|backup_label.*|tablespace_map.*|.*\.tmp)$/;
/** Copied last, by itself. */
export const CONTROL_FILE = 'global/pg_control';

export async function listCluster(root: string): Promise<ClusterListing> {
  const listing: ClusterListing = { folders: [], files: [] };
  await walk(root, '', listing);
  return listing;
}

async function walk(root: string, inside: string, listing: ClusterListing): Promise<void> {
  const isEmptied = EMPTIED_FOLDERS.includes(inside);
  for (const entry of await readdir(join(root, inside), { withFileTypes: true })) {
    const path = inside ? `${inside}/${entry.name}` : entry.name;
    if (LEFT_OUT.test(basename(path))) continue;
    if (entry.isDirectory()) {
      if (isEmptied && !EMPTIED_FOLDERS.includes(path)) continue;
      listing.folders.push(path);
      await walk(root, path, listing);
    } else if (entry.isFile()) {
      if (!isEmptied && path !== CONTROL_FILE) listing.files.push(path);
    } else throw new Error(`${path} is neither file nor folder: tablespaces are not backed up.`);
  }
}

const CONTROL_READS = 20;

/** The server may be writing it: what reads the same twice was not read in the middle of that. */
export async function readControlFile(root: string): Promise<Buffer> {
  let last = await readFile(join(root, CONTROL_FILE));
  for (let read = 0; read < CONTROL_READS; read++) {
    const again = await readFile(join(root, CONTROL_FILE));
    if (again.equals(last)) return again;
    last = again;
  }
  throw new Error(`${CONTROL_FILE} did not hold still.`);
}

const LOG_BYTES = 1n << 32n;

/** The files of the write-ahead log from one position up to, and not including, another. */
export function walSegments(start: string, end: string, timeline: number, segmentBytes: number): string[] {
  const size = BigInt(segmentBytes);
  const perLog = LOG_BYTES / size;
  const hex = (value: bigint) => value.toString(16).toUpperCase().padStart(8, '0');
  const names: string[] = [];
  for (let segment = position(start) / size; segment <= (position(end) - 1n) / size; segment++)
    names.push(`${hex(BigInt(timeline))}${hex(segment / perLog)}${hex(segment % perLog)}`);
  return names;
}

function position(lsn: string): bigint {
  const [high = '', low = ''] = lsn.split('/');
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
