import {
  type CalendarDay,
  defaultSessions,
  makeCalendar,
  type Session,
  type WorkingCalendar,
} from '../../lib/vn-calendar/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';

const FRESH_MS = 30_000;
const known = new Map<number, { calendar: WorkingCalendar; until: number }>();
let announced: { days: CalendarDay[]; until: number } | undefined;

/**
 * The commune's calendar: its own working sessions, and the announced days off, which are those of every commune. Each
 * is kept for half a minute per process.
 */
export async function calendarOf(db: CommuneDb): Promise<WorkingCalendar> {
  const kept = known.get(db.communeId);
  if (kept && kept.until > Date.now()) return kept.calendar;
  const [days, sessions] = await Promise.all([readDays(db), readSessions(db)]);
  const calendar = makeCalendar({ days, sessions: sessions.length > 0 ? sessions : defaultSessions });
  known.set(db.communeId, { calendar, until: Date.now() + FRESH_MS });
  return calendar;
}

export function forgetCalendars(): void {
  known.clear();
  announced = undefined;
}

async function readDays(db: CommuneDb): Promise<CalendarDay[]> {
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

async function readSessions(db: CommuneDb): Promise<Session[]> {
  const rows = await db.selectFrom('working_sessions').selectAll().where('unit_id', 'is', null).orderBy('id').execute();
  return rows.map((row) => ({
    weekdays: [row.weekday],
    from: row.from_time,
    to: row.to_time,
    openForReception: row.open_for_reception,
    countsForDeadline: row.counts_for_deadline,
    validFrom: row.valid_from,
    ...(row.valid_to ? { validTo: row.valid_to } : {}),
  }));
}
