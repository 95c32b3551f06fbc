import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { type Measured, median } from './load.ts';

export interface Line {
  what: string;
  said: string;
  /** undefined where nothing was promised. */
  isKept: boolean | undefined;
}

export function say(text = ''): void {
  process.stdout.write(`${text}\n`);
}

export function sayMachine(): void {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const dirty = git('status', '--porcelain') === '' ? '' : ' with changes';
  say(
    `${cpus().length} cores (${cpus()[0]?.model.trim()}), Node ${process.version}, commit ${git('rev-parse', '--short', 'HEAD')}${dirty}`,
  );
  say('Server, floor and PostgreSQL are pinned to core 0, the generator to core 1. Every answer is checked.');
  say(
    'The floor: bare Fastify and pg on the same PostgreSQL, the same statements and rows, no contracts, no row-level security.',
  );
  say(load());
}

export const load = () =>
  `Load of the machine: ${loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')}`;

export const milliseconds = (value: number) => `${value.toFixed(1)} ms`;

/** The median over the rounds, each number by itself. */
export function overRounds(rounds: Measured[]): Measured {
  const of = (name: 'p50' | 'p95' | 'p99' | 'rate' | 'requests' | 'wrongCount') =>
    median(rounds.map((round) => round[name]));
  return {
    ...{ p50: of('p50'), p95: of('p95'), p99: of('p99'), rate: of('rate') },
    requests: rounds.reduce((sum, { requests }) => sum + requests, 0),
    wrong: [...new Set(rounds.flatMap(({ wrong }) => wrong))],
    wrongCount: rounds.reduce((sum, { wrongCount }) => sum + wrongCount, 0),
  };
}

export const describe = ({ p50, p95, p99, rate }: Measured) =>
  `p50 ${milliseconds(p50)}, p95 ${milliseconds(p95)}, p99 ${milliseconds(p99)}, ${Math.round(rate)} requests/s`;

export function sayLine({ what, said, isKept }: Line): void {
  say(`${isKept === undefined ? ' ' : isKept ? '✓' : '✗'} ${what.padEnd(30)} ${said}`);
}
