import { z } from 'zod';
import { addWorkingDays, formatDate } from '../../lib/vn-calendar/public.ts';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';
import { coverFor } from '../../platform/roles.ts';
import { calendarOf, getActiveUnit, notifyHeadsOf } from '../organisation/public.ts';
import type { WorkRow } from './contract.ts';
import { chaseDraft, chaseInput, sendChaseInput } from './contract-give.ts';
import { openWorks } from './make.ts';
import { inPlace } from './move.ts';
import { presentRow, selectRows, stateOn, type Works } from './rows.ts';
import { OVERSEERS } from './rules.ts';

/** A unit is to answer within so many working days. */
const ANSWER_DAYS = 3;

/** Đôn đốc: the letter that lists what a unit owes, drafted in one press. */
export const draftChase = view({
  name: 'works.draft_chase',
  summary: 'Dự thảo văn bản đôn đốc việc quá hạn của một đơn vị',
  allow: OVERSEERS,
  input: chaseInput,
  output: chaseDraft,
  run: async (db, _, { unitId }) => {
    const unit = await db.selectFrom('units').select('name').where('id', '=', unitId).executeTakeFirst();
    if (!unit) throw notFound();
    const works = await lateWorks(db, unitId);
    if (works.length === 0) throw nothingLate();
    const calendar = await calendarOf(db);
    const answerBy = addWorkingDays(calendar, localDate(db.now), ANSWER_DAYS);
    return { unit: unit.name, works, letter: letterOf(unit.name, works, answerBy) };
  },
});

/** The letter goes out: kept as it was sent, received by the unit as work, and told on each work it names. */
export const sendChase = action({
  name: 'works.send_chase',
  summary: 'Gửi văn bản đôn đốc; đơn vị nhận như một việc',
  allow: OVERSEERS,
  input: sendChaseInput,
  output: z.object({ id: z.number(), workId: z.number() }),
  run: async (db, actor, { unitId, letter, workIds, documentNumber }) => {
    await getActiveUnit(db, unitId);
    const owed = new Map((await lateWorks(db, unitId)).map((work) => [work.id, work]));
    if (workIds.some((id) => !owed.has(id))) throw nothingLate();
    const { id } = await db
      .insertInto('chases')
      .values({
        unit_id: unitId,
        letter,
        document_number: documentNumber || null,
        at: db.now,
        person_id: actor.personId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await db
      .insertInto('chased_works')
      .values(workIds.map((workId) => ({ chase_id: id, work_id: workId })))
      .execute();
    const calendar = await calendarOf(db);
    const [workId = 0] = await openWorks(db, [
      {
        origin: 'CHASE',
        originId: id,
        originLabel: documentNumber ? `Văn bản đôn đốc số ${documentNumber}` : 'Văn bản đôn đốc',
        title: `Báo cáo, thực hiện ngay ${workIds.length} việc quá hạn theo văn bản đôn đốc`,
        manner: 'ONCE',
        unitId,
        coordinatorIds: [],
        dueOn: addWorkingDays(calendar, localDate(db.now), ANSWER_DAYS),
        products: [],
      },
    ]);
    const data = { chase: id, ...inPlace({ covers: coverFor(actor, ...OVERSEERS) }) };
    for (const recordId of workIds) db.tell({ noun: 'work', recordId, verb: 'chase', data });
    await notifyHeadsOf(db, [
      { kind: 'CHASED', noun: 'work', recordId: workId, label: documentNumber ?? 'Đôn đốc', unitId },
    ]);
    return { id, workId };
  },
});

async function lateWorks(db: CommuneDb, unitId: number): Promise<WorkRow[]> {
  const today = localDate(db.now);
  const all: Works = db.selectFrom('works as w').select([]);
  const late = all
    .where('w.unit_id', '=', unitId)
    .where('w.accepted_at', 'is', null)
    .where('w.last_on', '<', today)
    .where(stateOn(today), '=', 'overdue')
    .where('w.origin', '!=', 'CHASE');
  const rows = await selectRows(late, db).orderBy('w.last_on').orderBy('w.id').limit(300).execute();
  const calendar = await calendarOf(db);
  return rows.map((row) => presentRow(calendar, db.now, row));
}

const nothingLate = () =>
  wrongState({
    vi: 'Đơn vị không có việc quá hạn như vậy. Hãy tải lại trang để xem tình hình mới.',
    en: 'The unit owes no such late work. Reload the page.',
  });

/** A plain letter; the layout of official papers is another room's. */
function letterOf(unit: string, works: readonly WorkRow[], answerBy: string): string {
  const lines = works.map(({ title, dueOn, isBefore, period, originLabel, distance }, index) => {
    const due = dueOn ? `hạn ${isBefore ? 'trước ' : ''}${formatDate(dueOn)}` : '';
    const said = [period, due, distance?.vi].filter(Boolean).join('; ');
    return `${index + 1}. ${title} (${originLabel}${said ? `; ${said}` : ''}).`;
  });
  return [
    `Kính gửi: ${unit}`,
    '',
    `Qua theo dõi, đến nay ${unit} còn ${works.length} việc quá hạn chưa hoàn thành:`,
    '',
    ...lines,
    '',
    `Đề nghị ${unit} khẩn trương hoàn thành các việc nêu trên, cập nhật minh chứng và báo cáo rõ lý do chậm, ` +
      `thời gian hoàn thành trước hết ngày ${formatDate(answerBy)}./.`,
  ].join('\n');
}
