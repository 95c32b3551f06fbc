import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { computeSchedules } from '../../src/lib/deadline/public.ts';
import { readPlan } from '../../src/lib/plan-reader/public.ts';
import { defaultSessions, makeCalendar } from '../../src/lib/vn-calendar/public.ts';
import { samplePlan } from './plans/plan.ts';
import { add, TASK_FIELDS, type Tally, tally, wrongRows } from './score.ts';

const SHARED = join(import.meta.dirname, '..', '..', '..', 'shared');
export const GOLDEN = ['000', '001', '004'].filter((name) => existsSync(join(SHARED, 'golden', `${name}.json`)));

type Item = Record<string, unknown>;
const LISTS: [list: string, key: string, fields: readonly string[]][] = [
  ['tasks', 'text', TASK_FIELDS],
  ['legalBases', 'number', ['type', 'number', 'date', 'issuer', 'title']],
  ['targets', 'text', ['no', 'text', 'metric', 'comparator', 'value', 'unit']],
  ['reports', 'cycle', ['who', 'toWhom', 'cycle', 'dueText']],
  ['responsibilities', 'unit', ['unit', 'duties']],
];
const DOCUMENT = ['kind', 'agency', 'parentAgency', 'number', 'date', 'place', 'title', 'year', 'signer'];

export type Table = Record<string, Tally>;

export function golden(name: string): Table {
  const wanted = JSON.parse(readFileSync(join(SHARED, 'golden', `${name}.json`), 'utf8'));
  const plan: Record<string, unknown> = {
    ...readPlan(readFileSync(join(SHARED, 'seeds', `${name}.txt`), 'utf8'), 2026),
  };
  const table: Table = {};
  for (const field of DOCUMENT)
    table[`document.${field}`] = tally([wanted.document], [plan.document as Item], field, 'kind');
  for (const [list, key, fields] of LISTS) {
    const got = plan[list] as Item[];
    table[list] = rows(wanted[list], got);
    for (const field of fields) table[`${list}.${field}`] = tally(wanted[list], got, field, key);
  }
  table['tasks wholly right'] = wholly(wanted.tasks, plan.tasks as Item[]);
  return table;
}

const rows = (wanted: Item[], got: Item[]): Tally => ({
  ...{ wanted: wanted.length, found: got.length, near: 0 },
  exact: Math.min(wanted.length, got.length),
});

function wholly(wanted: Item[], got: Item[]): Tally {
  const exact = wanted.length - wrongRows(wanted, got).length;
  return { wanted: wanted.length, found: got.length, exact, near: 0 };
}

export interface Samples {
  table: Table;
  byLayout: Table;
  wrong: string[];
}

/** Plans of our own, from one seed to another. */
export function samples(from: number, to: number): Samples {
  const table: Table = {};
  const byLayout: Table = {};
  const wrong: string[] = [];
  const into = (target: Table, name: string, one: Tally) => {
    target[name] = add(target[name] ?? { wanted: 0, found: 0, exact: 0, near: 0 }, one);
  };
  for (let seed = from; seed <= to; seed += 1) {
    const plan = samplePlan(seed);
    const wanted = plan.tasks.map((task) => ({ ...task }));
    const got = readPlan(plan.text, 2026).tasks.map((task) => ({ ...task }));
    for (const field of TASK_FIELDS) into(table, field, tally(wanted, got, field, 'text'));
    into(table, 'rows wholly right', wholly(wanted, got));
    into(byLayout, plan.layout, wholly(wanted, got));
    for (const { no, fields } of wrongRows(wanted, got))
      wrong.push(`${seed} (${plan.layout}) ${no}: ${fields.join(', ')}`);
    if (got.length > wanted.length) wrong.push(`${seed} (${plan.layout}): ${got.length - wanted.length} rows too many`);
  }
  return { table, byLayout, wrong };
}

/** The share of the given wordings of time that are understood exactly. */
export function phrases(): { wanted: number; exact: number } | undefined {
  const file = join(SHARED, 'deadline-phrases.json');
  if (!existsSync(file)) return undefined;
  const input = JSON.parse(readFileSync(file, 'utf8'));
  const got = computeSchedules(makeCalendar({ days: [], sessions: defaultSessions }), input);
  const said = (one: Item, bound: unknown) =>
    JSON.stringify([one.kind, one.start, one.due, bound, (one.recurrence as Item | null)?.dates ?? null]);
  const exact = (input.phrases as Item[]).filter((wanted, index) => {
    const schedule: Item = { ...got[index] };
    return said(wanted, wanted.bound) === said(schedule, wanted.bound === undefined ? undefined : schedule.bound);
  });
  return { wanted: input.phrases.length, exact: exact.length };
}

export function print(title: string, table: Table): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
  const lines = Object.entries(table).map(([name, { wanted, found, exact, near }]) =>
    [
      name.padEnd(30),
      ...[`${exact}/${wanted}`, `found ${found}`].map((cell) => cell.padStart(12)),
      `precision ${share(exact, found)}`.padStart(20),
      `recall ${share(exact, wanted)}`.padStart(17),
      near > 0 ? `   near ${near}` : '',
    ].join(''),
  );
  return [title, ...lines].join('\n');
}
