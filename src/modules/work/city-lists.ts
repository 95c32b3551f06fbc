import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { readTable } from '../../platform/files/read-table.ts';
import { notFound, Refusal, wrongState } from '../../platform/refusals.ts';
import { readCityRows } from './city-rows.ts';
import { cityListInput, cityListsOutput, listIdOutput } from './contract-city.ts';
import { findSame, knownWorks } from './known.ts';
import { GIVERS } from './rules.ts';

const MOST_ROWS = 500;

/** Nhập danh mục của thành phố: kept as it stands beside our book; nothing of ours changes. */
export const importCityList = action({
  name: 'works.import_city_list',
  summary: 'Nhập danh mục theo dõi nhiệm vụ của thành phố để đối chiếu',
  allow: GIVERS,
  input: cityListInput,
  output: listIdOutput,
  run: async (db, actor, { asOf, fileName, content }) => {
    const bytes = Buffer.from(content, 'base64');
    const rows = readCityRows(await readTable(bytes), asOf);
    if (!Array.isArray(rows)) throw new Refusal('unreadable_file', 422, rows);
    if (rows.length === 0 || rows.length > MOST_ROWS)
      throw new Refusal('unreadable_file', 422, {
        vi: `Danh mục có ${rows.length} nhiệm vụ; mỗi lần nhập từ 1 đến ${MOST_ROWS}.`,
        en: `The list has ${rows.length} tasks; from 1 to ${MOST_ROWS} are read at a time.`,
      });
    const content_hash = createHash('sha256').update(bytes).digest();
    await refuseTwice(db, content_hash, asOf);
    const { id: listId } = await db
      .insertInto('city_lists')
      .values({ at: db.now, person_id: actor.personId, file_name: fileName, as_of: asOf, content_hash })
      .returning('id')
      .executeTakeFirstOrThrow();
    const known = await knownWorks(db, 'CITY');
    const kept = rows.map((row) => ({ ...row, workId: findSame(row, known)?.id ?? null }));
    await sql`insert into city_list_rows
        (list_id, line, number, title, unit_text, due_text, due_on, is_before, state_text, state, work_id)
      select ${listId}, line, number, title, "unitText", "dueText", "dueOn", "isBefore", "stateText", state, "workId"
      from jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) as r (line integer, number text, title text, "unitText" text,
        "dueText" text, "dueOn" date, "isBefore" boolean, "stateText" text, state text, "workId" bigint)`.execute(db);
    db.tell({ noun: 'city_list', recordId: listId, verb: 'import', data: { rows: rows.length } });
    return { id: listId };
  },
});

async function refuseTwice(db: CommuneDb, hash: Buffer, asOf: string): Promise<void> {
  const same = await db
    .selectFrom('city_lists')
    .select('id')
    .where('content_hash', '=', hash)
    .where('as_of', '=', asOf)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (same)
    throw wrongState({
      vi: 'Tệp này đã được nhập cho ngày đó. Hãy mở danh mục đã nhập.',
      en: 'This file is there already for that day. Open the list below.',
    });
}

/** Các kỳ đã nhập, the newest first. */
export const listCityLists = view({
  name: 'works.list_city_lists',
  summary: 'Các danh mục của thành phố đã nhập',
  allow: GIVERS,
  input: z.object({}),
  output: cityListsOutput,
  run: async (db) => {
    const lists = await db
      .selectFrom('city_lists as l')
      .leftJoin('people as p', 'p.id', 'l.person_id')
      .select(['l.id', 'l.at', 'l.as_of as asOf', 'l.file_name as fileName', 'p.full_name as person', 'l.removed_at'])
      .select([
        sql<number>`(select count(*) from city_list_rows r where r.list_id = l.id)`.as('rows'),
        sql<number>`(select count(*) from city_list_rows r where r.list_id = l.id and r.work_id is null)`.as('unknown'),
      ])
      .orderBy('l.as_of', 'desc')
      .orderBy('l.id', 'desc')
      .limit(60)
      .execute();
    return {
      lists: lists.map(({ removed_at, ...list }) => ({
        ...{ ...list, at: localTime(list.at), isRemoved: removed_at !== null },
      })),
    };
  },
});

/** Bỏ danh mục nhập nhầm, and back; the works made from it stay. */
export const removeCityList = action({
  name: 'works.remove_city_list',
  summary: 'Bỏ danh mục của thành phố đã nhập nhầm, hoặc lấy lại',
  allow: GIVERS,
  input: z.object({ id, isRemoved: z.boolean() }),
  output: listIdOutput,
  run: async (db, _, { id: listId, isRemoved }) => {
    const list = await db.selectFrom('city_lists').selectAll().where('id', '=', listId).forUpdate().executeTakeFirst();
    if (!list) throw notFound();
    if (!isRemoved && list.removed_at) await refuseTwice(db, list.content_hash, list.as_of);
    await db
      .updateTable('city_lists')
      .set({ removed_at: isRemoved ? db.now : null })
      .where('id', '=', listId)
      .execute();
    db.tell({ noun: 'city_list', recordId: listId, verb: isRemoved ? 'remove' : 'restore' });
    return { id: listId };
  },
});
