import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound } from '../../platform/refusals.ts';
import { forgetCalendar, readOwn, shiftsFor } from './calendar.ts';
import { doneOutput, type Session, setWorkingWeekInput, workingTimeInput, workingTimeOutput } from './contract.ts';
import { getActiveUnit } from './queries.ts';
import type { Shift } from './sessions.ts';

/** Giờ làm việc: of the commune, or of one unit that keeps hours of its own. */
export const getWorkingTime = view({
  name: 'organisation.get_working_time',
  summary: 'Giờ làm việc của xã hoặc của một đơn vị',
  allow: 'everyone',
  input: workingTimeInput,
  output: workingTimeOutput,
  run: async (db, _, { unitId }) => {
    const { shifts } = await readOwn(db);
    const scope = unitId ?? null;
    if (scope !== null && !(await db.selectFrom('units').select('id').where('id', '=', scope).executeTakeFirst()))
      throw notFound();
    const today = localDate(db.now);
    const periods = Map.groupBy(shifts.get(scope) ?? [], ({ since }) => since ?? '');
    return {
      today: shiftsFor(shifts, scope)
        .filter(({ since, until }) => (since ?? '') <= today && (until === undefined || until > today))
        .map(hoursOf),
      periods: [...periods].map(([from, own]) => ({ from, to: own[0]?.until ?? null, sessions: own.map(hoursOf) })),
      unitsWithOwn: [...shifts.keys()].filter((id) => id !== null),
    };
  },
});

/** From a day on; what held until then stays written, what was planned for later is replaced. */
export const setWorkingWeek = action({
  name: 'organisation.set_working_week',
  summary: 'Đặt giờ làm việc trong tuần của xã hoặc của một đơn vị, từ một ngày',
  allow: ['administrator'],
  input: setWorkingWeekInput,
  output: doneOutput,
  run: async (db, _, { unitId, validFrom, sessions }) => {
    if (unitId !== undefined) await getActiveUnit(db, unitId);
    const scope = unitId ?? null;
    await refusePast(db, scope, validFrom);
    await db
      .deleteFrom('working_sessions')
      .where('unit_id', 'is not distinct from', scope)
      .where('valid_from', '>=', validFrom)
      .execute();
    await db
      .updateTable('working_sessions')
      .set({ valid_to: validFrom })
      .where('unit_id', 'is not distinct from', scope)
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', validFrom)]))
      .execute();
    const rows = sessions.map(({ weekday, from, to, openForReception, countsForDeadline }) => ({
      ...{ unit_id: scope, weekday, from_time: from, to_time: to, valid_from: validFrom },
      ...{ open_for_reception: openForReception, counts_for_deadline: countsForDeadline },
    }));
    if (rows.length > 0) await db.insertInto('working_sessions').values(rows).execute();
    const recordId = unitId ?? db.communeId;
    const noun = unitId === undefined ? 'commune' : 'unit';
    db.tell({ noun, recordId, verb: 'set_working_week', data: { from: validFrom, sessions: rows.length } });
    db.lastly(async () => forgetCalendar(db.communeId));
    return { id: recordId };
  },
});

/** Hours that have passed were lived: limits already reckoned with them must not move. The first declaration may be late. */
async function refusePast(db: CommuneDb, scope: number | null, validFrom: string): Promise<void> {
  if (validFrom >= localDate(db.now)) return;
  const declared = await db
    .selectFrom('working_sessions')
    .select('id')
    .where('unit_id', 'is not distinct from', scope)
    .limit(1)
    .executeTakeFirst();
  if (declared)
    throw invalid({
      validFrom: { vi: 'Giờ mới chỉ áp dụng từ hôm nay trở đi.', en: 'New hours apply from today at the earliest.' },
    });
}

function hoursOf({ weekday, from, to, openForReception, countsForDeadline }: Shift): Session {
  return { weekday, from, to, openForReception, countsForDeadline };
}
