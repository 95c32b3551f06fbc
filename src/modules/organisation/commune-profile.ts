import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { invalid, notFound } from '../../platform/refusals.ts';
import { changeCommuneInput, communeRecord, doneOutput } from './contract.ts';

/** Thông tin xã: what the installation knows of it, and what it says of itself. */
export const getCommune = view({
  name: 'organisation.get_commune',
  summary: 'Thông tin xã: tên, mã định danh, ngày thành lập, các xã cũ hợp thành',
  allow: 'everyone',
  input: z.object({}),
  output: communeRecord,
  run: async (db) => {
    const commune = await db
      .selectFrom('communes as c')
      .innerJoin('provinces as v', 'v.id', 'c.province_id')
      .leftJoin('commune_profiles as p', 'p.commune_id', 'c.id')
      .select(['c.name', 'c.kind', 'c.agency_code', 'v.name as province', 'p.resolution', 'p.founded_on as own_day'])
      .select('c.founded_on')
      .select((select) =>
        jsonArrayFrom(
          select
            .selectFrom('predecessor_communes as o')
            .select(['o.name', 'o.is_partial as isPartial'])
            .orderBy('o.position'),
        ).as('predecessors'),
      )
      .where('c.id', '=', db.communeId)
      .executeTakeFirst();
    if (!commune) throw notFound();
    const { agency_code, own_day, founded_on, ...rest } = commune;
    return { ...rest, agencyCode: agency_code, foundedOn: own_day ?? founded_on };
  },
});

export const changeCommune = action({
  name: 'organisation.change_commune',
  summary: 'Sửa ngày thành lập, nghị quyết, các xã cũ hợp thành xã',
  allow: ['administrator'],
  input: changeCommuneInput,
  output: doneOutput,
  run: async (db, _, { foundedOn, resolution, predecessors }) => {
    if (foundedOn > localDate(db.now))
      throw invalid({ foundedOn: { vi: 'Ngày thành lập ở trong tương lai.', en: 'The day lies in the future.' } });
    const said = { founded_on: foundedOn, resolution: resolution || null };
    await db
      .insertInto('commune_profiles')
      .values(said)
      .onConflict((conflict) => conflict.column('commune_id').doUpdateSet(said))
      .execute();
    await db.deleteFrom('predecessor_communes').execute();
    const rows = predecessors.map(({ name, isPartial }, index) => ({
      position: index + 1,
      name,
      is_partial: isPartial,
    }));
    if (rows.length > 0) await db.insertInto('predecessor_communes').values(rows).execute();
    const fields = ['founded_on', 'resolution', 'predecessors'];
    db.tell({ noun: 'commune', recordId: db.communeId, verb: 'change', data: { fields, predecessors: rows.length } });
    return { id: db.communeId };
  },
});
