import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { isCluster, type Launch, NOBODY, planLaunch } from './binaries.ts';
import { commandOf, processStart, sharedMemoryUsers, waitUntil } from './process-table.ts';

export interface EmbeddedPostgres {
  /** Address of the superuser, used only to migrate. */
  url: string;
  pid: number;
  mode: Launch['mode'];
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  dataFolder: string;
  password: string;
  /** More `name=value` settings, as tests and benchmarks need. */
  settings?: Record<string, string>;
  /** How long it may recover before it answers. */
  readyMs?: number;
}

/** Sized for one office machine of 1 GB that runs everything. */
const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '40',
  shared_buffers: '96MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  random_page_cost: '1.1',
  jit: 'off',
  io_method: 'sync',
  max_parallel_workers_per_gather: '0',
  wal_level: 'replica',
  max_wal_size: '512MB',
  max_wal_senders: '0',
  password_encryption: 'scram-sha-256',
  timezone: 'Asia/Ho_Chi_Minh',
  log_destination: 'stderr',
  log_min_messages: 'warning',
};

const OLD_SERVER_WAIT_MS = 15_000;
const READY_WAIT_MS = 60_000;
const STOP_WAIT_MS = 30_000;
const PORT_ATTEMPTS = 5;
const MOST_KEPT_WORDS = 10_000;

export async function startEmbedded(
  options: EmbeddedOptions,
  launch = planLaunch(options.dataFolder),
  choosePort = freePort,
): Promise<EmbeddedPostgres> {
  if (!isCluster(launch.clusterFolder)) initialise(launch, options);
  await clearOldServer(launch.clusterFolder);
  const logFile = join(options.dataFolder, 'postgres.log');
  for (let attempt = 1; attempt <= PORT_ATTEMPTS; attempt++) {
    const port = await choosePort();
    const server = spawnServer(launch, { ...SETTINGS, ...options.settings, port: String(port) }, logFile);
    const url = superuserUrl(options.password, port);
    if (await answers(url, server.process, options.readyMs ?? READY_WAIT_MS))
      return { url, pid: server.process.pid ?? 0, mode: launch.mode, stop: () => stopServer(server.process) };
    await stopServer(server.process);
    await server.closed;
    // Between our looking and the server's taking it, a free port may go to another program.
    if (!server.said().includes('Address already in use')) break;
  }
  throw new Error(`PostgreSQL did not start; its own words are in ${logFile}`);
}

export function superuserUrl(password: string, port: number): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Made aside and moved into place when whole: a first start that is killed leaves nothing that looks like a database. */
function initialise(launch: Launch, options: EmbeddedOptions): void {
  const unfinished = `${launch.clusterFolder}.new`;
  const passwordFile = `${launch.clusterFolder}.password`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  if (launch.mode === 'nobody') for (const path of [unfinished, passwordFile]) chownSync(path, NOBODY, NOBODY);
  const [file = '', ...rest] = [...launch.prefix, join(launch.binFolder, 'initdb')];
  const access = ['--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'];
  const locale = ['--encoding', 'UTF8', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'];
  const made = spawnSync(file, [...rest, '--pgdata', unfinished, ...access, ...locale, '--no-instructions'], {
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not be set up in ${launch.clusterFolder}: ${made.stderr || made.error?.message}`);
  }
  renameSync(unfinished, launch.clusterFolder);
}

/** A postmaster.pid may belong to a server still dying, to an orphan of ours, or to nobody. */
async function clearOldServer(clusterFolder: string): Promise<void> {
  const path = join(clusterFolder, 'postmaster.pid');
  if (!existsSync(path)) return;
  const lines = readFileSync(path, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const segmentId = Number((lines[6] ?? '').trim().split(/\s+/)[1] ?? 0);
  const alive = () => processStart(pid) !== undefined && commandOf(pid).includes(clusterFolder);
  if (alive()) process.kill(pid, 'SIGINT');
  const gone = await waitUntil(() => !alive() && sharedMemoryUsers(segmentId) === 0, OLD_SERVER_WAIT_MS);
  if (!gone)
    throw new Error(`An earlier PostgreSQL (process ${pid}) still holds ${clusterFolder}. Stop it and start again.`);
  rmSync(path, { force: true });
}

function spawnServer(launch: Launch, settings: Record<string, string>, logFile: string) {
  const [file = '', ...rest] = [...launch.prefix, join(launch.binFolder, 'postgres'), '-D', launch.clusterFolder];
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(file, [...rest, ...flags], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const closed = new Promise<void>((resolve) => server.once('close', () => resolve()));
  let beginning = '';
  server.stderr.on('data', (chunk) => {
    appendFileSync(logFile, chunk);
    if (beginning.length < MOST_KEPT_WORDS) beginning += String(chunk);
  });
  return { process: server, said: () => beginning, closed };
}

/** Ready means that a query was answered, not that a log line said so. */
async function answers(url: string, server: ChildProcess, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    if (server.exitCode !== null || server.signalCode !== null) return false;
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 25));
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return false;
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exited = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  server.kill('SIGINT');
  const impatient = setTimeout(() => server.kill('SIGQUIT'), STOP_WAIT_MS);
  await exited;
  clearTimeout(impatient);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
