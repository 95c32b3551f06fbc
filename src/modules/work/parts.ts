import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { SERVED_LIMIT, type WorkRecord } from './contract.ts';

type Parts = Pick<
  WorkRecord,
  | 'units'
  | 'products'
  | 'proofs'
  | 'steps'
  | 'notes'
  | 'extensions'
  | 'difficulties'
  | 'chases'
  | 'waitsFor'
  | 'waitedForBy'
>;
type OfWork = ExpressionBuilder<Database & { w: Database['works'] }, 'w'>;

/** What hangs on a work. */
export async function readParts(db: CommuneDb, id: number): Promise<Parts | undefined> {
  const [row, proofs] = await Promise.all([
    db
      .selectFrom('works as w')
      .where('w.id', '=', id)
      .select((select) => [
        unitsOf(select),
        productsOf(select),
        stepsOf(select),
        notesOf(select),
        extensionsOf(select),
        difficultiesOf(select),
        chasesOf(select),
        neighboursOf('waits_for_id', 'work_id', localDate(db.now)).as('waitsFor'),
        neighboursOf('work_id', 'waits_for_id', localDate(db.now)).as('waitedForBy'),
      ])
      .executeTakeFirst(),
    readProofs(db, id),
  ]);
  if (!row) return undefined;
  return {
    ...row,
    proofs,
    steps: row.steps.map(({ person_id, full_name, due_on, done_at, ...step }) => ({
      ...step,
      person: person_id === null ? null : { id: person_id, name: full_name ?? '' },
      dueOn: due_on,
      doneAt: done_at && at(done_at),
    })),
    notes: row.notes.map((note) => ({ ...note, at: at(note.at) })),
    extensions: row.extensions.map((asked) => ({
      ...asked,
      askedAt: at(asked.askedAt),
      decidedAt: asked.decidedAt && at(asked.decidedAt),
    })),
    difficulties: row.difficulties.map((raised) => ({
      ...raised,
      at: at(raised.at),
      answeredAt: raised.answeredAt && at(raised.answeredAt),
    })),
    chases: row.chases.map((chase) => ({ ...chase, at: at(chase.at) })),
  };
}

/** Inside json_agg PostgreSQL writes moments as text. */
const at = (moment: Date | string) => localTime(new Date(moment));

const unitsOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_units as h')
      .innerJoin('units as u', 'u.id', 'h.unit_id')
      .whereRef('h.work_id', '=', 'w.id')
      .select(['u.id', 'u.short_name as name', 'h.part'])
      .orderBy('u.position'),
  ).as('units');

const productsOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_products as r')
      .whereRef('r.work_id', '=', 'w.id')
      .select(['r.id', 'r.position', 'r.name', 'r.explanation'])
      .orderBy('r.position'),
  ).as('products');

const stepsOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_steps as s')
      .leftJoin('people as p', 'p.id', 's.person_id')
      .whereRef('s.work_id', '=', 'w.id')
      .where('s.removed_at', 'is', null)
      .select(['s.id', 's.text', 's.person_id', 'p.full_name', 's.due_on', 's.done_at'])
      .orderBy('s.id'),
  ).as('steps');

const notesOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_notes as n')
      .leftJoin('people as p', 'p.id', 'n.person_id')
      .whereRef('n.work_id', '=', 'w.id')
      .select(['n.id', 'n.at', 'p.full_name as person', 'n.text', 'n.percent'])
      .orderBy('n.id', 'desc')
      .limit(200),
  ).as('notes');

const extensionsOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_extensions as e')
      .leftJoin('people as a', 'a.id', 'e.asked_by')
      .leftJoin('people as d', 'd.id', 'e.decided_by')
      .whereRef('e.work_id', '=', 'w.id')
      .select(['e.id', 'e.asked_at as askedAt', 'a.full_name as askedBy', 'e.from_due_on as fromDueOn'])
      .select(['e.from_is_before as fromIsBefore', 'e.to_due_on as toDueOn', 'e.reason'])
      .select(['e.decided_at as decidedAt', 'd.full_name as decidedBy', 'e.is_granted as isGranted', 'e.answer'])
      .orderBy('e.id', 'desc'),
  ).as('extensions');

/** Those raised in it, and on the work that a difficulty opened the one it is to answer. */
const difficultiesOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('work_difficulties as d')
      .innerJoin('works as o', 'o.id', 'd.work_id')
      .leftJoin('works as t', 't.id', 'd.answer_work_id')
      .leftJoin('people as a', 'a.id', 'd.person_id')
      .leftJoin('people as b', 'b.id', 'd.answered_by')
      .where((where) =>
        where.or([where('d.work_id', '=', where.ref('w.id')), where('d.answer_work_id', '=', where.ref('w.id'))]),
      )
      .select(['d.id', 'd.at', 'a.full_name as person', 'd.hindrance', 'd.proposal', 'd.addressed_to as addressedTo'])
      .select(['d.work_id as workId', 'o.title as work', 'd.answer_work_id as answerWorkId', 't.due_on as answerBy'])
      .select(['d.answered_at as answeredAt', 'b.full_name as answeredBy', 'd.answer'])
      .orderBy('d.id', 'desc')
      .limit(100),
  ).as('difficulties');

/** The works at the other end of what they wait for; inside the brackets `w` is this work. */
const neighboursOf = (other: 'work_id' | 'waits_for_id', own: 'work_id' | 'waits_for_id', today: string) =>
  sql<
    WorkRecord['waitsFor']
  >`(select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'title', o.title, 'unit', u.short_name,
      'dueOn', o.due_on, 'isBefore', o.is_before, 'isOver', o.accepted_at is not null or o.status = 'CANCELLED',
      'state', work_state(o.status, o.finished_on, o.judged_on, o.last_on, o.starts_on, ${today}::date)) order by o.id), '[]')
    from work_dependencies d join works o on o.id = d.${sql.ref(other)} join units u on u.id = o.unit_id
    where d.${sql.ref(own)} = w.id)`;

const chasesOf = (select: OfWork) =>
  jsonArrayFrom(
    select
      .selectFrom('chased_works as k')
      .innerJoin('chases as c', 'c.id', 'k.chase_id')
      .whereRef('k.work_id', '=', 'w.id')
      .select(['c.id', 'c.at', 'c.document_number as number'])
      .orderBy('c.id', 'desc'),
  ).as('chases');

const othersServed = sql<{ id: number; title: string }[]>`(select coalesce(jsonb_agg(s), '[]') from (
  select distinct w.id, w.title from work_proofs o join works w on w.id = o.work_id
  where o.proof_id = f.id and o.work_id <> x.work_id and o.removed_at is null
  order by w.id limit ${sql.lit(SERVED_LIMIT)}) s)`;

async function readProofs(db: CommuneDb, id: number): Promise<Parts['proofs']> {
  const rows = await db
    .selectFrom('work_proofs as x')
    .innerJoin('proofs as f', 'f.id', 'x.proof_id')
    .leftJoin('files as c', 'c.id', 'f.file_id')
    .leftJoin('people as p', 'p.id', 'x.person_id')
    .where('x.work_id', '=', id)
    .where('x.removed_at', 'is', null)
    .select(['x.id', 'f.id as proofId', 'x.product_id as productId', 'f.kind', 'f.title', 'f.number'])
    .select(['f.effective_on as effectiveOn', 'f.place', 'f.present', 'f.link', 'x.at', 'p.full_name as person'])
    .select('f.person_id as writerId')
    .select(['f.file_name', 'c.size', 'c.media_type', 'c.sha256'])
    .select(
      sql<number>`(select count(distinct o.work_id) from work_proofs o
        where o.proof_id = f.id and o.work_id <> x.work_id and o.removed_at is null)`.as('servesOthers'),
    )
    .select(othersServed.as('others'))
    .orderBy('x.id')
    .execute();
  return rows.map(({ file_name: name, size, media_type: mediaType, sha256, at, ...proof }) => ({
    ...proof,
    at: localTime(at),
    file: name && size && mediaType && sha256 ? { name, size, mediaType, sha256 } : null,
  }));
}
