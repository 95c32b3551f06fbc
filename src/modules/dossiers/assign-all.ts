import { type Selectable, sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { conflict, forbidden, invalid, notFound, type Refusal, wrongState } from '../../platform/refusals.ts';
import { type Actor, unitsOf } from '../../platform/roles.ts';
import { HANDLERS } from './rules.ts';

/** A dossier as whoever chose it saw it. */
export interface Chosen {
  id: number;
  version: number;
}

export interface Outcome {
  id: number;
  /** Empty where there is no such dossier. */
  code: string;
  version: number;
  refusal: Refusal | undefined;
}

/** One or many, each judged by itself; the statements are the same few. */
export async function assignAll(
  db: CommuneDb,
  actor: Actor,
  chosen: readonly Chosen[],
  personId: number,
): Promise<Outcome[]> {
  const dossiers = new Map((await lock(db, chosen)).map((dossier) => [dossier.id, dossier]));
  const colleagueIn = await unitsOfPerson(db, personId);
  const outcomes = chosen.map(({ id, version }): Outcome => {
    const dossier = dossiers.get(id);
    if (!dossier) return { id, code: '', version, refusal: notFound() };
    const refusal = whyNotAssign(dossier, version, actor, personId, colleagueIn);
    return { id, code: dossier.code, version: refusal ? version : version + 1, refusal };
  });
  const done = outcomes.filter(({ refusal }) => refusal === undefined);
  if (done.length === 0) return outcomes;
  await db
    .updateTable('dossiers')
    .set((set) => ({ holder_person_id: personId, version: set('version', '+', 1) }))
    .where('id', '=', sql<number>`any(${done.map(({ id }) => id)}::bigint[])`)
    .execute();
  if (personId !== actor.personId)
    await notify(
      db,
      [personId],
      ...done.map(({ id, code }) => ({ kind: 'ASSIGNED' as const, noun: 'dossier', recordId: id, label: code })),
    );
  for (const { id } of done) {
    const { status = null, holder_person_id: before = null } = dossiers.get(id) ?? {};
    const data = { person: personId, before };
    db.tell({ noun: 'dossier', recordId: id, verb: 'assign', from: status, to: status, data });
  }
  return outcomes;
}

type Assignable = Pick<
  Selectable<Database['dossiers']>,
  'id' | 'code' | 'version' | 'status' | 'finished_at' | 'holder_unit_id' | 'holder_person_id'
>;

/** Always in the same order, so that two who lock many wait for each other and not both. */
export function lock(db: CommuneDb, chosen: readonly Chosen[]): Promise<Assignable[]> {
  return db
    .selectFrom('dossiers')
    .select(['id', 'code', 'version', 'status', 'finished_at', 'holder_unit_id', 'holder_person_id'])
    .where('id', '=', sql<number>`any(${chosen.map(({ id }) => id)}::bigint[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

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

function whyNotAssign(
  dossier: Assignable,
  version: number,
  actor: Actor,
  personId: number,
  colleagueIn: readonly number[],
): Refusal | undefined {
  if (dossier.version !== version) return conflict();
  const unitId = dossier.holder_unit_id;
  if (unitId === null || dossier.finished_at)
    return wrongState({ vi: 'Hồ sơ đã kết thúc, không phân công nữa.', en: 'The dossier has ended.' });
  const mine = unitsOf(actor, ...HANDLERS).includes(unitId);
  const isHead = unitsOf(actor, 'unit_head', 'leader').includes(unitId);
  if (!mine || (personId !== actor.personId && !isHead))
    return forbidden({
      vi: 'Chỉ người đứng đầu đơn vị đang giữ hồ sơ được phân công cho người khác.',
      en: 'Only the head of the holding unit assigns it to others.',
    });
  if (colleagueIn.includes(unitId)) return undefined;
  return invalid({
    personId: {
      vi: 'Người này không làm việc trong đơn vị đang giữ hồ sơ.',
      en: 'This person does not work in the holding unit.',
    },
  });
}
