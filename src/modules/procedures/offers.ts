import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { notFound } from '../../platform/refusals.ts';
import { getActiveUnit } from '../organisation/public.ts';
import { catalogueOutput, doneOutput, offerInput, procedureInput } from './contract.ts';

/** Danh mục: every announced procedure, and what the commune has decided about it. */
export const listCatalogue = view({
  name: 'procedures.list_catalogue',
  summary: 'Danh mục thủ tục và phần xã quyết định',
  allow: 'everyone',
  input: z.object({}),
  output: catalogueOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const rows = await db
      .selectFrom('procedures as p')
      .innerJoin('procedure_versions as v', 'v.procedure_id', 'p.id')
      .leftJoin('offered_procedures as o', 'o.procedure_id', 'p.id')
      .leftJoin('units as u', 'u.id', 'o.responsible_unit_id')
      .where('v.valid_from', '=', (select) =>
        select
          .selectFrom('procedure_versions as last')
          .select(sql<string>`max(last.valid_from)`.as('day'))
          .whereRef('last.procedure_id', '=', 'p.id')
          .where('last.valid_from', '<=', today),
      )
      .select([
        'p.id',
        'p.code',
        'p.field',
        'v.name',
        'v.limit_value',
        'v.limit_unit',
        'v.limit_text',
        'v.fee_text',
        'v.online_level',
      ])
      .select([
        'o.limit_value as own_value',
        'o.limit_unit as own_unit',
        'o.values_are',
        'o.responsible_unit_id',
        'u.short_name',
        'o.closed_on',
      ])
      .orderBy('p.field')
      .orderBy('p.code')
      .limit(2_000)
      .execute();
    return {
      procedures: rows.map((row) => ({
        id: row.id,
        code: row.code,
        field: row.field,
        name: row.name,
        limitText: row.limit_text,
        feeText: row.fee_text,
        onlineLevel: row.online_level,
        limitValue: row.own_value ?? row.limit_value,
        limitUnit: row.own_unit ?? row.limit_unit,
        responsibleUnitId: row.responsible_unit_id,
        responsibleUnit: row.short_name,
        valuesAre: row.values_are,
        isClosed: row.closed_on !== null && row.closed_on <= today,
      })),
    };
  },
});

/** The administrator confirms limit and unit; only then the counter may receive it. */
export const offerProcedure = action({
  name: 'procedures.offer',
  summary: 'Xác nhận thời hạn, đơn vị giải quyết và mở tiếp nhận',
  allow: ['administrator', 'coordinator'],
  input: offerInput,
  output: doneOutput,
  run: async (db, _, { id, responsibleUnitId, limitValue, limitUnit, decision }) => {
    const procedure = await db.selectFrom('procedures').select('id').where('id', '=', id).executeTakeFirst();
    if (!procedure) throw notFound();
    await getActiveUnit(db, responsibleUnitId);
    const decided = {
      responsible_unit_id: responsibleUnitId,
      limit_value: limitValue,
      limit_unit: limitUnit,
      reduction_decision: decision ?? null,
      values_are: 'CONFIRMED' as const,
      closed_on: null,
    };
    const offer = await db
      .insertInto('offered_procedures')
      .values({ procedure_id: id, ...decided, published_on: localDate(db.now) })
      .onConflict((conflict) => conflict.columns(['commune_id', 'procedure_id']).doUpdateSet(decided))
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({
      noun: 'offered_procedure',
      recordId: offer.id,
      verb: 'offer',
      data: { procedure: id, unit: responsibleUnitId, limit: limitValue, unitOfLimit: limitUnit },
    });
    return { id: offer.id };
  },
});

export const closeProcedure = action({
  name: 'procedures.close',
  summary: 'Ngừng tiếp nhận thủ tục',
  allow: ['administrator', 'coordinator'],
  input: procedureInput,
  output: doneOutput,
  run: async (db, _, { id }) => {
    const closed = await db
      .updateTable('offered_procedures')
      .set({ closed_on: localDate(db.now) })
      .where('procedure_id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!closed) throw notFound();
    db.tell({ noun: 'offered_procedure', recordId: closed.id, verb: 'close' });
    return { id: closed.id };
  },
});
