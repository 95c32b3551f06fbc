import { sql } from 'kysely';
import { z } from 'zod';
import { isWorkingDay } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { eachCommune } from '../../platform/jobs/each-commune.ts';
import { type Cron, enqueue, type Task } from '../../platform/jobs/queue.ts';
import { type News, notify } from '../../platform/notifications/notify.ts';
import { perform } from '../../platform/perform.ts';
import { calendarOf, currentUnitId, LEADERSHIP_KEY, notifyHeadsOf } from '../organisation/public.ts';
import { writeDigests } from './digest.ts';

/** Days before (and, negative, after) the due date on which the bell rings. */
const BELL_DAYS = [7, 3, 1, 0, -1, -3, -7];
/** Escalation has its own clock: from so many days late on the head hears of it, then the leaders. */
const HEAD_HEARS = -3;
const LEADERS_HEAR = -7;

const REMIND = 'works.remind';

/** At seven in the morning of every day; of a day off each commune knows itself. */
export const remindDaily: Cron = {
  name: 'works.remind_daily',
  pattern: '0 0 * * *',
  lateHours: 8,
  run: (platform) =>
    eachCommune(platform, 'write', (db) =>
      enqueue(db, REMIND, {}, { once: `${REMIND} ${db.communeId} ${localDate(db.now)}` }),
    ),
};

const remind = action({
  name: REMIND,
  summary: 'Nhắc việc sắp đến hạn, quá hạn và soạn thư tổng hợp hằng ngày',
  allow: [],
  input: z.object({ hasMail: z.boolean() }),
  output: z.object({ rung: z.number(), mails: z.number() }),
  run: async (db, _, { hasMail }) => {
    const today = localDate(db.now);
    if (!isWorkingDay(await calendarOf(db), today)) return { rung: 0, mails: 0 };
    const rung = await ring(db, today);
    return { rung, mails: hasMail ? await writeDigests(db, today) : 0 };
  },
});

export const remindTask = (hasMail: boolean): Task => ({
  name: REMIND,
  run: async (platform, { actor, call }) => {
    await perform(platform, remind, actor, { hasMail }, call);
  },
});

/** The holder, or the head of a unit where nobody has it; later the head too, and then the leaders. */
async function ring(db: CommuneDb, today: string): Promise<number> {
  const works = await db
    .selectFrom('works as w')
    .select(['w.id', 'w.title', 'w.unit_id', 'w.person_id', sql<number>`w.last_on - ${today}::date`.as('days')])
    .where('w.status', '=', 'OPEN')
    .where(sql<number>`w.last_on - ${today}::date`, 'in', BELL_DAYS)
    .execute();
  const leadership = works.some(({ days }) => days <= LEADERS_HEAR) ? await currentUnitId(db, LEADERSHIP_KEY) : null;
  const toHeads: (News & { unitId: number })[] = [];
  for (const { id, title, days, unit_id, person_id } of works) {
    const kind = days < 0 ? ('OVERDUE' as const) : ('DUE' as const);
    const news = { kind, noun: 'work', recordId: id, label: title.slice(0, 100) };
    if (person_id !== null) await notify(db, [person_id], news);
    if (person_id === null || days <= HEAD_HEARS) toHeads.push({ ...news, unitId: unit_id });
    if (days <= LEADERS_HEAR && leadership !== null) toHeads.push({ ...news, unitId: leadership });
  }
  if (toHeads.length > 0) await notifyHeadsOf(db, toHeads);
  return works.length;
}

export { followMergerOfWorks, openWorksOfUnit } from './follow-merger.ts';
