import { addDays, type CalendarDate, type LocalTime } from '../lib/vn-calendar/public.ts';
import { shareOut } from '../modules/dossiers/clocks.ts';
import { dossierCode } from '../modules/dossiers/rules.ts';
import type { Entry, Pools } from './catalogue.ts';
import { type Day, FIRST_MINUTE_OFF, spreadOverDays } from './days.ts';
import { type Fate, fateOf } from './fates.ts';
import { travel } from './journey.ts';
import { applicantColumns } from './names.ts';
import type { Commune } from './organisation.ts';
import { between, makeRandom, pick, type Random } from './random.ts';
import { writeReceptions } from './receptions.ts';
import { type Book, type Desk, type Dossier, newBook, write, writeDossier } from './rows.ts';
import type { Stage } from './stage.ts';
import type { Source } from './wording.ts';
import { CLOCKS, dayIndexOf, momentOf, positionOf, type WorkTime } from './work-time.ts';

const SOURCES: readonly Source[] = ['COUNTER', 'PORTAL', 'POST', 'SYNCHRONISED'];
const SOURCE_SHARES = [0.6, 0.34, 0.04];
/** Who hands papers in at the counter is received at once; only who registers from home waits for an answer. */
const SOURCE_OF_FATE: Partial<Record<Fate, Source>> = {
  registered: 'PORTAL',
  refused_at_the_door: 'PORTAL',
  accepted: 'COUNTER',
};
const PORTAL_OUT_OF_HOURS = 0.3;
const EVENING = 18 * 60;
/** Far fewer people than dossiers: some come back. */
const PEOPLE_PER_DOSSIER = 0.6;

/** All dossiers of a commune from the first day until now, in books of about so many; null after a day without a full one. */
export function* dossiersOf(stage: Stage, commune: Commune, bookSize: number): Generator<Book | null> {
  const random = makeRandom(stage.seed ^ Math.imul(commune.id, 0x85ebca6b));
  const moment = (position: number) => `${momentOf(stage.work, position)}+07`;
  const desk: Desk = { book: newBook(), last: stage.last, commune, random, moment };
  const nowAt = positionOf(stage.work, stage.now);
  let left = commune.dossiers;
  let inBook = 0;
  for (const day of spreadOverDays(stage.work, stage.from, stage.now, commune.dossiers)) {
    left = writeDay(stage, desk, day, nowAt, left);
    inBook += day.dossiers;
    const isFull = inBook >= bookSize;
    yield isFull ? desk.book : null;
    if (!isFull) continue;
    desk.book = newBook();
    inBook = 0;
  }
  writeReceptions(stage, desk);
  yield desk.book;
}

function writeDay(stage: Stage, desk: Desk, day: Day, nowAt: number, left: number): number {
  const { commune } = desk;
  const daysAgo = dayIndexOf(stage.work, nowAt) - day.index;
  let last = 0;
  let foreign = 0;
  let fromEnd = left;
  for (const { minute, source: drawn } of registrations(stage.work, desk.random, day)) {
    const order = left - fromEnd;
    fromEnd -= 1;
    const fate = fateOf(desk.random, daysAgo, order, fromEnd);
    const source = SOURCE_OF_FATE[fate] ?? drawn;
    const code =
      source === 'SYNCHRONISED'
        ? dossierCode(`H24.999.${String(commune.id).padStart(2, '0')}`, day.date, ++foreign)
        : dossierCode(commune.agencyCode, day.date, ++last);
    const position = day.index * stage.work.dayMinutes + (day.isWorking ? (stage.work.workedBy[minute] ?? 0) : 0);
    const registration = { code, source, fate, position, registeredAt: `${day.date}T${CLOCKS[minute]}+07` };
    writeDossier(desk, makeDossier(stage, desk, registration, nowAt));
  }
  if (last > 0) write(desk, 'dossier_counters', `${commune.id}\t${day.date}\t${last}\n`);
  return fromEnd;
}

/** Minute and channel of each registration of a day, in the order of the clock. */
function registrations(work: WorkTime, random: Random, day: Day): { minute: number; source: Source }[] {
  const drawn = Array.from({ length: day.dossiers }, () => {
    const source = day.isWorking ? drawSource(random) : 1;
    return drawMinute(work, random, day, source) * SOURCES.length + source;
  });
  drawn.sort((one, other) => one - other);
  return drawn.map((each) => ({
    minute: Math.floor(each / SOURCES.length),
    source: SOURCES[each % SOURCES.length] ?? 'COUNTER',
  }));
}

function drawSource(random: Random): number {
  let chance = random();
  const found = SOURCE_SHARES.findIndex((share) => {
    chance -= share;
    return chance < 0;
  });
  return found < 0 ? SOURCES.length - 1 : found;
}

function drawMinute(work: WorkTime, random: Random, day: Day, source: number): number {
  if (!day.isWorking) return between(random, FIRST_MINUTE_OFF, Math.max(FIRST_MINUTE_OFF, day.untilMinute));
  if (source === 1 && day.untilMinute > EVENING && random() < PORTAL_OUT_OF_HOURS)
    return between(random, EVENING, day.untilMinute);
  const open = work.workedBy[day.untilMinute] ?? 0;
  // The middle of each session is busiest; today only what is over can be drawn from.
  const isMorning = random() < 0.6;
  const within = (random() + random()) / 2;
  const share = open < work.dayMinutes ? within : isMorning ? within * 0.53 : 0.53 + within * 0.47;
  return work.minutes[Math.min(open, 1 + Math.floor(share * open))] ?? FIRST_MINUTE_OFF;
}

interface Registration {
  code: string;
  source: Source;
  fate: Fate;
  position: number;
  registeredAt: string;
}

function makeDossier(stage: Stage, desk: Desk, registration: Registration, nowAt: number): Dossier {
  const { code, source, fate, position, registeredAt } = registration;
  const { random, commune } = desk;
  const { dayMinutes } = stage.work;
  const entry = pickEntry(stage.pools, random, fate, registeredAt);
  const citizen = Math.floor(random() * Math.max(50, commune.dossiers * PEOPLE_PER_DOSSIER));
  const isOnline = source === 'PORTAL' || source === 'SYNCHRONISED';
  const answeredAt = isOnline ? position + between(random, 5, dayMinutes / 2) : position;
  const isAnswered = fate !== 'registered' && answeredAt <= nowAt;
  const receivedAt = isAnswered && fate !== 'refused_at_the_door' ? answeredAt : null;
  const dueOf = (from: number) => stage.dueOf(from, entry.limit);
  const stepMinutes = receivedAt === null ? [] : shareOut(entry.steps, dueOf(receivedAt) - receivedAt);
  return {
    id: ++stage.last.dossiers,
    code,
    source,
    entry,
    applicant: applicantColumns(stage.seed ^ commune.id, citizen, commune.fullName),
    registeredAt,
    journey:
      receivedAt === null ? null : travel({ fate, receivedAt, now: nowAt, stepMinutes, dayMinutes, dueOf }, random),
    receivedAt,
    stepMinutes,
    refusedAt: isAnswered && receivedAt === null ? answeredAt : null,
  };
}

/** A dossier that is to be stuck or to wait needs a procedure that takes days. */
function pickEntry(pools: Pools, random: Random, fate: Fate, registeredAt: string): Entry {
  const pool = poolFor(pools, fate);
  const date = registeredAt.slice(0, 10);
  for (let attempt = 0; attempt < 50; attempt++) {
    const entry = pick(random, pool);
    if (entry.validFrom <= date) return entry;
  }
  throw new Error(`No procedure was in force on ${date}`);
}

function poolFor(pools: Pools, fate: Fate): Entry[] {
  if (fate === 'stuck') return pools.threeDays;
  if (fate === 'payment' || fate === 'awaiting_payment') return pools.payable;
  return fate === 'ordinary' || fate === 'late' || fate === 'refused_at_the_door' ? pools.all : pools.slow;
}

/** A year back, but not before two-tier government began. */
export function firstDay(now: LocalTime, beginning: CalendarDate): CalendarDate {
  const yearAgo = addDays(now.slice(0, 10), -365);
  return yearAgo > beginning ? yearAgo : beginning;
}
