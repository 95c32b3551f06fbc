/** The only source of "now". Wall time of Vietnam is UTC+7 all year, since 1975 without summer time. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** 'YYYY-MM-DDTHH:mm' in Vietnam, the form lib/vn-calendar reckons in. */
export function localTime(instant: Date): string {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 16);
}

export function localDate(instant: Date): string {
  return localTime(instant).slice(0, 10);
}

export const yearOf = (instant: Date) => Number(localDate(instant).slice(0, 4));

export function instantOf(local: string): Date {
  const time = local.length === 10 ? `${local}T00:00` : local;
  const instant = new Date(`${time}:00+07:00`);
  if (Number.isNaN(instant.getTime())) throw new RangeError(`Not a local time: ${local}`);
  return instant;
}
