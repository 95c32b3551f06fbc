import { sql } from 'kysely';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { conflict, notFound, type Refusal, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { assignAll, type Chosen, lock, type Outcome } from './assign-all.ts';
import { bulkAssignInput, bulkInput, bulkOutput } from './contract.ts';
import { lockDossiers, whyNotMove } from './move.ts';
import { passOnAll } from './moves.ts';
import { HANDLERS, MOVES } from './rules.ts';

/** Phân công nhiều hồ sơ một lần: what can be is done, what cannot is answered with its sentence. */
export const assignDossiers = action({
  name: 'dossiers.assign_many',
  summary: 'Phân công nhiều hồ sơ một lần cho một người trong đơn vị',
  allow: HANDLERS,
  input: bulkAssignInput,
  output: bulkOutput,
  run: async (db, actor, { dossiers, personId }) => answerOf(db, await assignAll(db, actor, dossiers, personId)),
});

/** Chuyển bước nhiều hồ sơ một lần, each judged by the table of moves. */
export const transferDossiers = action({
  name: 'dossiers.transfer_many',
  summary: 'Chuyển nhiều hồ sơ sang bước tiếp theo một lần',
  allow: MOVES.transfer.roles,
  input: bulkInput,
  output: bulkOutput,
  run: async (db, actor, { dossiers: chosen }) => {
    const locked = await lockDossiers(
      db,
      chosen.map(({ id }) => id),
    );
    const outcomes = judged(chosen, locked, (dossier, version) => whyNotMove('transfer', dossier, version, actor));
    const allowed = new Set(outcomes.filter(({ refusal }) => !refusal).map(({ id }) => id));
    const moving = locked.filter(({ id }) => allowed.has(id));
    if (moving.length > 0) await transferAll(db, moving, actor);
    return answerOf(db, outcomes);
  },
});

/** Pressed within ten seconds; the line may be slow. */
const UNDO_MS = 60_000;

/** Hoàn tác phân công: back to who had it, as long as nothing has happened since. */
export const undoAssignments = action({
  name: 'dossiers.undo_assignments',
  summary: 'Hoàn tác việc phân công vừa làm',
  allow: HANDLERS,
  input: bulkInput,
  output: bulkOutput,
  run: async (db, actor, { dossiers: chosen }) => {
    const locked = await lock(db, chosen);
    const before = await holdersBefore(db, actor, chosen);
    const outcomes = judged(chosen, locked, (dossier, version) => {
      if (dossier.version !== version) return conflict();
      return before.has(dossier.id) ? undefined : tooLate();
    });
    const undone = locked.filter(({ id }) => outcomes.some((one) => one.id === id && !one.refusal));
    const rows = undone.map(({ id }) => ({ id, person: before.get(id) ?? null }));
    await sql`update dossiers d set holder_person_id = b.person, version = d.version + 1
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as b (id bigint, person bigint) where d.id = b.id`.execute(
      db,
    );
    for (const { id, status } of undone) {
      const data = { person: before.get(id) ?? null };
      db.tell({ noun: 'dossier', recordId: id, verb: 'assign_back', from: status, to: status, data });
    }
    return answerOf(db, outcomes);
  },
});

const tooLate = () =>
  wrongState({
    vi: 'Đã quá lúc hoàn tác. Hãy phân công lại cho đúng người.',
    en: 'It is too late to undo. Assign it to the right person.',
  });

function judged<Dossier extends Chosen & { code: string }>(
  chosen: readonly Chosen[],
  locked: readonly Dossier[],
  judge: (dossier: Dossier, version: number) => Refusal | undefined,
): Outcome[] {
  const dossiers = new Map(locked.map((dossier) => [dossier.id, dossier]));
  return chosen.map(({ id, version }) => {
    const dossier = dossiers.get(id);
    const refusal = dossier ? judge(dossier, version) : notFound();
    return { id, code: dossier?.code ?? '', version: refusal ? version : version + 1, refusal };
  });
}

async function transferAll(db: CommuneDb, moving: Awaited<ReturnType<typeof lockDossiers>>, actor: Actor) {
  const passed = await passOnAll(db, moving, actor);
  const rows = moving.map(({ id }, index) => ({ id, ...passed[index] }));
  await sql`update dossiers d set status = ${MOVES.transfer.to}, version = d.version + 1, holder_person_id = null,
      step_position = p.step_position, holder_unit_id = p.holder_unit_id, step_due_at = p.step_due_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as p (id bigint, step_position smallint, holder_unit_id bigint, step_due_at timestamptz)
    where d.id = p.id`.execute(db);
  for (const { id, status } of moving)
    db.tell({ noun: 'dossier', recordId: id, verb: 'transfer', from: status, to: MOVES.transfer.to });
}

/** Of those whose last event is an assignment by this person, a moment ago. */
async function holdersBefore(
  db: CommuneDb,
  actor: Actor,
  chosen: readonly Chosen[],
): Promise<Map<number, number | null>> {
  const { rows } = await sql<{ id: number; before: number | null; is_mine: boolean }>`
    select distinct on (e.record_id) e.record_id as id, verb = 'assign' and person_id = ${actor.personId}
        and at > ${new Date(db.now.getTime() - UNDO_MS)}::timestamptz as is_mine, (data ->> 'before')::bigint as before
    from events e where noun = 'dossier' and record_id = any(${chosen.map(({ id }) => id)}::bigint[])
    order by e.record_id, e.id desc`.execute(db);
  return new Map(rows.filter((row) => row.is_mine).map(({ id, before }) => [id, before]));
}

function answerOf(db: CommuneDb, outcomes: readonly Outcome[]) {
  for (const { id, refusal } of outcomes) if (refusal) db.refuse(id, refusal.code);
  return { outcomes: outcomes.map(({ refusal, ...outcome }) => ({ ...outcome, refusal: whyNot(refusal) })) };
}

/** Where a field is wrong, its own sentence says more than "some fields". */
function whyNot(refusal: Refusal | undefined) {
  return refusal ? (Object.values(refusal.fields)[0] ?? refusal.sentence) : null;
}
