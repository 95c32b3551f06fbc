import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { inPlace, lockForMove, lockWorks } from './move.ts';

const MOST = 20;
const done = z.object({ id: z.number() });
const dependency = z.object({ id, waitsForId: id });

/** Chờ việc khác: a warning to who reports the later one as done, never a bolt. */
export const addDependency = action({
  name: 'works.add_dependency',
  summary: 'Ghi việc phải xong trước',
  allow: 'everyone',
  input: dependency,
  output: done,
  run: async (db, actor, { id: workId, waitsForId }) => {
    // Both are held, so that two who press at once do not make them wait for each other.
    const other = await lockWorks(db, [workId, waitsForId]);
    const work = await lockForMove(db, actor, 'depend', workId);
    if (!other.some((one) => one.id === waitsForId)) throw notFound();
    await refuseCircle(db, workId, waitsForId);
    await db
      .insertInto('work_dependencies')
      .values({ work_id: workId, waits_for_id: waitsForId, at: db.now, person_id: actor.personId })
      .execute();
    db.tell({
      noun: 'work',
      recordId: workId,
      verb: 'add_dependency',
      data: { waitsFor: waitsForId, ...inPlace(work) },
    });
    return { id: workId };
  },
});

async function refuseCircle(db: CommuneDb, workId: number, waitsForId: number): Promise<void> {
  const { rows } = await sql<{ reached: boolean; known: boolean; count: number }>`
    with recursive chain (id) as (
      select ${waitsForId}::bigint union select d.waits_for_id from work_dependencies d join chain c on d.work_id = c.id
    )
    select exists (select from chain where id = ${workId}) as reached, count(*) as count,
      coalesce(bool_or(d.waits_for_id = ${waitsForId}), false) as known
    from work_dependencies d where d.work_id = ${workId}`.execute(db);
  const { reached = false, known = false, count = 0 } = rows[0] ?? {};
  if (reached)
    throw wrongState({ vi: 'Hai việc không thể chờ lẫn nhau.', en: 'Two works cannot wait for each other.' });
  if (known) throw wrongState({ vi: 'Đã ghi việc này phải xong trước.', en: 'It is written down already.' });
  if (count >= MOST)
    throw wrongState({
      vi: `Một việc chờ nhiều nhất ${MOST} việc khác.`,
      en: `A work waits for at most ${MOST} others.`,
    });
}

export const removeDependency = action({
  name: 'works.remove_dependency',
  summary: 'Bỏ ghi việc phải xong trước',
  allow: 'everyone',
  input: dependency,
  output: done,
  run: async (db, actor, { id: workId, waitsForId }) => {
    const work = await lockForMove(db, actor, 'depend', workId);
    const removed = await db
      .deleteFrom('work_dependencies')
      .where('work_id', '=', workId)
      .where('waits_for_id', '=', waitsForId)
      .returning('work_id')
      .executeTakeFirst();
    if (!removed) throw notFound();
    db.tell({
      noun: 'work',
      recordId: workId,
      verb: 'remove_dependency',
      data: { waitsFor: waitsForId, ...inPlace(work) },
    });
    return { id: workId };
  },
});

const watcher = z.object({ id, unitId: id });

/** Theo dõi: a unit that sees how it goes, and owes nothing. */
export const addWatcher = action({
  name: 'works.add_watcher',
  summary: 'Thêm đơn vị theo dõi',
  allow: 'everyone',
  input: watcher,
  output: done,
  run: async (db, actor, { id: workId, unitId }) => {
    const work = await lockForMove(db, actor, 'watch', workId);
    const unit = await db
      .selectFrom('units')
      .select('kind')
      .where('id', '=', unitId)
      .where('valid_to', 'is', null)
      .executeTakeFirst();
    if (!unit) throw notFound();
    if (unit.kind === 'GROUP')
      throw forbidden({
        vi: 'Tổ, ban phối hợp không theo dõi việc; hãy chọn một đơn vị.',
        en: 'Choose a unit, not a group.',
      });
    const added = await db
      .insertInto('work_units')
      .values({ work_id: workId, unit_id: unitId, part: 'WATCHES' })
      .onConflict((conflict) => conflict.doNothing())
      .returning('unit_id')
      .executeTakeFirst();
    if (!added || unitId === work.unit_id)
      throw wrongState({
        vi: 'Đơn vị này đã chủ trì, phối hợp hoặc theo dõi việc.',
        en: 'This unit leads, helps with or watches the work already.',
      });
    db.tell({ noun: 'work', recordId: workId, verb: 'add_watcher', data: { unit: unitId, ...inPlace(work) } });
    return { id: workId };
  },
});

export const removeWatcher = action({
  name: 'works.remove_watcher',
  summary: 'Bỏ đơn vị theo dõi',
  allow: 'everyone',
  input: watcher,
  output: done,
  run: async (db, actor, { id: workId, unitId }) => {
    const work = await lockForMove(db, actor, 'watch', workId);
    const removed = await db
      .deleteFrom('work_units')
      .where('work_id', '=', workId)
      .where('unit_id', '=', unitId)
      .where('part', '=', 'WATCHES')
      .returning('unit_id')
      .executeTakeFirst();
    if (!removed) throw notFound();
    db.tell({ noun: 'work', recordId: workId, verb: 'remove_watcher', data: { unit: unitId, ...inPlace(work) } });
    return { id: workId };
  },
});
