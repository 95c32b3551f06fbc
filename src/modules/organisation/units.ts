import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { addUnitInput, changeUnitInput, doneOutput, listUnitsOutput } from './contract.ts';

/** Cơ quan, đơn vị đang hoạt động của xã, với các cách viết tên. */
export const listUnits = view({
  name: 'organisation.list_units',
  summary: 'Cơ quan, đơn vị của xã',
  allow: 'everyone',
  input: z.object({}),
  output: listUnitsOutput,
  run: async (db) => {
    const rows = await db
      .selectFrom('units as u')
      .select(['u.id', 'u.key', 'u.name', 'u.short_name', 'u.symbol', 'u.kind'])
      .select((select) =>
        jsonArrayFrom(
          select
            .selectFrom('unit_aliases as a')
            .select('a.alias')
            .whereRef('a.unit_id', '=', 'u.id')
            .orderBy('a.alias'),
        ).as('aliases'),
      )
      .where('u.valid_to', 'is', null)
      .orderBy('u.position')
      .orderBy('u.id')
      .limit(500)
      .execute();
    return {
      units: rows.map(({ short_name, aliases, ...unit }) => ({
        ...unit,
        shortName: short_name,
        aliases: aliases.map(({ alias }) => alias),
      })),
    };
  },
});

export const addUnit = action({
  name: 'organisation.add_unit',
  summary: 'Thêm cơ quan, đơn vị',
  allow: ['administrator'],
  input: addUnitInput,
  output: doneOutput,
  run: async (db, _, { aliases, shortName, ...fields }) => {
    const { id } = await db
      .insertInto('units')
      .values({ ...fields, short_name: shortName, key: await freeKey(db, fields.name), valid_from: localDate(db.now) })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeAliases(db, id, aliases);
    db.tell({ noun: 'unit', recordId: id, verb: 'add' });
    return { id };
  },
});

export const changeUnit = action({
  name: 'organisation.change_unit',
  summary: 'Sửa tên, ký hiệu, cách viết của đơn vị',
  allow: ['administrator'],
  input: changeUnitInput,
  output: doneOutput,
  run: async (db, _, { id, aliases, shortName, ...fields }) => {
    const changed = await db
      .updateTable('units')
      .set({ ...fields, short_name: shortName })
      .where('id', '=', id)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw notFound();
    await db.deleteFrom('unit_aliases').where('unit_id', '=', id).execute();
    await writeAliases(db, id, aliases);
    db.tell({ noun: 'unit', recordId: id, verb: 'change', data: { fields: Object.keys(fields) } });
    return { id };
  },
});

async function writeAliases(db: CommuneDb, unitId: number, aliases: readonly string[]): Promise<void> {
  const rows = [...new Set(aliases)].map((alias) => ({ unit_id: unitId, alias }));
  if (rows.length > 0) await db.insertInto('unit_aliases').values(rows).execute();
}

async function freeKey(db: CommuneDb, name: string): Promise<string> {
  const base = foldAccents(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, 34)
    .padEnd(2, '_');
  const taken = new Set(
    (await db.selectFrom('units').select('key').where('key', 'like', `${base}%`).execute()).map(({ key }) => key),
  );
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}_${number}`)) return `${base}_${number}`;
}
