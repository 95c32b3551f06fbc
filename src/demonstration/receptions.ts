import { addDays } from '../lib/vn-calendar/public.ts';
import { dossierCode } from '../modules/dossiers/rules.ts';
import { CENTRE_KEY } from '../modules/organisation/public.ts';
import { copyValue } from './copy.ts';
import { applicantColumns } from './names.ts';
import { unitId } from './organisation.ts';
import { pick } from './random.ts';
import { type Desk, write } from './rows.ts';
import type { Stage } from './stage.ts';
import { positionOf } from './work-time.ts';

/** Days before today, and what has become of it since. */
const RECEPTIONS = [
  [40, 'returned'],
  [25, 'returned'],
  [12, 'result_back'],
  [6, 'sent'],
  [4, 'sent'],
  [2, 'received'],
] as const;
const MORNING = 45;
/** What follows the reception, and how many working minutes after it. */
const AFTERWARDS = [
  ['send', 'received', 'sent', 180],
  ['take_result', 'sent', 'result_back', 1_300],
  ['hand_over', 'result_back', 'returned', 1_700],
] as const;
/** Their numbers stand apart from those of the commune's own citizens. */
const CITIZENS_OF_OTHERS = 900_000;

/** Dossiers taken in for another commune, numbered in the centre's own series. */
export function writeReceptions(stage: Stage, desk: Desk): void {
  const { commune, last, random } = desk;
  const resolver =
    commune.id === 1
      ? { name: 'UBND xã Tân Kỳ', code: 'H24.900.02' }
      : { name: 'UBND xã Gia Phúc', code: 'H24.900.01' };
  const numbers = new Map<string, number>();
  for (const [daysAgo, status] of RECEPTIONS) {
    const day = addDays(stage.now.slice(0, 10), -daysAgo);
    if (day < stage.from) continue;
    const receivedAt = positionOf(stage.work, `${day}T00:00`) + MORNING;
    if (receivedAt > positionOf(stage.work, stage.now)) continue;
    const receivedOn = desk.moment(receivedAt).slice(0, 10);
    const number = (numbers.get(receivedOn) ?? 0) + 1;
    numbers.set(receivedOn, number);
    const entry = pick(random, stage.pools.slow);
    const code = dossierCode(`${commune.agencyCode}.01`, receivedOn, number);
    const dueAt = stage.dueOf(receivedAt, entry.limit);
    const id = ++last.receptions;
    const done = AFTERWARDS.slice(0, AFTERWARDS.findIndex(([, , to]) => to === status) + 1);
    const now = positionOf(stage.work, stage.now);
    const momentAfter = (minutes: number) => desk.moment(Math.min(receivedAt + minutes, now));
    const moments = AFTERWARDS.map((step) => (done.includes(step) ? momentAfter(step[3]) : '\\N'));
    const applicant = applicantColumns(stage.seed, CITIZENS_OF_OTHERS + id, commune.fullName);
    write(
      desk,
      'receptions',
      `${[
        ...[commune.id, id, code, resolver.name, resolver.code, entry.procedureId, entry.versionId],
        ...[copyValue(entry.name), applicant, status, entry.limitValue, entry.limitUnit],
        ...[desk.moment(receivedAt), desk.moment(dueAt), ...moments, done.length + 1],
      ].join('\t')}\n`,
    );
    const tell = (verb: string, from: string, to: string, at: string) => tellOf(desk, id, [verb, from, to, at]);
    tell('receive_for_other', '\\N', 'received', desk.moment(receivedAt));
    for (const [verb, from, to, minutes] of done) tell(verb, from, to, momentAfter(minutes));
  }
}

function tellOf(desk: Desk, id: number, [verb, from, to, at]: [string, string, string, string]): void {
  const { personId, role } = pick(desk.random, desk.commune.clerks);
  const who = `${personId}\t${role}\t${unitId(desk.commune, CENTRE_KEY)}`;
  const what = `${desk.commune.id}\t${++desk.last.events}\treception\t${id}\t${verb}\t${from}\t${to}`;
  write(desk, 'events', `${what}\t${who}\t${at}\t\\N\n`);
}
