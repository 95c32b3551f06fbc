import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { waitUntil } from '../../src/platform/postgres/process-table.ts';

export interface Launched {
  child: ChildProcess;
  /** Everything it has said so far. */
  said(): string;
  /** Where the server answers, once it does. */
  address(): Promise<string>;
  exit: Promise<number | null>;
}

interface LaunchOptions {
  port?: number;
  /** Put before the command, as another user. */
  prefix?: string[];
  command?: string[];
  home?: string;
  /** More than a blank start needs, where the demonstration is filled first. */
  readyMs?: number;
}

const ROOT = join(import.meta.dirname, '..', '..');
const START = [process.execPath, 'tools/bootstrap.mjs', 'start', '--blank'];
export const NPM_START = ['npm', 'start', '--', '--blank'];
const READY_MS = 50_000;

export function buildProduct(): void {
  const { status, stderr } = spawnSync(process.execPath, ['tools/bootstrap.mjs', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
}

/** The real thing, as a person starts it, with nothing of the test's own environment but PATH. */
export function launch(dataFolder: string, options: LaunchOptions = {}): Launched {
  const { port = 0, prefix = [], command = START, home = '/nonexistent', readyMs = READY_MS } = options;
  const [file = '', ...args] = [...prefix, ...command];
  const env = { PATH: process.env.PATH, HOME: home, CCHC_DATA: dataFolder, PORT: String(port) };
  const child = spawn(file, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
  let isOver = false;
  const exit = new Promise<number | null>((resolve) =>
    child.once('close', (code) => {
      isOver = true;
      resolve(code);
    }),
  );
  const address = async () => {
    const found = () => /Officers: +(http:\S+)\//.exec(words)?.[1];
    await waitUntil(() => found() !== undefined || isOver, readyMs);
    const url = found();
    if (!url)
      throw new Error(`It did not start. It ended with ${child.exitCode ?? child.signalCode} and said: ${words}`);
    return url;
  };
  return { child, said: () => words, address, exit };
}

export async function isReady(address: string): Promise<boolean> {
  return (await fetch(`${address}/health/ready`)).ok;
}

/** Launcher, server and PostgreSQL of one data folder: by command, by environment, or by where they work. */
export function processesOf(dataFolder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => traces(pid).some((trace) => trace.includes(dataFolder)))
    .map(Number);
}

export function goneWithin(dataFolder: string, limitMs: number): Promise<boolean> {
  return waitUntil(() => processesOf(dataFolder).length === 0, limitMs);
}

export function killAll(dataFolder: string): void {
  for (const pid of processesOf(dataFolder)) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It died together with one that was killed before it.
    }
  }
}

/** Nothing for a zombie, which has no command, environment or folder any more. */
function traces(pid: string): string[] {
  const read = (from: () => string) => {
    try {
      return from();
    } catch {
      return '';
    }
  };
  return [
    read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8')),
    read(() => readFileSync(`/proc/${pid}/environ`, 'utf8')),
    read(() => readlinkSync(`/proc/${pid}/cwd`)),
  ];
}
