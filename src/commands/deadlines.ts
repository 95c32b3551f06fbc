import { text } from 'node:stream/consumers';
import holidays from '../../data/holidays.json' with { type: 'json' };
import { computeSchedules } from '../lib/deadline/public.ts';
import { defaultSessions, makeCalendar, readCalendarDays, withProposedYears } from '../lib/vn-calendar/public.ts';

/** Years without an announcement are reckoned with the proposed holidays. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2060;

/** Reads `{contexts, phrases: [{phrase, ctx}]}`, prints `{schedules}` in the same order. */
export async function deadlines(): Promise<number> {
  let input: unknown;
  try {
    input = JSON.parse(await text(process.stdin));
  } catch {
    process.stderr.write('Standard input is not JSON.\n');
    return 2;
  }
  try {
    const calendar = makeCalendar({
      days: withProposedYears(readCalendarDays(holidays), FIRST_YEAR, LAST_YEAR),
      sessions: defaultSessions,
    });
    process.stdout.write(`${JSON.stringify({ schedules: computeSchedules(calendar, input) }, null, 1)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
