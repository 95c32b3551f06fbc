import { addDays } from '../lib/vn-calendar/public.ts';
import { dossierCode } from '../modules/dossiers/rules.ts';
import { personName } from './names.ts';
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
    write(
      desk,
      'receptions',
      `${commune.id}\t${++last.receptions}\t${code}\t${resolver.name}\t${resolver.code}\t${entry.procedureId}` +
        `\t${personName(random)}\t${status}\t${desk.moment(receivedAt)}\t${desk.moment(stage.dueOf(receivedAt, entry.limit))}\n`,
    );
  }
}
