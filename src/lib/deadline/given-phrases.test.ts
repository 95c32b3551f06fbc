import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultSessions, makeCalendar } from '../vn-calendar/public.ts';
import { computeSchedules } from './input.ts';

const FILE = '../shared/deadline-phrases.json';
const FLOOR = 0.98;

type Expected = {
  group: string;
  phrase: string;
  ctx: string;
  kind: string;
  start: string | null;
  due: string | null;
  bound?: string;
  recurrence: { bound: string | null; dates: string[] | null } | null;
};

/** As readings are scored: kind, start, due, the dates of the recurrence, and the bound where one is given. */
function scored({ kind, start, due, bound, recurrence }: Omit<Expected, 'group' | 'phrase' | 'ctx'>) {
  return { kind, start, due, bound: bound ?? null, rule: recurrence?.bound ?? null, dates: recurrence?.dates ?? null };
}

test.skipIf(!existsSync(FILE))('the phrases that came with the plans, when they lie beside the repository', () => {
  const input: { contexts: unknown; phrases: Expected[] } = JSON.parse(readFileSync(FILE, 'utf8'));
  const calendar = makeCalendar({ days: [], sessions: defaultSessions });
  const schedules = computeSchedules(calendar, input);
  const wrong = input.phrases.flatMap((expected, index) => {
    const schedule = schedules[index];
    const got = schedule ? scored({ ...schedule, bound: schedule.bound ?? '' }) : undefined;
    const want = scored({ ...expected, bound: expected.bound ?? '' });
    return JSON.stringify(got) === JSON.stringify(want) ? [] : [{ phrase: expected.phrase, want, got }];
  });
  if (wrong.length > 0) console.log(JSON.stringify(wrong, null, 1));
  expect(1 - wrong.length / input.phrases.length).toBeGreaterThanOrEqual(FLOOR);
});
