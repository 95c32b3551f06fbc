import type { Selectable } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { type CalendarDay, defaultSessions, makeCalendar, type WorkingCalendar } from '../../lib/vn-calendar/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import type { CommuneDayKind } from './contract.ts';
import { overlay, type Shift, sessionOf, shiftsOf } from './sessions.ts';

const FRESH_MS = 30_000;
const known = new Map<number, { calendars: Calendars; until: number }>();
let announced: { days: CalendarDay[]; until: number } | undefined;

export interface Calendars {
  commune: WorkingCalendar;
  /** For the clocks that are a unit's own: its steps. */
  ofUnit(unitId: number): WorkingCalendar;
  /** For the appointment: received when this unit is open, counted in the working time of the commune. */
  receivedAt(unitId: number | null): WorkingCalendar;
}

export const calendarOf = async (db: CommuneDb): Promise<WorkingCalendar> => (await calendarsOf(db)).commune;

/**
 * The calendars of the commune and its units: their own sessions, the commune's own days, and the announced days, which
 * are those of every commune. Each is kept for half a minute per process.
 */
export async function calendarsOf(db: CommuneDb): Promise<Calendars> {
  const kept = known.get(db.communeId);
  if (kept && kept.until > Date.now()) return kept.calendars;
  const [days, own] = await Promise.all([readAnnounced(db), readOwn(db)]);
  const calendars = makeCalendars(days, own);
  known.set(db.communeId, { calendars, until: Date.now() + FRESH_MS });
  return calendars;
}

/** After a change of working time; other processes see it within half a minute. */
export function forgetCalendar(communeId: number): void {
  known.delete(communeId);
}

export type Shifts = ReadonlyMap<number | null, readonly Shift[]>;

/** In force where a commune has declared none of its own. */
export const DEFAULT_SHIFTS = defaultSessions.flatMap(shiftsOf);

export function shiftsFor(shifts: Shifts, unitId: number | null): Shift[] {
  const commune = overlay(DEFAULT_SHIFTS, shifts.get(null) ?? []);
  return unitId === null ? commune : overlay(commune, shifts.get(unitId) ?? []);
}

function makeCalendars(announced: readonly CalendarDay[], own: OwnTime): Calendars {
  const { shifts } = own;
  const days = overrule(announced, own.days);
  // A day of the commune's own announces nothing: a year without its announcement is still remarked upon.
  const announcedYears = new Set(announced.map(({ date }) => Number(date.slice(0, 4))));
  const make = (some: readonly Shift[]) => ({
    ...makeCalendar({ days, sessions: some.map(sessionOf) }),
    announcedYears,
  });
  const commune = make(shiftsFor(shifts, null));
  const made = new Map<string, WorkingCalendar>();
  const keep = (key: string, build: () => WorkingCalendar) => {
    const calendar = made.get(key) ?? build();
    made.set(key, calendar);
    return calendar;
  };
  return {
    commune,
    ofUnit: (unitId) => (shifts.has(unitId) ? keep(`unit ${unitId}`, () => make(shiftsFor(shifts, unitId))) : commune),
    receivedAt: (unitId) =>
      unitId !== null && shifts.has(unitId)
        ? keep(`reception ${unitId}`, () =>
            make([
              ...shiftsFor(shifts, null).map((shift) => ({ ...shift, openForReception: false })),
              ...shiftsFor(shifts, unitId).map((shift) => ({ ...shift, countsForDeadline: false })),
            ]),
          )
        : commune,
  };
}

export async function readAnnounced(db: CommuneDb): Promise<CalendarDay[]> {
  if (announced && announced.until > Date.now()) return announced.days;
  const rows = await db.selectFrom('holidays').selectAll().orderBy('day').execute();
  const days = rows.map((row) => ({
    date: row.day,
    name: row.name,
    kind: row.kind,
    basis: row.basis,
    certainty: row.certainty,
    ...(row.swapped_with ? { swappedWith: row.swapped_with } : {}),
  }));
  announced = { days, until: Date.now() + FRESH_MS };
  return days;
}

/** What the commune has decided for a day takes the place of everything announced for it. */
function overrule(days: readonly CalendarDay[], own: OwnTime['days']): CalendarDay[] {
  const decided = new Set(own.map(({ day }) => day));
  const added = own.flatMap(({ day, name, kind, decision, swapped_with }): CalendarDay[] => {
    if (kind === 'WORKDAY') return [];
    const calendarKind = kind === 'DAY_OFF' ? 'HOLIDAY' : kind;
    const swap = swapped_with ? { swappedWith: swapped_with } : {};
    return [{ date: day, name, kind: calendarKind, basis: decision, certainty: 'FOUND', ...swap }];
  });
  return [...days.filter(({ date }) => !decided.has(date)), ...added];
}

interface OwnTime {
  shifts: Shifts;
  days: {
    id: number;
    day: string;
    name: string;
    kind: CommuneDayKind;
    decision: string;
    swapped_with: string | null;
  }[];
}

/** Everything the commune has declared about its working time, in one statement. */
export async function readOwn(db: CommuneDb): Promise<OwnTime> {
  const { sessions, days } = await db
    .selectNoFrom((select) => [
      jsonArrayFrom(select.selectFrom('working_sessions').selectAll().orderBy('valid_from').orderBy('id')).as(
        'sessions',
      ),
      jsonArrayFrom(
        select
          .selectFrom('commune_days')
          .select(['id', 'day', 'name', 'kind', 'decision', 'swapped_with'])
          .orderBy('day'),
      ).as('days'),
    ])
    .executeTakeFirstOrThrow();
  return { shifts: Map.groupBy(sessions.map(shiftOf), ({ unitId }) => unitId), days };
}

function shiftOf(row: Selectable<Database['working_sessions']>): Shift & { unitId: number | null } {
  return {
    unitId: row.unit_id,
    weekday: row.weekday,
    from: row.from_time,
    to: row.to_time,
    openForReception: row.open_for_reception,
    countsForDeadline: row.counts_for_deadline,
    since: row.valid_from,
    until: row.valid_to ?? undefined,
  };
}
