import { parseArgs } from 'node:util';
import { fillCity, NotEmpty } from '../demonstration/fill.ts';
import { DEMONSTRATION_PASSWORD } from '../demonstration/generate.ts';
import { unevenSizes } from '../demonstration/sizes.ts';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { openInstance } from '../platform/instance.ts';

const USAGE = 'cchc demo --communes N --dossiers M [--seed S]';
/** A load of many rows: fewer checkpoints, and vacuum once at the end. */
const LOADING = { max_wal_size: '8GB', checkpoint_timeout: '30min', autovacuum: 'off', shared_buffers: '256MB' };

export async function demo(args: string[]): Promise<number> {
  const { communes, dossiers, seed } = readNumbers(args);
  const config = readConfig(process.env);
  const instance = await openInstance(config, LOADING);
  try {
    const started = performance.now();
    const sizes = unevenSizes(communes, dossiers, seed);
    await fillCity(instance.urls.owner, { sizes, seed, now: systemClock.now(), isDetailed: true }, say);
    const seconds = (performance.now() - started) / 1_000;
    say(
      `${communes} communes, ${dossiers} dossiers in ${seconds.toFixed(1)} s (${Math.round(dossiers / seconds)} dossiers/s)`,
    );
    say(`The password of every demonstration account is ${DEMONSTRATION_PASSWORD}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NotEmpty)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await instance.stop();
  }
}

function readNumbers(args: string[]): { communes: number; dossiers: number; seed: number } {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args, options: { communes: text, dossiers: text, seed: text } });
  const number = (name: 'communes' | 'dossiers' | 'seed', most: number, otherwise?: string) => {
    const given = Number(values[name] ?? otherwise);
    if (!Number.isSafeInteger(given) || given < 1 || given > most)
      throw new Error(`--${name} must be a whole number from 1 to ${most}. Usage: ${USAGE}`);
    return given;
  };
  return {
    communes: number('communes', 5_000),
    dossiers: number('dossiers', 100_000_000),
    seed: number('seed', 2_147_483_647, '2026'),
  };
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
