import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeWorld, type World } from '../../../test/support/world.ts';
import { STATUSES, type State, type Status } from './rules.ts';

interface Facts {
  status: Status;
  finishedOn: string | null;
  judgedOn: string | null;
  lastOn: string | null;
  startsOn: string | null;
  today: string;
}

let world: World;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.close());

/** The states as the reports (đề cương báo cáo CCHC) say them, read off the facts by comparing days as words. */
function stateOf({ status, finishedOn, judgedOn, lastOn, startsOn, today }: Facts): State {
  if (status === 'NOT_ARISEN') return 'not_arisen';
  if (status === 'CANCELLED') return 'cancelled';
  if (status === 'DONE')
    return finishedOn !== null && judgedOn !== null && finishedOn > judgedOn ? 'done_late' : 'done_on_time';
  const isShown = status === 'SUBMITTED' && finishedOn !== null && lastOn !== null && finishedOn <= lastOn;
  if (lastOn !== null && today > lastOn && !isShown) return 'overdue';
  return startsOn !== null && startsOn > today ? 'not_yet' : 'running';
}

/** Where reckonings go wrong: the ends of quarters and of years, leap days, and the days beside them. */
const DAYS = [
  ...['2026-03-30', '2026-03-31', '2026-04-01', '2026-06-29', '2026-06-30', '2026-07-01', '2026-09-30', '2026-10-01'],
  ...['2026-12-30', '2026-12-31', '2027-01-01', '2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29', '2028-03-01'],
];

test('what the database says of a work is what its facts say', async () => {
  const day = fc.constantFrom(...DAYS);
  const maybe = fc.option(day);
  const facts = fc
    .record({
      ...{ status: fc.constantFrom(...STATUSES), finishedOn: maybe, judgedOn: maybe, lastOn: maybe },
      ...{ startsOn: maybe, today: day },
    })
    .filter(({ status, finishedOn }) => finishedOn !== null || (status !== 'SUBMITTED' && status !== 'DONE'));
  await fc.assert(
    fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 100 }), async (many) => {
      const { rows } = await world.database.app.query(
        `select work_state(g.status, g."finishedOn", g."judgedOn", g."lastOn", g."startsOn", g.today) as state
         from jsonb_to_recordset($1::jsonb) as g (status text, "finishedOn" date, "judgedOn" date,
           "lastOn" date, "startsOn" date, today date, n integer) order by n`,
        [JSON.stringify(many.map((one, n) => ({ ...one, n })))],
      );
      expect(rows.map(({ state }) => state)).toEqual(many.map(stateOf));
    }),
    { numRuns: 100 },
  );
});

test('on its last day a work is still in time, the day after it is overdue, whatever the month or the year', async () => {
  const { rows } = await world.database.app.query(
    `select work_state('OPEN', null, d, d, null, d) as on_the_day, work_state('OPEN', null, d, d, null, d + 1) as after,
       work_state('DONE', d, d, d, null, d + 90) as done, work_state('DONE', d + 1, d, d, null, d + 90) as late
     from unnest($1::date[]) d`,
    [DAYS],
  );
  for (const row of rows)
    expect(row).toEqual({ on_the_day: 'running', after: 'overdue', done: 'done_on_time', late: 'done_late' });
});
