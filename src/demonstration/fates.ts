import type { Random } from './random.ts';

/** What will become of a dossier. */
export type Fate =
  | 'ordinary'
  | 'late'
  | 'registered'
  | 'accepted'
  | 'stuck'
  | 'refused_at_the_door'
  | 'refused'
  | 'supplement'
  | 'awaiting_supplement'
  | 'payment'
  | 'awaiting_payment'
  | 'withdrawn'
  | 'stopped'
  | 'uncollected';

/** Whatever the size of a commune, one dossier a day of the last weeks has the next of these fates. */
const RECENT: Fate[] = [
  'awaiting_payment',
  'stuck',
  'awaiting_supplement',
  'stopped',
  'refused',
  'withdrawn',
  'uncollected',
  'refused_at_the_door',
  'supplement',
];
const RECENT_DAYS = 30;
/** With a limit of three working days these are due today or on the next working day. */
const DUE_SOON_DAYS = [2, 3];

const CHANCES: readonly (readonly [Fate, number])[] = [
  ['late', 0.034],
  ['supplement', 0.04],
  ['payment', 0.01],
  ['refused_at_the_door', 0.004],
  ['refused', 0.005],
  ['withdrawn', 0.005],
  ['stopped', 0.002],
  ['uncollected', 0.002],
];

/** `daysAgo` in working days; `order` and `fromEnd` count the dossiers of that day and of the commune from 0. */
export function fateOf(random: Random, daysAgo: number, order: number, fromEnd: number): Fate {
  if (fromEnd === 0) return 'registered';
  if (fromEnd === 1) return 'accepted';
  if (order === 0 && DUE_SOON_DAYS.includes(daysAgo)) return 'stuck';
  if (order === 0 && daysAgo > 3 && daysAgo <= RECENT_DAYS) return RECENT[daysAgo % RECENT.length] ?? 'ordinary';
  let chance = random();
  for (const [fate, share] of CHANCES) {
    if (chance < share) return fate;
    chance -= share;
  }
  return 'ordinary';
}
