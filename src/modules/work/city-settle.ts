import { sql } from 'kysely';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { similarity } from '../../lib/vn-text/public.ts';
import { action, view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { conflict, notFound, wrongState } from '../../platform/refusals.ts';
import { getActiveUnit, notifyHeadsOf } from '../organisation/public.ts';
import {
  addRowsInput,
  doneRowsOutput,
  linkInput,
  listIdOutput,
  settleInput,
  suggestInput,
  suggestOutput,
  takeDueInput,
  withdrawInput,
} from './contract-city.ts';
import { knownWorks } from './known.ts';
import { openWorks } from './make.ts';
import { lockWorks } from './move.ts';
import { GIVERS, OVERSEERS } from './rules.ts';

const SUGGESTED = 5;
const SOMEWHAT_LIKE = 0.3;

/** Rows of a list that is in use, locked: of two who settle at once the second sees what the first did. */
async function lockRows(db: CommuneDb, listId: number, lines: readonly number[]) {
  const rows = await db
    .selectFrom('city_list_rows as r')
    .innerJoin('city_lists as l', 'l.id', 'r.list_id')
    .selectAll('r')
    .where('r.list_id', '=', listId)
    .where('l.removed_at', 'is', null)
    .where('r.line', '=', sql<number>`any(${lines}::integer[])`)
    .orderBy('r.line')
    .forUpdate('r')
    .execute();
  if (rows.length !== new Set(lines).size) throw notFound();
  return rows;
}

/** Ghi thêm vào sổ: what the city has given and nobody had written down becomes work of a unit. */
export const addCityRows = action({
  name: 'works.add_city_rows',
  summary: 'Ghi vào sổ những nhiệm vụ của thành phố chưa có',
  allow: GIVERS,
  input: addRowsInput,
  output: doneRowsOutput,
  run: async (db, _, { id: listId, rows }) => {
    const unitOf = new Map(rows.map(({ line, unitId }) => [line, unitId]));
    const found = await lockRows(db, listId, [...unitOf.keys()]);
    if (found.some(({ work_id }) => work_id !== null))
      throw wrongState({ vi: 'Có dòng đã có việc trong sổ. Hãy tải lại trang.', en: 'A line has a work already.' });
    for (const unitId of new Set(unitOf.values())) await getActiveUnit(db, unitId);
    const works = found.map((row) => ({
      ...{ origin: 'CITY' as const, originId: null, originLabel: row.number ?? 'Danh mục theo dõi của thành phố' },
      ...{ title: row.title, unitId: unitOf.get(row.line) ?? 0, coordinatorIds: [], products: [] },
      ...{ dueOn: row.due_on, isBefore: row.is_before, manner: row.due_on ? ('ONCE' as const) : ('OPEN' as const) },
    }));
    const ids = await openWorks(db, works);
    await sql`update city_list_rows r set work_id = g.work_id
      from unnest(${found.map(({ line }) => line)}::integer[], ${ids}::bigint[]) as g (line, work_id)
      where r.list_id = ${listId} and r.line = g.line`.execute(db);
    await notifyHeadsOf(
      db,
      works.map(({ title, unitId }, index) => ({
        ...{ kind: 'ARRIVED' as const, noun: 'work', recordId: ids[index] ?? 0, label: title.slice(0, 100), unitId },
      })),
    );
    db.tell({ noun: 'city_list', recordId: listId, verb: 'add_works', data: { works: ids } });
    return { id: listId, done: ids.length };
  },
});

/** Lấy hạn của thành phố: who gives the task says by when, so its day is also the one that is judged by. */
export const takeCityDue = action({
  name: 'works.take_city_due',
  summary: 'Sửa hạn trong sổ theo hạn của thành phố',
  allow: OVERSEERS,
  input: takeDueInput,
  output: doneRowsOutput,
  run: async (db, _, { id: listId, rows }) => {
    const versionOf = new Map(rows.map(({ line, version }) => [line, version]));
    const found = await lockRows(db, listId, [...versionOf.keys()]);
    const works = new Map(
      (
        await lockWorks(
          db,
          found.flatMap(({ work_id }) => work_id ?? []),
        )
      ).map((work) => [work.id, work]),
    );
    for (const { line, work_id, due_on, last_on, is_before } of found) {
      const work = works.get(work_id ?? 0);
      if (!work || due_on === null)
        throw wrongState({ vi: `Dòng ${line} không có việc hoặc không có hạn.`, en: `Line ${line} has no due date.` });
      if (work.version !== versionOf.get(line)) throw conflict();
      await db
        .updateTable('works')
        .set({ due_on, is_before, judged_on: last_on, version: work.version + 1 })
        .set({ manner: work.manner === 'CHECK_IN' ? 'CHECK_IN' : 'ONCE' })
        .where('id', '=', work.id)
        .execute();
      const before = work.due_on ? formatDate(work.due_on) : 'không ghi hạn';
      const reason = `Theo danh mục của thành phố, dòng ${line}: ${before} → ${formatDate(due_on)}`;
      db.tell({ noun: 'work', recordId: work.id, verb: 'take_city_due', to: work.status, reason });
    }
    db.tell({ noun: 'city_list', recordId: listId, verb: 'take_due', data: { lines: [...versionOf.keys()] } });
    return { id: listId, done: found.length };
  },
});

/** Ghép với việc đã có, or part them again. */
export const linkCityRow = action({
  name: 'works.link_city_row',
  summary: 'Ghép một dòng của danh mục với việc trong sổ, hoặc bỏ ghép',
  allow: GIVERS,
  input: linkInput,
  output: listIdOutput,
  run: async (db, _, { id: listId, line, workId }) => {
    await lockRows(db, listId, [line]);
    if (workId !== null) {
      const work = await db.selectFrom('works').select('origin').where('id', '=', workId).executeTakeFirst();
      if (work?.origin !== 'CITY') throw notFound();
    }
    await db
      .updateTable('city_list_rows')
      .set({ work_id: workId })
      .where('list_id', '=', listId)
      .where('line', '=', line)
      .execute();
    db.tell({ noun: 'city_list', recordId: listId, verb: workId ? 'link' : 'unlink', data: { line, workId } });
    return { id: listId };
  },
});

/** What in our book is most like a line of theirs. */
export const suggestCityWorks = view({
  name: 'works.suggest_city_works',
  summary: 'Những việc trong sổ giống một dòng của danh mục',
  allow: GIVERS,
  input: suggestInput,
  output: suggestOutput,
  run: async (db, _, { id: listId, line }) => {
    const row = await db
      .selectFrom('city_list_rows')
      .select('title')
      .where('list_id', '=', listId)
      .where('line', '=', line)
      .executeTakeFirst();
    if (!row) throw notFound();
    const near = (await knownWorks(db, 'CITY'))
      .map(({ id, title }) => ({ id: id ?? 0, score: similarity(title, row.title) }))
      .filter(({ score }) => score >= SOMEWHAT_LIKE)
      .sort((one, other) => other.score - one.score)
      .slice(0, SUGGESTED);
    const works = await db
      .selectFrom('works as w')
      .innerJoin('units as u', 'u.id', 'w.unit_id')
      .select(['w.id', 'w.title', 'w.origin_label as source', 'u.short_name as unit'])
      .where('w.id', '=', sql<number>`any(${near.map(({ id }) => id)}::bigint[])`)
      .execute();
    return { works: near.flatMap(({ id }) => works.find((work) => work.id === id) ?? []) };
  },
});

/** Giữ theo sổ của xã, with the reason that goes to the city; or: it is not ours. */
export const settleCityRow = action({
  name: 'works.settle_city_row',
  summary: 'Giữ theo sổ của xã và ghi lý do gửi thành phố',
  allow: OVERSEERS,
  input: settleInput,
  output: listIdOutput,
  run: async (db, actor, { id: listId, line, workId, decision, reason }) => {
    if (line !== undefined) await lockRows(db, listId, [line]);
    else await expectUnnamed(db, listId, workId ?? 0);
    const [settled] = await db
      .insertInto('city_settlements')
      .values({
        ...{ list_id: listId, line: line ?? null, work_id: workId ?? null, decision, reason },
        ...{ at: db.now, person_id: actor.personId },
      })
      .onConflict((known) => known.doNothing())
      .returning('id')
      .execute();
    if (!settled) throw wrongState({ vi: 'Chỗ khác này đã được xử lý.', en: 'This is settled already.' });
    db.tell({ noun: 'city_list', recordId: listId, verb: 'settle', reason, data: { line: line ?? null, decision } });
    return { id: listId };
  },
});

async function expectUnnamed(db: CommuneDb, listId: number, workId: number): Promise<void> {
  const list = await db
    .selectFrom('city_lists')
    .select('id')
    .where('id', '=', listId)
    .where('removed_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
  const work = await db.selectFrom('works').select('origin').where('id', '=', workId).executeTakeFirst();
  if (!list || work?.origin !== 'CITY') throw notFound();
}

export const withdrawCitySettlement = action({
  name: 'works.withdraw_city_settlement',
  summary: 'Rút ý kiến giữ theo sổ của xã',
  allow: OVERSEERS,
  input: withdrawInput,
  output: listIdOutput,
  run: async (db, _, { id: listId, settlementId }) => {
    const [withdrawn] = await db
      .updateTable('city_settlements')
      .set({ withdrawn_at: db.now })
      .where('id', '=', settlementId)
      .where('list_id', '=', listId)
      .where('withdrawn_at', 'is', null)
      .returning('id')
      .execute();
    if (!withdrawn) throw notFound();
    db.tell({ noun: 'city_list', recordId: listId, verb: 'withdraw', data: { settlement: settlementId } });
    return { id: listId };
  },
});
