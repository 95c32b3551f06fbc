import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import serverFlags from '../tools/server-flags.json' with { type: 'json' };

/** Servers and PostgreSQL share one core, the generator has the other: neither steals from what the other measures. */
export const SERVER_CORE = 0;
export const GENERATOR_CORE = 1;

export interface Worker {
  pid: number;
  /** Sends a question, if any, and awaits the next message of this shape. */
  ask<T extends z.ZodType>(shape: T, question?: string): Promise<z.output<T>>;
  stop(): Promise<void>;
}

export function startPinned(file: string, environment: Record<string, string>): Worker {
  const child = spawn('taskset', ['--cpu-list', String(SERVER_CORE), process.execPath, ...serverFlags, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, ...environment },
  });
  const exit = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    ask: (shape, question) => messageOf(child, file, question).then((message) => shape.parse(message)),
    stop: () => {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

function messageOf(child: ChildProcess, file: string, question: string | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error(`${file} ended before it answered`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
    if (question !== undefined) child.send(question);
  });
}

/** Megabytes of memory the server holds; of PostgreSQL, shared pages counted once (PSS). */
export function memoryOf(serverPid: number): { serverMb: number; postgresMb: number } {
  const family = descendants(serverPid);
  const postgres = family.filter((pid) => read(`/proc/${pid}/comm`).trim() === 'postgres');
  const pss = postgres.reduce((sum, pid) => sum + kilobytes(read(`/proc/${pid}/smaps_rollup`), 'Pss'), 0);
  return { serverMb: kilobytes(read(`/proc/${serverPid}/status`), 'VmRSS') / 1_024, postgresMb: pss / 1_024 };
}

function descendants(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc'))
    if (/^\d+$/.test(name)) parents.set(Number(name), kilobytes(read(`/proc/${name}/status`), 'PPid'));
  const isOurs = (pid: number): boolean => pid === root || (pid > 1 && isOurs(parents.get(pid) ?? 0));
  return [...parents.keys()].filter(isOurs);
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
