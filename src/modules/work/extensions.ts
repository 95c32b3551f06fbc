import { formatDate } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { invalid, wrongState } from '../../platform/refusals.ts';
import { currentUnitId, LEADERSHIP_KEY } from '../organisation/public.ts';
import { decisionInput, eventInput, extensionInput, moveOutput } from './contract.ts';
import { change, lockForMove } from './move.ts';
import { tellHeads, tellHolder } from './moves.ts';

/** Xin gia hạn: to a later day, with a reason; a leader or the coordinator decides. */
export const askExtension = action({
  name: 'works.ask_extension',
  summary: 'Xin gia hạn',
  allow: 'everyone',
  input: extensionInput,
  output: moveOutput,
  run: async (db, actor, { id, version, toDueOn, reason }) => {
    const work = await lockForMove(db, actor, 'ask_extension', id, version);
    const { due_on: from, last_on: last } = work;
    if (from === null || last === null || toDueOn <= last)
      throw invalid({
        toDueOn: {
          vi: `Ngày xin gia hạn phải sau ${last ? formatDate(last) : 'hạn đang có'}.`,
          en: 'The new day must be after the present due date.',
        },
      });
    await db
      .insertInto('work_extensions')
      .values({
        work_id: id,
        asked_at: db.now,
        asked_by: actor.personId,
        from_due_on: from,
        from_is_before: work.is_before,
        to_due_on: toDueOn,
        reason,
      })
      .execute();
    const leadership = await currentUnitId(db, LEADERSHIP_KEY);
    if (leadership !== null) await tellHeads(db, work, 'ASKED', leadership);
    return change(db, work, 'ask_extension', {}, reason);
  },
});

/** Granted while there was still time it moves what counts as on time; granted too late it moves the date only. */
export const decideExtension = action({
  name: 'works.decide_extension',
  summary: 'Đồng ý hoặc không đồng ý gia hạn',
  allow: ['leader', 'coordinator'],
  input: decisionInput,
  output: moveOutput,
  run: async (db, actor, { id, version, isGranted, answer }) => {
    const work = await lockForMove(db, actor, 'decide_extension', id, version);
    if (!isGranted && !answer)
      throw invalid({ answer: { vi: 'Hãy ghi lý do không đồng ý.', en: 'Say why it is not granted.' } });
    const asked = await db
      .updateTable('work_extensions')
      .set({ decided_at: db.now, decided_by: actor.personId, is_granted: isGranted, answer: answer || null })
      .where('work_id', '=', id)
      .where('decided_at', 'is', null)
      .returning('to_due_on')
      .executeTakeFirstOrThrow();
    await tellHolder(db, work, 'ANSWERED');
    if (!isGranted) return change(db, work, 'refuse_extension', {}, answer ?? null);
    const isInTime = work.judged_on !== null && localDate(db.now) <= work.judged_on;
    const patch = { due_on: asked.to_due_on, is_before: false };
    return change(
      db,
      work,
      'grant_extension',
      isInTime ? { ...patch, judged_on: asked.to_due_on } : patch,
      answer || null,
    );
  },
});

/** Việc chờ sự kiện, chờ chỉ đạo: what it waited for has come, and with it a day. */
export const setEvent = action({
  name: 'works.set_event',
  summary: 'Ghi văn bản, sự kiện đã đến và hạn theo đó',
  allow: 'everyone',
  input: eventInput,
  output: moveOutput,
  run: async (db, actor, { id, version, dueOn, reason }) => {
    const work = await lockForMove(db, actor, 'set_event', id, version);
    if (dueOn < localDate(db.now))
      throw wrongState({ vi: 'Hạn phải từ hôm nay trở đi.', en: 'The due date must be today or later.' });
    return change(db, work, 'set_event', { due_on: dueOn, judged_on: dueOn, is_before: false }, reason);
  },
});
