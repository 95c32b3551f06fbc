// A recursive descent over the canonical text: at each word the first terminal that fits speaks; a word that none knows is
// passed over. Every terminal is anchored and bounded, so the time is linear.

import { type Item, isTime, type Manner, PLAIN, type SoftPart } from './items.ts';
import { type Canonical, canonicalOf } from './normalise.ts';
import type { PlanContext } from './schedule.ts';

export type Note =
  | 'repaired'
  | 'doubtful_numeral'
  | 'two_digit_year'
  | 'day_and_month_or_range'
  | 'soft_part'
  | 'moved'
  | 'lunar'
  | 'round_the_clock'
  | 'count_or_day'
  | 'leftover';

export type Scan = {
  canonical: Canonical;
  text: string;
  at: number;
  items: Item[];
  context: PlanContext;
  manner: Manner;
  soft: SoftPart | null;
  notes: Set<Note>;
};

export type Groups = Readonly<Record<string, string | undefined>>;
export type Terminal = {
  pattern: RegExp;
  /** Items found; null when the words fit but mean something else here. */
  read: (groups: Groups, scan: Scan, matched: string) => readonly Item[] | null;
};

/** Whole canonical words, from where the scanner stands. */
export function terminal(pattern: string, read: Terminal['read']): Terminal {
  return { pattern: new RegExp(`(?:${pattern})(?= |$)`, 'y'), read };
}

export function startScan(phrase: string, context: PlanContext): Scan {
  const canonical = canonicalOf(phrase);
  const notes = new Set<Note>(canonical.repairs.length > 0 ? ['repaired'] : []);
  return { canonical, text: canonical.text, at: 0, items: [], context, manner: PLAIN, soft: null, notes };
}

export function scanAll(scan: Scan, terminals: readonly Terminal[]): Item[] {
  while (scan.at < scan.text.length) {
    if (!scanOne(scan, terminals)) passOver(scan);
  }
  return scan.items;
}

function scanOne(scan: Scan, terminals: readonly Terminal[]): boolean {
  for (const { pattern, read } of terminals) {
    pattern.lastIndex = scan.at;
    const match = pattern.exec(scan.text);
    if (!match || match[0] === '') continue;
    const items = read(match.groups ?? {}, scan, match[0]);
    if (!items) continue;
    scan.at += match[0].length + 1;
    push(scan, items);
    return true;
  }
  return false;
}

function push(scan: Scan, items: readonly Item[]): void {
  scan.items.push(...items);
  // What stood before a time has been used up by it.
  if (items.some((item) => isTime(item) || item.type === 'rule' || item.type === 'weekday')) {
    scan.manner = PLAIN;
    scan.soft = null;
  }
}

function passOver(scan: Scan): void {
  const space = scan.text.indexOf(' ', scan.at);
  // "Tháng 8/20225": a figure hangs on a time and was not understood.
  const isSigned = /[/.-]/.test(scan.text.charAt(scan.at - 2));
  const hangsOnTime = isSigned && scan.items.at(-1)?.type === 'link' && isTime(scan.items.at(-2));
  if (hangsOnTime && /\d/.test(scan.text.charAt(scan.at))) scan.notes.add('leftover');
  scan.at = space === -1 ? scan.text.length : space + 1;
  if (scan.items.at(-1)?.type !== 'words') scan.items.push({ type: 'words' });
}

/** As it was written, for an anchor or a recipient. */
export function sourceBetween({ canonical }: Scan, from: number, to: number): string {
  const first = canonical.words[firstWordFrom(canonical.starts, from)];
  const last = canonical.words[firstWordFrom(canonical.starts, to) - 1];
  return first && last && last.to > first.from ? canonical.source.slice(first.from, last.to) : '';
}

function firstWordFrom(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((starts[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
