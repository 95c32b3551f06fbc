import { sql } from 'kysely';
import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { calendarOf } from '../organisation/public.ts';
import { overviewOutput } from './contract.ts';
import { countsOf } from './list.ts';
import { isSilentAt, presentRow, selectRows, stateOn, type Works } from './rows.ts';

const MOST_SHOWN = 100;

/** Mười giây của chủ tịch: what is late, who holds it, for how long, and what is silent. */
export const overviewWorks = view({
  name: 'works.overview',
  summary: 'Việc quá hạn, việc im lặng và tình hình từng đơn vị',
  allow: 'everyone',
  input: z.object({}),
  output: overviewOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const all: Works = db.selectFrom('works as w').select([]);
    const open = all.where('w.accepted_at', 'is', null);
    const [late, silent, units, calendar] = await Promise.all([
      selectRows(open.where('w.last_on', '<', today).where(stateOn(today), '=', 'overdue'), db)
        .orderBy('w.last_on')
        .orderBy('w.id')
        .limit(MOST_SHOWN)
        .execute(),
      selectRows(open.where(isSilentAt(db.now)), db)
        .orderBy('w.touched_at')
        .limit(MOST_SHOWN)
        .execute(),
      db
        .selectFrom('works as w')
        .innerJoin('units as u', 'u.id', 'w.unit_id')
        .select(['u.id', 'u.short_name as name', 'u.position', stateOn(today).as('state')])
        .select((select) => [
          select.fn.countAll<number>().as('count'),
          sql<string | null>`min(w.last_on) filter (where ${stateOn(today)} = 'overdue')`.as('oldest'),
          sql<number>`coalesce(${today}::date - min(w.last_on) filter (where ${stateOn(today)} = 'overdue'), 0)`.as(
            'days',
          ),
        ])
        .groupBy(['u.id', 'u.short_name', 'u.position', 'state'])
        .orderBy('u.position')
        .orderBy('u.id')
        .execute(),
      calendarOf(db),
    ]);
    const names = new Map(units.map((row) => [row.id, row.name]));
    return {
      counts: countsOf(units),
      late: late.map((row) => presentRow(calendar, db.now, row)),
      silent: silent.map((row) => presentRow(calendar, db.now, row)),
      units: [...names].map(([id, name]) => {
        const rows = units.filter((row) => row.id === id);
        return { id, name, counts: countsOf(rows), longestDays: Math.max(...rows.map(({ days }) => days)) };
      }),
    };
  },
});
