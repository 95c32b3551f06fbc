import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id, version } from '../../platform/fields.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { invalid, notFound, type Refusal } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { bulkAssignInput, bulkInput, bulkOutput } from './contract.ts';
import { inPlace, lockWorks, type Movable, questionOf, whyNotMove } from './move.ts';
import { coverOf, type MoveName } from './rules.ts';

interface Chosen {
  id: number;
  version: number;
}
interface Outcome extends Chosen {
  title: string;
  refusal: Refusal | undefined;
}

/** Phân công, nhận việc: to anybody who works in the leading unit. */
export const assignWork = action({
  name: 'works.assign',
  summary: 'Phân công việc cho người trong đơn vị chủ trì, hoặc nhận việc',
  allow: 'everyone',
  input: z.object({ id, version, personId: id }),
  output: z.object({ id: z.number(), version: z.number() }),
  run: async (db, actor, { personId, ...work }) => {
    const [outcome] = await assignAll(db, actor, [work], personId);
    if (!outcome || outcome.refusal) throw outcome?.refusal ?? notFound();
    return { id: work.id, version: outcome.version };
  },
});

/** Nhiều việc một lần: what can be is done, what cannot is answered with its sentence. */
export const assignWorks = action({
  name: 'works.assign_many',
  summary: 'Phân công nhiều việc một lần',
  allow: 'everyone',
  input: bulkAssignInput,
  output: bulkOutput,
  run: async (db, actor, { works, personId }) => answerOf(db, await assignAll(db, actor, works, personId)),
});

export const acceptWorks = action({
  name: 'works.accept_many',
  summary: 'Nghiệm thu nhiều việc một lần',
  allow: 'everyone',
  input: bulkInput,
  output: bulkOutput,
  run: async (db, actor, { works }) => {
    const { outcomes, allowed } = await judge(db, actor, works, 'accept');
    await sql`update works set version = version + 1, accepted_at = ${db.now}, touched_at = ${db.now},
        status = case when not_arisen_reason is null then 'DONE' else 'NOT_ARISEN' end
      where id = any(${allowed.map((work) => work.id)}::bigint[])`.execute(db);
    for (const work of allowed)
      db.tell({ noun: 'work', recordId: work.id, verb: 'accept', from: 'SUBMITTED', to: 'DONE', data: inPlace(work) });
    const tellings = allowed.flatMap(({ id: recordId, submitted_by: person, title }) =>
      person === null ? [] : [{ person, recordId, label: title.slice(0, 100) }],
    );
    for (const person of new Set(tellings.map((telling) => telling.person)))
      await notify(
        db,
        [person],
        ...tellings
          .filter((telling) => telling.person === person)
          .map(({ recordId, label }) => ({ kind: 'ACCEPTED' as const, noun: 'work', recordId, label })),
      );
    return answerOf(db, outcomes);
  },
});

/** Pressed within ten seconds; the line may be slow. */
const UNDO_MS = 60_000;

/** Hoàn tác: what this person has just done to each of many, as long as nothing has happened since. */
export const undoWorks = action({
  name: 'works.undo',
  summary: 'Hoàn tác việc vừa phân công hoặc nghiệm thu hàng loạt',
  allow: 'everyone',
  input: bulkInput,
  output: bulkOutput,
  run: async (db, actor, { works: chosen }) => {
    const locked = new Map(
      (
        await lockWorks(
          db,
          chosen.map((one) => one.id),
        )
      ).map((work) => [work.id, work]),
    );
    const { rows } = await sql<{ id: number; verb: string; before: number | null }>`
      select * from (select distinct on (record_id) record_id as id, verb, person_id, at, (data ->> 'before')::bigint as before
        from events e where noun = 'work' and record_id = any(${chosen.map((one) => one.id)}::bigint[])
        order by record_id, e.id desc) last
      where verb in ('assign', 'accept') and person_id = ${actor.personId}
        and at > ${new Date(db.now.getTime() - UNDO_MS)}::timestamptz`.execute(db);
    const last = new Map(rows.map((row) => [row.id, row]));
    const outcomes = chosen.map((one): Outcome => {
      const work = locked.get(one.id);
      const isSame = work?.version === one.version && last.has(one.id);
      const refusal = !work ? notFound() : isSame ? undefined : tooLate();
      return { ...one, title: work?.title ?? '', refusal, version: refusal ? one.version : one.version + 1 };
    });
    const undone = outcomes
      .flatMap((one) => (one.refusal ? [] : [last.get(one.id)]))
      .filter((one) => one !== undefined);
    await sql`update works w set version = version + 1,
        person_id = case b.verb when 'assign' then b.before else person_id end,
        status = case b.verb when 'accept' then 'SUBMITTED' else status end,
        accepted_at = case b.verb when 'accept' then null else accepted_at end
      from jsonb_to_recordset(${JSON.stringify(undone)}::jsonb) as b (id bigint, verb text, before bigint) where w.id = b.id`.execute(
      db,
    );
    for (const { id: recordId, verb } of undone) db.tell({ noun: 'work', recordId, verb: `undo_${verb}` });
    return answerOf(db, outcomes);
  },
});

const tooLate = () =>
  invalid({
    id: {
      vi: 'Đã quá lúc hoàn tác, hoặc việc vừa có thay đổi khác.',
      en: 'It is too late to undo, or something else has happened.',
    },
  });

async function judge(db: CommuneDb, actor: Actor, chosen: readonly Chosen[], name: MoveName) {
  const locked = new Map(
    (
      await lockWorks(
        db,
        chosen.map((one) => one.id),
      )
    ).map((work) => [work.id, work]),
  );
  const allowed: Movable[] = [];
  const outcomes = chosen.map((one): Outcome => {
    const work = locked.get(one.id);
    const refusal = work ? whyNotMove(name, work, one.version, actor) : notFound();
    if (work && !refusal) allowed.push({ ...work, covers: coverOf(name, questionOf(work, actor), work.person_id) });
    return { id: one.id, title: work?.title ?? '', version: refusal ? one.version : one.version + 1, refusal };
  });
  return { outcomes, allowed };
}

/** One or many, each judged by itself; the statements are the same few. */
async function assignAll(db: CommuneDb, actor: Actor, chosen: readonly Chosen[], personId: number): Promise<Outcome[]> {
  const colleagueIn = await unitsOfPerson(db, personId);
  const judged = await judge(db, actor, chosen, 'assign');
  const allowed = judged.allowed.filter((work) => colleagueIn.includes(work.unit_id));
  const ids = new Set(allowed.map((work) => work.id));
  const outcomes = judged.outcomes.map((one) =>
    one.refusal || ids.has(one.id) ? one : { ...one, version: one.version - 1, refusal: notColleague() },
  );
  if (allowed.length === 0) return outcomes;
  await db
    .updateTable('works')
    .set((set) => ({ person_id: personId, version: set('version', '+', 1) }))
    .where('id', '=', sql<number>`any(${[...ids]}::bigint[])`)
    .execute();
  for (const work of allowed) {
    const data = { person: personId, before: work.person_id, ...inPlace(work) };
    db.tell({ noun: 'work', recordId: work.id, verb: 'assign', from: work.status, to: work.status, data });
  }
  if (personId !== actor.personId)
    await notify(
      db,
      [personId],
      ...allowed.map((work) => ({
        kind: 'ASSIGNED' as const,
        noun: 'work',
        recordId: work.id,
        label: work.title.slice(0, 100),
      })),
    );
  return outcomes;
}

const notColleague = () =>
  invalid({
    personId: {
      vi: 'Người này không làm việc trong đơn vị chủ trì.',
      en: 'This person does not work in the leading unit.',
    },
  });

async function unitsOfPerson(db: CommuneDb, personId: number): Promise<number[]> {
  const today = localDate(db.now);
  const rows = await db
    .selectFrom('role_assignments')
    .select('unit_id')
    .where('person_id', '=', personId)
    .where('valid_from', '<=', today)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', today)]))
    .execute();
  return rows.map((row) => row.unit_id);
}

function answerOf(db: CommuneDb, outcomes: readonly Outcome[]) {
  for (const { id: recordId, refusal } of outcomes) if (refusal) db.refuse(recordId, refusal.code);
  return {
    outcomes: outcomes.map(({ refusal, ...outcome }) => ({
      ...outcome,
      refusal: refusal ? (Object.values(refusal.fields)[0] ?? refusal.sentence) : null,
    })),
  };
}
