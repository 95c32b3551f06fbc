import { sql } from 'kysely';
import { parseDeadline } from '../../lib/deadline/public.ts';
import { foldAccents } from '../../lib/vn-text/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Actor } from '../../platform/roles.ts';
import type { KeptSchedule, TaskFields } from './contract.ts';
import type { Preparing } from './versions.ts';

/** The words are read again; a day that a person says goes before them, and these words mean it next time too. */
export async function scheduleOf(
  db: CommuneDb,
  actor: Actor,
  version: Preparing,
  { timeText, dueOn }: TaskFields,
  timeBefore: string | null,
): Promise<KeptSchedule> {
  const { period_from: from, period_to: to } = version;
  if (dueOn === undefined) return understand(db, timeText ?? '', { from, to });
  const said = timeText || timeBefore;
  if (said)
    await db
      .insertInto('time_phrases')
      .values({
        phrase: foldAccents(said),
        kind: 'fixed_date',
        due: dueOn.slice(5),
        at: db.now,
        person_id: actor.personId,
      })
      .onConflict((conflict) =>
        conflict.columns(['commune_id', 'phrase']).doUpdateSet({ kind: 'fixed_date', due: dueOn.slice(5), at: db.now }),
      )
      .execute();
  return { kind: 'fixed_date', start: null, due: dueOn, bound: 'by', recurrence: null, explicitDue: true };
}

/** By the rules of the language of deadlines; where they give up, by what a person has said of the same words. */
export async function understand(
  db: CommuneDb,
  timeText: string,
  { from, to }: { from: string; to: string },
): Promise<KeptSchedule> {
  const year = Number(from.slice(0, 4));
  const read = parseDeadline(timeText, { year, period: [from, to] });
  if (read.kind !== 'unknown') return read;
  const { rows } = await sql<{
    due: string;
  }>`select due from time_phrases where phrase = ${foldAccents(timeText)}`.execute(db);
  const [known] = rows;
  if (!known) return read;
  return {
    kind: 'fixed_date',
    start: null,
    due: `${year}-${known.due}`,
    bound: 'by',
    recurrence: null,
    explicitDue: true,
  };
}
