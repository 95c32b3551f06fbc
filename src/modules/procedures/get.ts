import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { fees, getProcedureOutput, papers, procedureInput, steps } from './contract.ts';
import { limitOf } from './limit.ts';
import { FLAG_NAMES, timeCut } from './rules.ts';

/** Mở một thủ tục: every announced version, what the commune decided, and what holds of it since when. */
export const getProcedure = view({
  name: 'procedures.get',
  summary: 'Mở một thủ tục',
  allow: 'everyone',
  input: procedureInput,
  output: getProcedureOutput,
  run: async (db, _, { id }) => {
    const row = await readProcedure(db, id);
    const today = localDate(db.now);
    const version = row?.versions.find(({ valid_from }) => valid_from <= today);
    if (!row || !version) throw notFound();
    const legalLimit = limitOf(version.limit_value, version.limit_unit);
    const ownLimit = limitOf(row.limit_value, row.limit_unit) ?? legalLimit;
    const own = row.own_flags.map(({ valid_from, ...flag }) => ({ ...flag, from: valid_from }));
    return {
      id: row.id,
      code: row.code,
      name: version.name,
      field: row.field,
      isInternal: row.is_internal,
      legalBasis: version.legal_basis,
      resultName: version.result_name,
      limitText: version.limit_text,
      feeText: version.fee_text,
      papers: papers.parse(version.papers),
      fees: fees.parse(version.fees),
      steps: steps.parse(row.steps ?? version.steps),
      legalLimit,
      offer: row.values_are && {
        unit: row.unit ?? '',
        limit: ownLimit,
        timeCut: timeCut({ legalLimit, ownLimit }) ?? null,
        decision: row.reduction_decision,
        valuesAre: row.values_are,
        publishedOn: row.published_on,
        closedOn: row.closed_on,
        isClosed: row.closed_on !== null && row.closed_on <= today,
      },
      flags: FLAG_NAMES.map((flag) => {
        const said = own.find((one) => one.flag === flag && one.from <= today);
        return {
          flag,
          value: said?.value ?? version[flag],
          from: said?.from ?? null,
          history: own.filter((one) => one.flag === flag),
        };
      }),
      versions: row.versions.map(({ valid_from, decision, name }) => ({ from: valid_from, decision, name })),
    };
  },
});

/** With all its versions and all the commune has said of it, in one statement. */
const readProcedure = (db: CommuneDb, id: number) =>
  db
    .selectFrom('procedures as p')
    .leftJoin('offered_procedures as o', 'o.procedure_id', 'p.id')
    .leftJoin('units as u', 'u.id', 'o.responsible_unit_id')
    .where('p.id', '=', id)
    .select(['p.id', 'p.code', 'p.field', 'p.is_internal', 'o.limit_value', 'o.limit_unit', 'o.reduction_decision'])
    .select(['o.values_are', 'o.published_on', 'o.closed_on', 'o.steps', 'u.name as unit'])
    .select((select) => [
      jsonArrayFrom(
        select
          .selectFrom('procedure_versions as v')
          .selectAll('v')
          .whereRef('v.procedure_id', '=', 'p.id')
          .orderBy('v.valid_from', 'desc')
          .limit(50),
      ).as('versions'),
      jsonArrayFrom(
        select
          .selectFrom('procedure_flags as f')
          .select(['f.flag', 'f.value', 'f.valid_from', 'f.decision'])
          .whereRef('f.procedure_id', '=', 'p.id')
          .orderBy('f.valid_from', 'desc')
          .limit(200),
      ).as('own_flags'),
    ])
    .executeTakeFirst();
