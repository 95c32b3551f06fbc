import { z } from 'zod';
import { addWorkingDays } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';
import { type Actor, coverFor } from '../../platform/roles.ts';
import { calendarOf, currentUnitId, LEADERSHIP_KEY, notifyHeadsOf } from '../organisation/public.ts';
import { moveOutput } from './contract.ts';
import { answerInput, difficultyInput } from './contract-difficulties.ts';
import { openWorks } from './make.ts';
import { change, inPlace, lockForMove, lockWorks, type Movable } from './move.ts';

/** The leaders are to answer within so many working days. */
const ANSWER_DAYS = 5;
const MOST_OPEN = 20;

/** Nêu khó khăn, vướng mắc: what hinders and what is proposed; the leaders receive it as work with a clock. */
export const reportDifficulty = action({
  name: 'works.report_difficulty',
  summary: 'Nêu khó khăn, vướng mắc và đề xuất với Chủ tịch hoặc Ủy ban nhân dân',
  allow: 'everyone',
  input: difficultyInput,
  output: moveOutput.extend({ difficultyId: z.number(), answerWorkId: z.number() }),
  run: async (db, actor, { id, hindrance, proposal, addressedTo }) => {
    const work = await lockForMove(db, actor, 'report_difficulty', id);
    const leadership = await currentUnitId(db, LEADERSHIP_KEY);
    if (leadership === null)
      throw wrongState({
        vi: 'Xã chưa có đơn vị Lãnh đạo UBND để trả lời; hãy báo quản trị viên.',
        en: 'The commune has no unit of leaders to answer; tell the administrator.',
      });
    await refuseTooMany(db, id);
    const { id: difficultyId } = await db
      .insertInto('work_difficulties')
      .values({ work_id: id, at: db.now, person_id: actor.personId, hindrance, proposal, addressed_to: addressedTo })
      .returning('id')
      .executeTakeFirstOrThrow();
    const answerWorkId = await openAnswer(db, work, { difficultyId, hindrance, leadership });
    return { ...(await change(db, work, 'report_difficulty', {})), difficultyId, answerWorkId };
  },
});

async function refuseTooMany(db: CommuneDb, workId: number): Promise<void> {
  const { count } = await db
    .selectFrom('work_difficulties')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('work_id', '=', workId)
    .where('answered_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (count >= MOST_OPEN)
    throw wrongState({
      vi: `Việc đã có ${MOST_OPEN} khó khăn đang chờ trả lời.`,
      en: `${MOST_OPEN} difficulties of this work wait for an answer already.`,
    });
}

interface Raised {
  difficultyId: number;
  hindrance: string;
  leadership: number;
}

async function openAnswer(db: CommuneDb, work: Movable, { difficultyId, hindrance, leadership }: Raised) {
  const calendar = await calendarOf(db);
  const [answerWorkId = 0] = await openWorks(db, [
    {
      origin: 'DIFFICULTY',
      originId: difficultyId,
      originLabel: labelOf(work.title, 200),
      fieldNo: work.field_no,
      title: `Trả lời khó khăn, vướng mắc: ${hindrance}`,
      manner: 'ONCE',
      unitId: leadership,
      coordinatorIds: [],
      dueOn: addWorkingDays(calendar, localDate(db.now), ANSWER_DAYS),
      products: [],
    },
  ]);
  await db
    .updateTable('work_difficulties')
    .set({ answer_work_id: answerWorkId })
    .where('id', '=', difficultyId)
    .execute();
  const label = labelOf(work.title, 100);
  await notifyHeadsOf(db, [{ kind: 'ARRIVED', noun: 'work', recordId: answerWorkId, label, unitId: leadership }]);
  return answerWorkId;
}

const labelOf = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** Trả lời: the decision closes the leaders' work, stays on the work it is about, and rings for who waits for it. */
export const answerDifficulty = action({
  name: 'works.answer_difficulty',
  summary: 'Trả lời khó khăn, vướng mắc',
  allow: ['leader'],
  input: answerInput,
  output: z.object({ id: z.number() }),
  run: async (db, actor, { id, difficultyId, answer }) => {
    const [work] = await lockWorks(db, [id]);
    if (!work) throw notFound();
    const raised = await db
      .selectFrom('work_difficulties')
      .select(['answer_work_id', 'answered_at', 'person_id'])
      .where('id', '=', difficultyId)
      .where('work_id', '=', id)
      .executeTakeFirst();
    if (!raised) throw notFound();
    if (raised.answered_at)
      throw wrongState({ vi: 'Khó khăn này đã được trả lời.', en: 'This difficulty has been answered.' });
    await db
      .updateTable('work_difficulties')
      .set({ answered_at: db.now, answered_by: actor.personId, answer })
      .where('id', '=', difficultyId)
      .execute();
    if (raised.answer_work_id !== null) await closeAnswer(db, actor, raised.answer_work_id, answer);
    // Kept in the history without touching the work: whoever has it open can go on.
    const data = inPlace({ covers: coverFor(actor, 'leader') });
    db.tell({ noun: 'work', recordId: id, verb: 'answer_difficulty', reason: answer, data });
    await ringFor(db, work, raised.person_id);
    return { id };
  },
});

async function closeAnswer(db: CommuneDb, actor: Actor, workId: number, answer: string): Promise<void> {
  const closed = await db
    .updateTable('works')
    .set((set) => ({
      status: 'DONE',
      finished_on: localDate(db.now),
      submitted_by: actor.personId,
      submitted_at: db.now,
      accepted_at: db.now,
      touched_at: db.now,
      percent: 100,
      version: set('version', '+', 1),
    }))
    .where('id', '=', workId)
    .where('accepted_at', 'is', null)
    .where('status', '!=', 'CANCELLED')
    .returning('id')
    .execute();
  for (const { id } of closed)
    db.tell({
      ...{ noun: 'work', recordId: id, verb: 'answer_difficulty', to: 'DONE', reason: answer },
      data: inPlace({ covers: coverFor(actor, 'leader') }),
    });
}

async function ringFor(db: CommuneDb, work: Movable, reporter: number | null): Promise<void> {
  const news = { kind: 'ANSWERED' as const, noun: 'work', recordId: work.id, label: labelOf(work.title, 100) };
  const people = [work.person_id, reporter].filter((one) => one !== null);
  if (people.length > 0) await notify(db, people, news);
  else await notifyHeadsOf(db, [{ ...news, unitId: work.unit_id }]);
}
