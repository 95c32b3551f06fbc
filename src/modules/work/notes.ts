import { z } from 'zod';
import { action } from '../../platform/action.ts';
import { id } from '../../platform/fields.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';
import { moveOutput, noteInput, stepInput, stepMark } from './contract.ts';
import { change, lockForMove } from './move.ts';

const MOST_STEPS = 100;

/** Ghi tiến độ: a sentence and, if one likes, how far it is. */
export const noteWork = action({
  name: 'works.note',
  summary: 'Ghi tiến độ',
  allow: 'everyone',
  input: noteInput,
  output: moveOutput,
  run: async (db, actor, { id, text, percent }) => {
    const work = await lockForMove(db, actor, 'note', id);
    await db
      .insertInto('work_notes')
      .values({ work_id: id, at: db.now, person_id: actor.personId, text, percent: percent ?? null })
      .execute();
    return change(db, work, 'note', percent === undefined ? {} : { percent });
  },
});

/** Việc nhỏ: a line of the checklist, with a person and a day of its own where one likes. */
export const addStep = action({
  name: 'works.add_step',
  summary: 'Thêm việc nhỏ vào danh mục kiểm',
  allow: 'everyone',
  input: stepInput,
  output: moveOutput,
  run: async (db, actor, { id, text, personId, dueOn }) => {
    const work = await lockForMove(db, actor, 'plan_step', id);
    const { count } = await db
      .selectFrom('work_steps')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('work_id', '=', id)
      .executeTakeFirstOrThrow();
    if (count >= MOST_STEPS)
      throw wrongState({ vi: `Một việc có nhiều nhất ${MOST_STEPS} việc nhỏ.`, en: `At most ${MOST_STEPS} steps.` });
    await db
      .insertInto('work_steps')
      .values({ work_id: id, text, person_id: personId ?? null, due_on: dueOn ?? null })
      .execute();
    return change(db, work, 'add_step', {});
  },
});

/** Ticked, or unticked where it was ticked by mistake. */
export const markStep = action({
  name: 'works.mark_step',
  summary: 'Đánh dấu việc nhỏ đã xong hoặc chưa',
  allow: 'everyone',
  input: stepMark.extend({ isDone: z.boolean() }),
  output: moveOutput,
  run: async (db, actor, { id: workId, stepId, isDone }) => {
    const work = await lockForMove(db, actor, 'note', workId);
    const step = await db
      .updateTable('work_steps')
      .set({ done_at: isDone ? db.now : null, done_by: isDone ? actor.personId : null })
      .where('work_id', '=', workId)
      .where('id', '=', stepId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!step) throw notFound();
    return change(db, work, isDone ? 'finish_step' : 'reopen_step', {});
  },
});

export const removeStep = action({
  name: 'works.remove_step',
  summary: 'Bỏ việc nhỏ',
  allow: 'everyone',
  input: z.object({ id, stepId: id }),
  output: moveOutput,
  run: async (db, actor, { id: workId, stepId }) => {
    const work = await lockForMove(db, actor, 'plan_step', workId);
    const step = await db
      .updateTable('work_steps')
      .set({ removed_at: db.now })
      .where('work_id', '=', workId)
      .where('id', '=', stepId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!step) throw notFound();
    return change(db, work, 'remove_step', {});
  },
});
