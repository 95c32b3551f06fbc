import { spawn } from 'node:child_process';
import serverFlags from '../tools/server-flags.json' with { type: 'json' };
import { median } from './load.ts';
import type { Line } from './report.ts';

const STARTS = 3;
const MOST_SECONDS = 3;

/** The product itself, as built: from the first moment of its process until it answers. */
export async function coldStart(dataFolder: string): Promise<Line> {
  const took: number[] = [];
  for (let turn = 0; turn < STARTS; turn++) took.push(await startOnce(dataFolder));
  const seconds = median(took);
  return {
    what: 'cold start',
    said: `${seconds.toFixed(2)} s (≤ ${MOST_SECONDS} s)`,
    isKept: seconds <= MOST_SECONDS,
  };
}

async function startOnce(dataFolder: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [...serverFlags, 'dist/server/cli.js', 'start'], {
    env: { ...process.env, CCHC_DATA: dataFolder, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = new Promise((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += String(chunk);
      const found = /Officers: +(http:\S+)\//.exec(said)?.[1];
      if (found) resolve(found);
    });
    child.once('exit', () => reject(new Error(`The product did not start: ${said}`)));
  });
  const { status } = await fetch(`${address}/dang-nhap`);
  const seconds = (performance.now() - begun) / 1_000;
  child.kill('SIGTERM');
  await exit;
  if (status !== 200) throw new Error(`The sign-in page answered ${status}`);
  return seconds;
}
