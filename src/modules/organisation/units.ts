import { sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { addUnitInput, changeUnitInput, doneOutput, listUnitsOutput } from './contract.ts';
import { stateOf } from './unit-record.ts';

/** Cơ quan, đơn vị của xã, cả đã kết thúc và sắp thành lập, với các cách viết tên. */
export const listUnits = view({
  name: 'organisation.list_units',
  summary: 'Cơ quan, đơn vị của xã',
  allow: 'everyone',
  input: z.object({}),
  output: listUnitsOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const rows = await db
      .selectFrom('units as u')
      .select(['u.id', 'u.key', 'u.name', 'u.short_name', 'u.symbol', 'u.kind', 'u.valid_from', 'u.valid_to'])
      .select((select) => [
        jsonArrayFrom(
          select
            .selectFrom('unit_aliases as a')
            .select('a.alias')
            .whereRef('a.unit_id', '=', 'u.id')
            .orderBy('a.alias'),
        ).as('aliases'),
        jsonObjectFrom(
          select
            .selectFrom('unit_changes as c')
            .select(['c.kind', 'c.effective_on as effectiveOn'])
            .whereRef('c.unit_id', '=', 'u.id')
            .where('c.applied_at', 'is', null)
            .where('c.cancelled_at', 'is', null)
            .orderBy('c.effective_on')
            .limit(1),
        ).as('next'),
      ])
      .orderBy('u.position')
      .orderBy('u.id')
      .limit(1_000)
      .execute();
    return {
      units: rows.map(({ short_name, valid_from, valid_to, aliases, ...unit }) => ({
        ...unit,
        shortName: short_name,
        aliases: aliases.map(({ alias }) => alias),
        state: stateOf({ valid_from, valid_to }, today),
        validFrom: valid_from,
        validTo: valid_to,
      })),
    };
  },
});

export const addUnit = action({
  name: 'organisation.add_unit',
  summary: 'Thành lập cơ quan, đơn vị',
  allow: ['administrator'],
  input: addUnitInput,
  output: doneOutput,
  run: async (db, _, { aliases, shortName, foundingDecision, validFrom, ...fields }) => {
    const { id } = await db
      .insertInto('units')
      .values({
        ...fields,
        short_name: shortName,
        founding_decision: foundingDecision || null,
        key: await freeKey(db, fields.name),
        valid_from: validFrom ?? localDate(db.now),
        position: sql`(select coalesce(max(position), 0) + 1 from units)`,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writeAliases(db, id, aliases);
    db.tell({ noun: 'unit', recordId: id, verb: 'add' });
    return { id };
  },
});

/** For what was typed wrong; a new name by decision is rename_unit, which keeps the old one. */
export const changeUnit = action({
  name: 'organisation.change_unit',
  summary: 'Chữa tên, ký hiệu, loại, cách viết đã nhập sai của đơn vị',
  allow: ['administrator'],
  input: changeUnitInput,
  output: doneOutput,
  run: async (db, _, { id, aliases, shortName, foundingDecision, ...fields }) => {
    const changed = await db
      .updateTable('units')
      .set({ ...fields, short_name: shortName, founding_decision: foundingDecision || null })
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
