import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { day, doneOutput, setFlagInput, sharesOutput } from './contract.ts';
import { limitOf } from './limit.ts';
import { countShare, type FlaggedProcedure, type Limit, SHARES } from './rules.ts';

/** Ghi đặc điểm của thủ tục từ một ngày; what held before that day goes on being true of it. */
export const setFlag = action({
  name: 'procedures.set_flag',
  summary: 'Ghi đặc điểm của thủ tục tại xã từ một ngày',
  allow: ['administrator', 'coordinator'],
  input: setFlagInput,
  output: doneOutput,
  run: async (db, _, { id, flag, value, from, decision }) => {
    const procedure = await db.selectFrom('procedures').select('id').where('id', '=', id).executeTakeFirst();
    if (!procedure) throw notFound();
    const written = { value, decision: decision ?? null };
    const row = await db
      .insertInto('procedure_flags')
      .values({ procedure_id: id, flag, valid_from: from, ...written })
      .onConflict((conflict) =>
        conflict.columns(['commune_id', 'procedure_id', 'flag', 'valid_from']).doUpdateSet(written),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'procedure_flag', recordId: row.id, verb: 'set_flag', data: { procedure: id, flag, value, from } });
    return { id: row.id };
  },
});

/** Các tỷ lệ TTHC của một ngày: numerator and denominator are procedures, each of which can be opened. */
export const readShares = view({
  name: 'procedures.shares',
  summary: 'Tỷ lệ TTHC theo đặc điểm, của một ngày',
  allow: 'everyone',
  input: z.object({ on: day.optional() }),
  output: sharesOutput,
  run: async (db, _, { on }) => {
    const asked = on ?? localDate(db.now);
    const procedures = await flaggedOn(db, asked);
    return { day: asked, shares: SHARES.map((share) => ({ key: share.key, ...countShare(share, procedures) })) };
  },
});

/** What was true on a day of each procedure received then: the commune's own word before what was announced. */
export async function flaggedOn(db: CommuneDb, day: string): Promise<FlaggedProcedure[]> {
  const { rows } = await sql<{
    id: number;
    is_internal: boolean;
    flags: FlaggedProcedure['flags'];
    legal_value: number | null;
    legal_unit: Limit['unit'] | null;
    own_value: number | null;
    own_unit: Limit['unit'] | null;
  }>`
    select p.id, p.is_internal, v.flags || coalesce(own.flags, '{}') as flags, v.limit_value as legal_value,
      v.limit_unit as legal_unit, coalesce(o.limit_value, v.limit_value) as own_value,
      coalesce(o.limit_unit, v.limit_unit) as own_unit
    from offered_procedures o
    join procedures p on p.id = o.procedure_id
    cross join lateral (
      select limit_value, limit_unit, jsonb_build_object('received_at_centre', received_at_centre,
        'online_eligible', online_eligible, 'online_offered', online_offered, 'place_independent', place_independent,
        'is_interlinked', is_interlinked, 'has_financial_obligation', has_financial_obligation,
        'online_payment', online_payment) as flags
      from procedure_versions where procedure_id = p.id and valid_from <= ${day} order by valid_from desc limit 1) v
    left join lateral (
      select jsonb_object_agg(flag, value) as flags from (
        select distinct on (flag) flag, value from procedure_flags f
        where f.procedure_id = p.id and f.valid_from <= ${day} order by flag, valid_from desc) latest) own on true
    where (o.published_on is null or o.published_on <= ${day}) and (o.closed_on is null or o.closed_on > ${day})
    order by p.code`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    isInternal: row.is_internal,
    flags: row.flags,
    legalLimit: limitOf(row.legal_value, row.legal_unit),
    ownLimit: limitOf(row.own_value, row.own_unit),
  }));
}
