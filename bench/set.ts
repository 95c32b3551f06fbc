import { z } from 'zod';
import { exportList } from './exports.ts';
import { cleanUp, lastDossierId, readGrounds } from './ground.ts';
import { type Measured, measure } from './load.ts';
import { memoryOf, startPinned, type Worker } from './processes.ts';
import { describe, type Line, milliseconds, overRounds, say } from './report.ts';
import { rolePages, type Scenario, scenarios, signInUsers, USERS } from './scenarios.ts';
import { fillWorks, seldom } from './works.ts';

export interface Kept {
  lines: Line[];
  /** The 95th percentiles of one commune's pages, to hold the city's against. */
  pages: Map<string, number>;
}

interface SetOptions {
  folder: string;
  seconds: number;
  rounds: number;
  isCity: boolean;
}

const MOST = { statements: 6, serverMb: 200, postgresMb: 250, cityTimes: 1.5, roleTimes: 1.1, grownMb: 50 };
const LEAST_ROWS = { csv: 20_000, xlsx: 5_000 };

const started = z.object({ address: z.string(), ownerUrl: z.string() });
const floorStarted = z.object({ address: z.string() });
const counted = z.object({ statements: z.number() });

interface Both {
  product: Worker;
  address: string;
  floorAddress: string;
  options: SetOptions;
  kept: Kept;
}

/** Everything that is measured over one data folder; what was promised is added to the lines. */
export async function runSet(options: SetOptions, kept: Kept): Promise<void> {
  const product = startPinned('var/bench-server/server.js', { CCHC_DATA: options.folder, PORT: '0' });
  const { address, ownerUrl } = await product.ask(started);
  const floor = startPinned('bench/floor.ts', { FLOOR_DATABASE: ownerUrl });
  try {
    const { address: floorAddress } = await floor.ask(floorStarted);
    await fillWorks(ownerUrl);
    const grounds = await readGrounds(ownerUrl);
    const users = await signInUsers(address, grounds);
    const lastId = await lastDossierId(ownerUrl);
    const both = { product, address, floorAddress, options, kept };
    say(`${USERS} users of ${grounds.length} communes, each asking again as soon as it was answered`);
    for (const scenario of scenarios(users)) await compare(both, scenario);
    await compareRoles(both, rolePages(users));
    const [first] = users;
    for (const format of ['csv', 'xlsx'] as const) if (first) await tryExport(both, first.officer, format);
    const [ground] = grounds;
    if (ground)
      for (const line of await seldom(address, ownerUrl, ground))
        kept.lines.push({ ...line, what: label(both, line.what) });
    sayMemory(both);
    await floor.stop();
    if (options.isCity) await cleanUp(ownerUrl, grounds, lastId);
  } finally {
    await floor.stop();
    await product.stop();
  }
}

const label = ({ options }: Both, what: string) => `${options.isCity ? 'city' : 'commune'}: ${what}`;

async function compare(both: Both, scenario: Scenario): Promise<void> {
  const { kept, options } = both;
  const [floor, product, statements] = await alternate(both, scenario);
  const times = product.p95 / floor.p95;
  say(`  ${scenario.name.padEnd(9)} floor   ${describe(floor)}`);
  say(
    `  ${''.padEnd(9)} product ${describe(product)}; ${times.toFixed(2)} × floor; ${statements.toFixed(1)} statements`,
  );
  const limit = scenario.bound === null ? '' : ` (≤ ${scenario.bound})`;
  kept.lines.push(
    {
      what: label(both, scenario.name),
      said: `${times.toFixed(2)} × floor${limit}, p95 ${milliseconds(product.p95)}`,
      isKept: scenario.bound === null ? undefined : times <= scenario.bound,
    },
    {
      what: label(both, `${scenario.name}, statements`),
      said: `${statements.toFixed(1)} (≤ ${MOST.statements})`,
      isKept: statements < MOST.statements + 0.5,
    },
    ...[floor, product].flatMap((measured) => wrongLine(both, scenario, measured)),
  );
  if (!scenario.isPage) return;
  const alone = kept.pages.get(scenario.name);
  if (!options.isCity) kept.pages.set(scenario.name, product.p95);
  else if (alone !== undefined)
    kept.lines.push({
      what: `${scenario.name}, city to commune`,
      said: `${(product.p95 / alone).toFixed(2)} × (≤ ${MOST.cityTimes})`,
      isKept: product.p95 <= alone * MOST.cityTimes,
    });
}

/** Floor and product in turns, so that a busy minute of the machine falls on both. */
async function alternate(both: Both, scenario: Scenario): Promise<[Measured, Measured, number]> {
  const { address, floorAddress, options, product } = both;
  const load = { users: USERS, seconds: options.seconds, next: scenario.next, check: scenario.check };
  const floors: Measured[] = [];
  const products: Measured[] = [];
  let statements = 0;
  let asked = 0;
  const next: Scenario['next'] = (user, turn) => {
    asked++;
    return scenario.next(user, turn);
  };
  for (let round = 0; round < options.rounds; round++) {
    floors.push(await measure({ ...load, address: floorAddress }));
    const before = await product.ask(counted, 'statements');
    products.push(await measure({ ...load, next, address }));
    statements += (await product.ask(counted, 'statements')).statements - before.statements;
  }
  return [overRounds(floors), overRounds(products), statements / asked];
}

function wrongLine(both: Both, { name }: Scenario, { wrong, wrongCount }: Measured): Line[] {
  if (wrongCount === 0) return [];
  return [{ what: label(both, `${name}, answers`), said: `${wrongCount} wrong: ${wrong[0]}`, isKept: false }];
}

async function compareRoles(both: Both, pages: ReturnType<typeof rolePages>): Promise<void> {
  const { address, options, kept } = both;
  const took: Record<'officer' | 'leader', Measured[]> = { officer: [], leader: [] };
  for (let round = 0; round < options.rounds; round++)
    for (const who of ['officer', 'leader'] as const) {
      const { next, check } = pages[who];
      took[who].push(await measure({ address, users: USERS, seconds: options.seconds, next, check }));
    }
  const [officer, leader] = [overRounds(took.officer), overRounds(took.leader)];
  say(`  ${'roles'.padEnd(9)} officer ${describe(officer)}`);
  say(`  ${''.padEnd(9)} leader ${describe(leader)}`);
  kept.lines.push(...wrongLine(both, pages.officer, officer), ...wrongLine(both, pages.leader, leader));
  kept.lines.push({
    what: label(both, 'officer to leader'),
    said: `${(officer.p95 / leader.p95).toFixed(2)} × (≤ ${MOST.roleTimes})`,
    isKept: officer.p95 <= leader.p95 * MOST.roleTimes,
  });
}

async function tryExport(both: Both, cookie: string, format: 'csv' | 'xlsx'): Promise<void> {
  const { address, product, kept } = both;
  await exportList(address, cookie, format, product.pid);
  const { rows, seconds, grownMb } = await exportList(address, cookie, format, product.pid);
  const rate = rows / seconds;
  kept.lines.push({
    what: label(both, `export .${format}`),
    said: `${Math.round(rate)} rows/s (≥ ${LEAST_ROWS[format]}); ${rows} rows, memory + ${grownMb.toFixed(0)} MB`,
    isKept: rate >= LEAST_ROWS[format] && grownMb <= MOST.grownMb,
  });
}

function sayMemory(both: Both): void {
  const { serverMb, postgresMb } = memoryOf(both.product.pid);
  both.kept.lines.push(
    {
      what: label(both, 'memory of the server'),
      said: `${serverMb.toFixed(0)} MB (≤ ${MOST.serverMb})`,
      isKept: serverMb <= MOST.serverMb,
    },
    {
      what: label(both, 'memory of PostgreSQL'),
      said: `${postgresMb.toFixed(0)} MB (≤ ${MOST.postgresMb})`,
      isKept: postgresMb <= MOST.postgresMb,
    },
  );
}
