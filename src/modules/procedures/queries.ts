import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { fees, type OfferedProcedure, papers, type StepTemplate, steps } from './contract.ts';

/** What the commune receives today: the announced version in force, and what the commune decided about it. */
function offeredQuery(db: CommuneDb) {
  const today = localDate(db.now);
  return db
    .selectFrom('offered_procedures as o')
    .innerJoin('procedures as p', 'p.id', 'o.procedure_id')
    .innerJoinLateral(
      (join) =>
        join
          .selectFrom('procedure_versions as version')
          .selectAll()
          .whereRef('version.procedure_id', '=', 'o.procedure_id')
          .where('version.valid_from', '<=', today)
          .orderBy('version.valid_from', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .innerJoin('units as u', 'u.id', 'o.responsible_unit_id')
    .where((where) => where.or([where('o.closed_on', 'is', null), where('o.closed_on', '>', today)]));
}

export async function listOffered(db: CommuneDb): Promise<OfferedProcedure[]> {
  const rows = await offeredQuery(db)
    .select([
      'o.id',
      'p.code',
      'v.name',
      'p.field',
      'v.limit_text',
      'v.papers',
      'v.fees',
      'v.fee_text',
      'v.result_name',
    ])
    .select(['u.name as responsible_unit', 'o.values_are', 'v.received_at_centre'])
    .select([sql<number | null>`coalesce(o.limit_value, v.limit_value)`.as('limit_value')])
    .select((select) => select.fn.coalesce('o.limit_unit', 'v.limit_unit').as('limit_unit'))
    .orderBy('p.field')
    .orderBy('p.code')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    name: row.name,
    field: row.field,
    limitValue: row.limit_value,
    limitUnit: row.limit_unit,
    limitText: row.limit_text,
    papers: papers.parse(row.papers),
    fees: fees.parse(row.fees),
    feeText: row.fee_text,
    resultName: row.result_name,
    responsibleUnit: row.responsible_unit,
    valuesAre: row.values_are,
    canReceive: row.values_are !== 'UNCONFIRMED' && row.limit_unit !== null && row.received_at_centre !== false,
  }));
}

export interface OfferedForIntake {
  id: number;
  procedureId: number;
  versionId: number;
  name: string;
  limitValue: number | null;
  limitUnit: NonNullable<OfferedProcedure['limitUnit']> | null;
  steps: StepTemplate[];
  responsibleUnitId: number;
  centreUnitId: number | null;
  leadershipUnitId: number | null;
  valuesAre: OfferedProcedure['valuesAre'];
  agencyCode: string;
  /** Không phụ thuộc địa giới hành chính; null where nothing is announced, which the law reads as yes. */
  placeIndependent: boolean | null;
}

/** Everything an intake must know of the procedure, in one statement. */
export async function findOfferedForIntake(
  db: CommuneDb,
  id: number,
  centreKey: string,
  leadershipKey: string,
): Promise<OfferedForIntake | undefined> {
  const unitId = (key: string) =>
    db.selectFrom('units').select('id').where('key', '=', key).where('valid_to', 'is', null).limit(1);
  const row = await offeredQuery(db)
    .innerJoin('communes as c', 'c.id', 'o.commune_id')
    .where('o.id', '=', id)
    .select(['o.id', 'o.procedure_id', 'v.id as version_id', 'v.name', 'v.place_independent'])
    .select(['o.responsible_unit_id', 'o.values_are', 'c.agency_code'])
    .select(sql<number | null>`coalesce(o.limit_value, v.limit_value)`.as('limit_value'))
    .select((select) => [
      select.fn.coalesce('o.limit_unit', 'v.limit_unit').as('limit_unit'),
      select.fn.coalesce('o.steps', 'v.steps').as('steps'),
    ])
    .select([unitId(centreKey).as('centre_unit_id'), unitId(leadershipKey).as('leadership_unit_id')])
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    id: row.id,
    procedureId: row.procedure_id,
    versionId: row.version_id,
    name: row.name,
    limitValue: row.limit_value,
    limitUnit: row.limit_unit,
    steps: steps.parse(row.steps),
    responsibleUnitId: row.responsible_unit_id,
    centreUnitId: row.centre_unit_id,
    leadershipUnitId: row.leadership_unit_id,
    valuesAre: row.values_are,
    agencyCode: row.agency_code,
    placeIndependent: row.place_independent,
  };
}

export async function findOfferedByCode(db: CommuneDb, code: string): Promise<number | undefined> {
  const row = await offeredQuery(db).where('p.code', '=', code).select('o.id').executeTakeFirst();
  return row?.id;
}
