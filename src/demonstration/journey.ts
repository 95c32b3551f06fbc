import type { Status } from '../modules/dossiers/rules.ts';
import type { Fate } from './fates.ts';
import { between, type Random } from './random.ts';

/** Moments are positions in working time. */
export interface JourneyStep {
  startedAt: number;
  dueAt: number;
  finishedAt: number | null;
}

export interface JourneyEvent {
  verb: string;
  from: Status;
  to: Status;
  at: number;
  /** Which step's unit did it; -1 is the one-stop centre outside of the steps. */
  step: number;
}

export interface Journey {
  status: Status;
  clockStartedAt: number;
  dueAt: number;
  statisticalDueAt: number;
  pausedAt: number | null;
  finishedAt: number | null;
  returnedAt: number | null;
  supplementCount: number;
  /** Those begun; the last one is where the dossier is. */
  steps: JourneyStep[];
  pause: { kind: 'SUPPLEMENT' | 'PAYMENT'; from: number; to: number | null } | null;
  events: JourneyEvent[];
}

export interface Plan {
  fate: Fate;
  receivedAt: number;
  now: number;
  stepMinutes: number[];
  dayMinutes: number;
  dueOf: (position: number) => number;
}

const AT_CENTRE = -1;
/** What happens to a dossier on its way happens at its second step. */
const TURNING_STEP = 1;
const QUICK = 0.04;
const ENDS: Partial<Record<Fate, { verb: string; to: Status }>> = {
  refused: { verb: 'refuse', to: 'refused' },
  withdrawn: { verb: 'withdraw', to: 'withdrawn' },
  stopped: { verb: 'stop', to: 'stopped' },
};

/** Plays the moves of one dossier from its reception until now, by the rules the real moves follow. */
export function travel(plan: Plan, random: Random): Journey {
  const dueAt = plan.dueOf(plan.receivedAt);
  const journey: Journey = {
    status: 'accepted',
    clockStartedAt: plan.receivedAt,
    dueAt,
    statisticalDueAt: dueAt,
    pausedAt: null,
    finishedAt: null,
    returnedAt: null,
    supplementCount: 0,
    steps: [],
    pause: null,
    events: [],
  };
  const pace = paceOf(plan.fate, random);
  let at = plan.receivedAt;
  for (let index = 0; index < plan.stepMinutes.length; index++) {
    const next = passStep(journey, plan, index, at, pace, random);
    if (next === null) return journey;
    at = next;
  }
  handOver(journey, plan, at, random);
  return journey;
}

/** Minutes used for every minute allowed. */
function paceOf(fate: Fate, random: Random): number {
  if (fate === 'late') return 1.1 + random() * 1.5;
  if (fate === 'ordinary' || fate === 'supplement' || fate === 'payment') return 0.1 + random() * 0.8;
  return QUICK;
}

/** Returns when the step was finished, or null when the dossier is still there or has ended. */
function passStep(
  journey: Journey,
  plan: Plan,
  index: number,
  at: number,
  pace: number,
  random: Random,
): number | null {
  const { fate, now } = plan;
  const limit = plan.stepMinutes[index] ?? 1;
  const step: JourneyStep = { startedAt: at, dueAt: at + limit, finishedAt: null };
  journey.steps.push(step);
  if (fate === 'accepted' || (fate === 'stuck' && index === TURNING_STEP)) return null;
  const minutes = Math.max(1, Math.round(limit * pace));
  const middle = at + Math.ceil(minutes / 2);
  let done = at + minutes;
  if (index === TURNING_STEP) {
    if (middle > now) return null;
    const end = ENDS[fate];
    if (end) return endEarly(journey, step, end, middle);
    const wait = pauseAt(journey, plan, step, middle, random);
    if (wait === null) return null;
    done += wait;
  }
  if (done > now) return null;
  step.finishedAt = done;
  if (index < plan.stepMinutes.length - 1) move(journey, 'transfer', 'processing', done, index);
  return done;
}

function move(journey: Journey, verb: string, to: Status, at: number, step: number): void {
  journey.events.push({ verb, from: journey.status, to, at, step });
  journey.status = to;
}

function endEarly(journey: Journey, step: JourneyStep, end: { verb: string; to: Status }, at: number): null {
  move(journey, end.verb, end.to, at, TURNING_STEP);
  step.finishedAt = at;
  journey.finishedAt = at;
  return null;
}

/** How long the dossier waited for papers or a payment, 0 when it did not, null when it still waits. */
function pauseAt(journey: Journey, plan: Plan, step: JourneyStep, from: number, random: Random): number | null {
  const isSupplement = plan.fate === 'supplement' || plan.fate === 'awaiting_supplement';
  if (!isSupplement && plan.fate !== 'payment' && plan.fate !== 'awaiting_payment') return 0;
  const kind = isSupplement ? 'SUPPLEMENT' : 'PAYMENT';
  if (isSupplement) move(journey, 'request_supplement', 'awaiting_supplement', from, TURNING_STEP);
  else move(journey, 'request_payment', 'awaiting_payment', from, TURNING_STEP);
  if (isSupplement) journey.supplementCount = 1;
  const wait = between(random, 60, 6 * plan.dayMinutes);
  const isEndless = plan.fate.startsWith('awaiting');
  const to = isEndless || from + wait > plan.now ? null : from + wait;
  journey.pause = { kind, from, to };
  if (to === null) {
    journey.pausedAt = from;
    return null;
  }
  move(journey, 'resume', 'processing', to, TURNING_STEP);
  step.dueAt += wait;
  if (!isSupplement) {
    journey.dueAt += wait;
    return wait;
  }
  journey.clockStartedAt = to;
  journey.dueAt = plan.dueOf(to);
  journey.statisticalDueAt += wait;
  return wait;
}

function handOver(journey: Journey, plan: Plan, at: number, random: Random): void {
  move(journey, 'finish', 'finished', at, plan.stepMinutes.length - 1);
  journey.finishedAt = at;
  if (plan.fate === 'uncollected') return;
  const collectedAt = at + between(random, 5, plan.dayMinutes * 2);
  if (collectedAt > plan.now) return;
  move(journey, 'return_result', 'returned', collectedAt, AT_CENTRE);
  journey.returnedAt = collectedAt;
}
