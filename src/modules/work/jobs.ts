import { sql } from 'kysely';
import { z } from 'zod';
import { formatDate, isWorkingDay } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { eachCommune } from '../../platform/jobs/each-commune.ts';
import { type Cron, enqueue, type Task } from '../../platform/jobs/queue.ts';
import { type News, notify } from '../../platform/notifications/notify.ts';
import { perform } from '../../platform/perform.ts';
import { calendarOf, currentUnitId, LEADERSHIP_KEY, notifyHeadsOf } from '../organisation/public.ts';
import { stateOn } from './rows.ts';

/** Days before (and, negative, after) the due date on which the bell rings. */
const BELL_DAYS = [7, 3, 1, 0, -1, -3, -7];
/** Escalation has its own clock: from so many days late on the head hears of it, then the leaders. */
const HEAD_HEARS = -3;
const LEADERS_HEAR = -7;
/** What a digest looks ahead to. */
const DIGEST_AHEAD = 7;

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

interface Owed {
  person_id: number;
  full_name: string;
  works: { title: string; due: string; isBefore: boolean; isOverdue: boolean; inPlaceOf: string | null }[];
}

/** One mail a person and day, and none where there is nothing to say. */
async function writeDigests(db: CommuneDb, today: string): Promise<number> {
  const { rows } = await sql<Owed>`
    select p.id as person_id, p.full_name, jsonb_agg(jsonb_build_object('title', w.title, 'due', w.due_on,
        'isBefore', w.is_before, 'isOverdue', ${stateOn(today)} = 'overdue',
        'inPlaceOf', case when w.person_id <> p.id then v.full_name end) order by w.last_on, w.id) as works
    from people p join works w on w.status = 'OPEN' and w.last_on <= ${today}::date + ${DIGEST_AHEAD}::integer
      and (w.person_id = p.id or exists (select from role_assignments r
        where r.person_id = p.id and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to > ${today})
          and (r.covers_person_id = w.person_id or (w.person_id is null and r.unit_id = w.unit_id and r.role = 'unit_head'))))
    left join people v on v.id = w.person_id
    where p.email is not null and p.wants_digest and (p.valid_to is null or p.valid_to > ${today})
    group by p.id, p.full_name order by p.id`.execute(db);
  if (rows.length === 0) return 0;
  const written = await db
    .insertInto('mails')
    .values(
      rows.map((owed) => ({
        person_id: owed.person_id,
        kind: 'DIGEST' as const,
        day: today,
        subject: subjectOf(owed, today),
        body: bodyOf(owed),
        at: db.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['commune_id', 'person_id', 'kind', 'day']).doNothing())
    .returning('id')
    .execute();
  for (const { id } of written) await enqueue(db, 'mail.send', { mailId: id });
  return written.length;
}

function subjectOf({ works }: Owed, today: string): string {
  const late = works.filter(({ isOverdue }) => isOverdue).length;
  const soon = works.length - late;
  const said = [late > 0 ? `${late} việc quá hạn` : '', soon > 0 ? `${soon} việc sắp đến hạn` : ''].filter(Boolean);
  return `Việc ngày ${formatDate(today)}: ${said.join(', ')}`;
}

const MOST_LISTED = 40;

function bodyOf({ full_name, works }: Owed): string {
  const lineOf = ({ title, due, isBefore, inPlaceOf }: Owed['works'][number]) =>
    `- ${title.length > 200 ? `${title.slice(0, 199)}…` : title} (hạn ${isBefore ? 'trước ' : ''}${formatDate(due)}` +
    `${inPlaceOf ? `; làm thay đồng chí ${inPlaceOf}` : ''})`;
  const part = (heading: string, some: Owed['works']) =>
    some.length === 0 ? [] : ['', `${heading} (${some.length}):`, ...some.slice(0, MOST_LISTED).map(lineOf)];
  return [
    `Kính gửi ${full_name},`,
    ...part(
      'Quá hạn chưa xong',
      works.filter(({ isOverdue }) => isOverdue),
    ),
    ...part(
      'Sắp đến hạn',
      works.filter(({ isOverdue }) => !isOverdue),
    ),
    '',
    'Thư này gửi mỗi ngày làm việc một lần khi có việc; tắt ở trang Tài khoản trong hệ thống.',
  ].join('\n');
}

export { followMergerOfWorks, openWorksOfUnit } from './follow-merger.ts';
