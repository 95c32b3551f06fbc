import { existsSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { withDatabase } from '../postgres/prepare.ts';
import { CONTROL_FILE, listCluster, readControlFile, walSegments } from './cluster-files.ts';
import { type Keys, keysFrom, makeLock } from './encryption.ts';
import { type Facts, readFacts } from './facts.ts';
import { type Manifest, type StoredFile, writeManifest } from './manifest.ts';
import { CHUNK_BYTES, fewAtOnce, readChunks, storeFile } from './store.ts';

export interface BackupOptions {
  server: { url: string; name: string };
  dataFolder: string;
  /** Where to; it must be empty, or not be there yet. */
  folder: string;
  passphrase: string | undefined;
  product: string;
  now: Date;
}

/**
 * Tables that are written without an audit row, then audit, which every action writes last, then what is written after
 * it: whoever holds these holds every commit, and asks for them in the order in which writers do.
 */
export const GATE = [
  ...['accounts', 'recovery_codes', 'sessions', 'sign_in_attempts', 'audit_seals', 'audit', 'idempotency_keys'],
];
const GATE_ATTEMPTS = 20;
/** A little longer than an autovacuum takes to step aside. */
const GATE_WAIT_MS = 1_500;

/** A copy of the running server's files with all of the write-ahead log that makes it whole: docs/decisions/0002-backup.md. */
export async function makeBackup(options: BackupOptions): Promise<Manifest> {
  const { folder, passphrase, dataFolder } = options;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).length > 0) throw new Error(`${folder} is not empty.`);
  const lock = passphrase ? makeLock() : null;
  const keys = passphrase && lock ? await keysFrom(passphrase, lock) : undefined;
  const database = await copyDatabase(options, keys);
  // After the database: a row never points to a file that came later.
  const others = [...(await filesUnder(join(dataFolder, 'files'), 'files')), 'secrets.json'];
  database.files.push(
    ...(await fewAtOnce(others, (path) => storeFile(folder, path, readChunks(join(dataFolder, path)), keys))),
  );
  const manifest: Manifest = {
    format: 1,
    product: options.product,
    takenAt: options.now.toISOString(),
    ...database,
    lock,
  };
  await writeManifest(folder, manifest, keys);
  return manifest;
}

type Copied = Pick<Manifest, 'postgres' | 'wal' | 'folders' | 'files'> & Facts;

async function copyDatabase({ server, folder }: BackupOptions, keys: Keys | undefined): Promise<Copied> {
  const [session, reader] = [connect(server), connect(server)];
  try {
    await Promise.all([session.connect(), reader.connect()]);
    const { root, version, timeline, segmentBytes } = await describeServer(session);
    const keep = (path: string, content: AsyncIterable<Buffer>) => storeFile(folder, `pg/${path}`, content, keys);
    // Kept for this session alone, from before the copy begins: no checkpoint may recycle the log that we need.
    await session.query(`select pg_create_physical_replication_slot('cchc_backup_' || pg_backend_pid(), true, true)`);
    const start = await only(session, `select pg_backup_start('cchc', fast => true) as value`);
    const { folders, files } = await copyCluster(root, keep);
    const stopped = (await session.query('select labelfile from pg_backup_stop(wait_for_archive => false)')).rows[0];
    files.push(await keep('backup_label', chunk(Buffer.from(stopped.labelfile))));
    const end = await fixMoment(session, reader);
    for (const name of walSegments(start, end, timeline, segmentBytes))
      files.push(await keep(`pg_wal/${name}`, readChunks(join(root, 'pg_wal', name))));
    const facts = await readFacts(reader);
    return { postgres: version, wal: { start, end }, folders, files, ...facts };
  } finally {
    await Promise.all([session.end(), reader.end()]);
  }
}

async function describeServer(session: pg.Client) {
  const { rows } = await session.query(`select current_setting('data_directory') as root,
    current_setting('server_version') as version, (select timeline_id from pg_control_checkpoint()) as timeline,
    pg_size_bytes(current_setting('wal_segment_size'))::integer as segment_bytes`);
  const { root, version, timeline, segment_bytes: segmentBytes } = rows[0];
  return { root, version, timeline, segmentBytes };
}

/** Files come, go, and are written to while they are read: the log puts right whatever was caught half-way. */
async function copyCluster(
  root: string,
  keep: (path: string, content: AsyncIterable<Buffer>) => Promise<StoredFile>,
): Promise<{ folders: string[]; files: StoredFile[] }> {
  const { folders, files } = await listCluster(root);
  const stored = await fewAtOnce(files, async (path) => {
    // Opened first: from then on it may be deleted and is still read to its end.
    const file = await open(join(root, path)).catch(unlessGone);
    return file && keep(path, file.createReadStream({ highWaterMark: CHUNK_BYTES }));
  });
  const control = await keep(CONTROL_FILE, chunk(await readControlFile(root)));
  return { folders, files: [...stored.filter((file) => file !== undefined), control] };
}

function unlessGone(error: unknown): undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
}

/**
 * For a few milliseconds nobody commits: the reader's snapshot and the end of the log are then one and the same moment,
 * so that what is counted here must be found again to the row.
 */
async function fixMoment(session: pg.Client, reader: pg.Client): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      await session.query(
        `begin; set local lock_timeout = ${GATE_WAIT_MS}; lock table ${GATE.join(', ')} in share mode`,
      );
      await reader.query('begin isolation level repeatable read read only');
      await reader.query('select pg_current_snapshot()');
      const end = await only(session, 'select pg_switch_wal() as value');
      await session.query('commit');
      return end;
    } catch (error) {
      await session.query('rollback');
      await reader.query('rollback');
      if (attempt === GATE_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 50));
    }
  }
}

async function filesUnder(root: string, name: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(name, entry.parentPath.slice(root.length), entry.name))
    .sort();
}

async function* chunk(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

function connect(server: BackupOptions['server']): pg.Client {
  const client = new pg.Client({ connectionString: withDatabase(server.url, server.name) });
  // A lost connection fails the statement under way; it needs no second messenger.
  client.on('error', () => undefined);
  return client;
}

async function only(client: pg.Client, statement: string): Promise<string> {
  return (await client.query(statement)).rows[0].value;
}
