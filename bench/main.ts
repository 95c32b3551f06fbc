import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { coldStart } from './cold-start.ts';
import { GENERATOR_CORE } from './processes.ts';
import { load, say, sayLine, sayMachine } from './report.ts';
import { type Kept, runSet } from './set.ts';

const USAGE = `npm run bench -- [--city] [--dossiers N] [--seconds S] [--rounds R]
  --city        also a city of 114 communes, kept in var/bench-city-N for the next time
  --dossiers N  of the city (1,800,000)
  --seconds S   measured in each turn of a scenario, after a warm-up of a quarter (5)
  --rounds R    turns of floor and product, one after the other (3)`;
const COMMUNES = 114;

const { values } = parseArgs({
  options: {
    city: { type: 'boolean', default: false },
    dossiers: { type: 'string', default: '1800000' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  say(USAGE);
  process.exit(0);
}
const effort = { seconds: Number(values.seconds), rounds: Number(values.rounds) };

execFileSync('taskset', ['--all-tasks', '--cpu-list', '--pid', String(GENERATOR_CORE), String(process.pid)]);
sayMachine();
await buildServer();

const commune = resolve('var/bench-commune');
rmSync(commune, { recursive: true, force: true });
const kept: Kept = { lines: [], pages: new Map() };
say('\nOne commune: the demonstration as it comes, 16,000 dossiers');
await runSet({ folder: commune, ...effort, isCity: false }, kept);
kept.lines.push(await coldStart(commune));
if (values.city) {
  const folder = resolve(`var/bench-city-${Number(values.dossiers)}`);
  makeCity(folder, Number(values.dossiers));
  say(`\nA city: ${COMMUNES} communes, ${values.dossiers} dossiers`);
  await runSet({ folder, ...effort, isCity: true }, kept);
}

say('\nPromises');
for (const line of kept.lines) sayLine(line);
say(load());
process.exitCode = kept.lines.every(({ isKept }) => isKept !== false) ? 0 : 1;

/** The officer pages need Vite; the product is built the same way for dist/. */
async function buildServer(): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: 'bench/server.ts', outDir: 'var/bench-server', emptyOutDir: true, target: 'node24' },
  });
}

function makeCity(folder: string, dossiers: number): void {
  if (existsSync(folder)) return;
  say(`\nMaking ${folder} (minutes) …`);
  const unfinished = `${folder}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const args = ['dist/server/cli.js', 'demo', '--communes', String(COMMUNES), '--dossiers', String(dossiers)];
  const made = spawnSync(process.execPath, args, { env: { ...process.env, CCHC_DATA: unfinished }, stdio: 'inherit' });
  if (made.status !== 0) throw new Error('The city could not be made');
  execFileSync('mv', [unfinished, folder]);
}
