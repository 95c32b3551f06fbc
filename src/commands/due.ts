import { text } from 'node:stream/consumers';
import holidays from '../../data/holidays.json' with { type: 'json' };
import {
  computeDues,
  defaultSessions,
  makeCalendar,
  readCalendarDays,
  withProposedYears,
} from '../lib/vn-calendar/public.ts';

/** Years without an announcement are reckoned with the proposed holidays. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2100;

/** Reads `[{from, limit, pauses?}]`, prints `[{due, why}]`; a request that cannot be reckoned is named in one line. */
export async function due(): Promise<number> {
  let requests: unknown;
  try {
    requests = JSON.parse(await text(process.stdin));
  } catch {
    process.stderr.write('Standard input is not JSON.\n');
    return 2;
  }
  try {
    const calendar = makeCalendar({
      days: withProposedYears(readCalendarDays(holidays), FIRST_YEAR, LAST_YEAR),
      sessions: defaultSessions,
    });
    process.stdout.write(`${JSON.stringify(computeDues(calendar, requests), null, 1)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}
