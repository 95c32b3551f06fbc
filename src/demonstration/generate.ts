import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import holidays from '../../data/holidays.json' with { type: 'json' };
import { addDays, defaultSessions, makeCalendar, readCalendarDays } from '../lib/vn-calendar/public.ts';
import { hashPassword } from '../platform/auth/passwords.ts';
import { localTime } from '../platform/clock.ts';
import { makePools, readCatalogue } from './catalogue.ts';
import type { Sheet } from './copy.ts';
import { dossiersOf, firstDay } from './dossiers.ts';
import { planOrganisation } from './organisation.ts';
import type { Book } from './rows.ts';
import type { Stage } from './stage.ts';
import { makeDueFinder, makeWorkTime } from './work-time.ts';

export const DEMONSTRATION_PASSWORD = 'trinh-dien-2026';

export interface Wanted {
  /** How many dossiers each commune gets; the first communes are those of data/organisation.json. */
  sizes: readonly number[];
  seed: number;
  now: Date;
  /** Processes written down hand by hand: about ten events a dossier and not six. */
  isDetailed: boolean;
}

export interface Generated {
  organisation: Sheet[];
  /** In the order of the communes; half made while the one before is on its way to the database. */
  books: () => AsyncGenerator<Book>;
}

const BEGINNING = '2025-07-01';
/** Before the first dossier, because nothing may happen at position 0; after now, because the longest limits end there. */
const MARGIN_DAYS = { before: 30, after: 400 };
const BOOK_SIZE = 500;

/** The same database, seed and moment always give the same rows. */
export async function generate(client: pg.ClientBase, { sizes, seed, now, isDetailed }: Wanted): Promise<Generated> {
  const time = localTime(now);
  const from = firstDay(time, BEGINNING);
  const entries = await readCatalogue(client, isDetailed);
  const calendar = makeCalendar({ days: readCalendarDays(holidays), sessions: defaultSessions });
  const work = makeWorkTime(
    calendar,
    addDays(from, -MARGIN_DAYS.before),
    addDays(time.slice(0, 10), MARGIN_DAYS.after),
  );
  const { communes, sheets } = planOrganisation(sizes, entries, await hashPassword(DEMONSTRATION_PASSWORD), seed);
  const stage: Stage = {
    seed,
    from,
    now: time,
    work,
    dueOf: makeDueFinder(work),
    pools: makePools(entries),
    last: { dossiers: 0, dossier_steps: 0, dossier_papers: 0, dossier_pauses: 0, events: 0, receptions: 0 },
  };
  async function* books(): AsyncGenerator<Book> {
    for (const commune of communes)
      for (const book of dossiersOf(stage, commune, BOOK_SIZE)) {
        if (book) yield book;
        else await setImmediate();
      }
  }
  return { organisation: sheets, books };
}
