import { addDays, type Session } from '../../lib/vn-calendar/public.ts';

/** A session of one weekday; unlike the calendar's own, `until` is the first day on which it no longer holds. */
export interface Shift {
  weekday: number;
  from: string;
  to: string;
  openForReception: boolean;
  countsForDeadline: boolean;
  since?: string | undefined;
  until?: string | undefined;
}

interface Span {
  since?: string | undefined;
  until?: string | undefined;
}

/** Own hours replace the wider ones whole, for as long as they hold; before, between and after them the wider hold. */
export function overlay(wider: readonly Shift[], own: readonly Shift[]): Shift[] {
  return [...gapsBetween(own).flatMap((gap) => wider.flatMap((shift) => clip(shift, gap))), ...own];
}

function gapsBetween(own: readonly Shift[]): Span[] {
  const gaps: Span[] = [];
  let since: string | undefined;
  for (const span of own.toSorted((a, b) => earlier(a.since, b.since))) {
    if (span.since !== undefined && (since === undefined || since < span.since))
      gaps.push({ since, until: span.since });
    if (span.until === undefined) return gaps;
    if (since === undefined || since < span.until) since = span.until;
  }
  return [...gaps, { since }];
}

/** No beginning is the earliest of all. */
function earlier(a = '', b = ''): number {
  return a < b ? -1 : Number(a > b);
}

function clip(shift: Shift, gap: Span): Shift[] {
  const since = earlier(shift.since, gap.since) < 0 ? gap.since : shift.since;
  const ends = [shift.until, gap.until].filter((day) => day !== undefined).sort();
  const until = ends[0];
  return since !== undefined && until !== undefined && since >= until ? [] : [{ ...shift, since, until }];
}

export function sessionOf({ weekday, since, until, ...hours }: Shift): Session {
  return {
    ...hours,
    weekdays: [weekday],
    ...(since === undefined ? {} : { validFrom: since }),
    ...(until === undefined ? {} : { validTo: addDays(until, -1) }),
  };
}

export function shiftsOf({ weekdays, validFrom, validTo, ...hours }: Session): Shift[] {
  const until = validTo && addDays(validTo, 1);
  return weekdays.map((weekday) => ({ ...hours, weekday, since: validFrom, until }));
}
