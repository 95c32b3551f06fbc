import { sql } from 'kysely';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { enqueue } from '../../platform/jobs/queue.ts';
import type { News } from '../../platform/notifications/notify.ts';
import { stateOn } from './rows.ts';

/** What a digest looks ahead to. */
const DIGEST_AHEAD = 7;
/** News older than this is told by no mail, however long none was sent. */
const NEWS_DAYS = 7;

interface OwedWork {
  title: string;
  due: string;
  isBefore: boolean;
  isOverdue: boolean;
  inPlaceOf: string | null;
}
interface Letter {
  personId: number;
  fullName: string;
  works: OwedWork[];
  news: Pick<News, 'kind' | 'label'>[];
}

/** One mail a person and day, of what each has chosen to have by mail, and none where there is nothing to say. */
export async function writeDigests(db: CommuneDb, today: string): Promise<number> {
  const letters = await lettersOf(db, today);
  if (letters.length === 0) return 0;
  const written = await db
    .insertInto('mails')
    .values(
      letters.map((letter) => ({
        person_id: letter.personId,
        kind: 'DIGEST' as const,
        day: today,
        subject: subjectOf(letter, today),
        body: bodyOf(letter),
        at: db.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['commune_id', 'person_id', 'kind', 'day']).doNothing())
    .returning('id')
    .execute();
  for (const { id } of written) await enqueue(db, 'mail.send', { mailId: id });
  return written.length;
}

async function lettersOf(db: CommuneDb, today: string): Promise<Letter[]> {
  const isOverdue = sql`${stateOn(today)} = 'overdue'`;
  const { rows } = await sql<Letter>`
    with readers as (
      select id, full_name from people where email is not null and wants_digest and (valid_to is null or valid_to > ${today})
    ), owed as (
      select p.id, jsonb_agg(jsonb_build_object('title', w.title, 'due', w.due_on, 'isBefore', w.is_before,
        'isOverdue', ${isOverdue}, 'inPlaceOf', case when w.person_id <> p.id then v.full_name end) order by w.last_on, w.id) as works
      from readers p join works w on w.status = 'OPEN' and w.last_on <= ${today}::date + ${DIGEST_AHEAD}::integer
        and (w.person_id = p.id or exists (select from role_assignments r
          where r.person_id = p.id and r.valid_from <= ${today} and (r.valid_to is null or r.valid_to > ${today})
            and (r.covers_person_id = w.person_id or (w.person_id is null and r.unit_id = w.unit_id and r.role = 'unit_head'))))
      left join people v on v.id = w.person_id
      where not exists (select from notice_choices c where c.person_id = p.id
        and c.kind = case when ${isOverdue} then 'OVERDUE' else 'DUE' end and c.channel <> 'APP_AND_MAIL')
      group by p.id
    ), told as (
      select p.id, jsonb_agg(jsonb_build_object('kind', n.kind, 'label', n.label) order by n.at desc, n.id desc) as news
      from readers p join notifications n on n.person_id = p.id and n.seen_at is null
        and n.kind not in ('DUE', 'OVERDUE') and n.at > greatest(${db.now}::timestamptz - make_interval(days => ${NEWS_DAYS}),
          (select max(m.at) from mails m where m.person_id = p.id))
      join notice_choices c on c.person_id = p.id and c.kind = n.kind and c.channel = 'APP_AND_MAIL'
      group by p.id
    )
    select p.id as "personId", p.full_name as "fullName", coalesce(o.works, '[]') as works, coalesce(t.news, '[]') as news
    from readers p left join owed o on o.id = p.id left join told t on t.id = p.id
    where o.id is not null or t.id is not null order by p.id`.execute(db);
  return rows;
}

function subjectOf({ works, news }: Letter, today: string): string {
  const late = works.filter(({ isOverdue }) => isOverdue).length;
  const soon = works.length - late;
  const said = [
    late > 0 ? `${late} việc quá hạn` : '',
    soon > 0 ? `${soon} việc sắp đến hạn` : '',
    news.length > 0 ? `${news.length} tin mới` : '',
  ];
  return `Việc ngày ${formatDate(today)}: ${said.filter(Boolean).join(', ')}`;
}

const NEWS_WORDS: Record<News['kind'], string> = {
  ASSIGNED: 'Được phân công',
  ARRIVED: 'Chuyển đến đơn vị',
  SUPPLEMENTED: 'Đã bổ sung',
  SUBMITTED: 'Chờ nghiệm thu',
  RETURNED: 'Bị trả lại',
  ACCEPTED: 'Đã nghiệm thu',
  ASKED: 'Xin gia hạn',
  ANSWERED: 'Đã có ý kiến',
  CHASED: 'Đôn đốc',
  DUE: 'Sắp đến hạn',
  OVERDUE: 'Quá hạn',
};

const MOST_LISTED = 40;
const short = (text: string) => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

function bodyOf({ fullName, works, news }: Letter): string {
  const lineOf = ({ title, due, isBefore, inPlaceOf }: OwedWork) =>
    `- ${short(title)} (hạn ${isBefore ? 'trước ' : ''}${formatDate(due)}` +
    `${inPlaceOf ? `; làm thay đồng chí ${inPlaceOf}` : ''})`;
  const part = (heading: string, lines: string[]) =>
    lines.length === 0 ? [] : ['', `${heading} (${lines.length}):`, ...lines.slice(0, MOST_LISTED)];
  return [
    `Kính gửi ${fullName},`,
    ...part('Quá hạn chưa xong', works.filter(({ isOverdue }) => isOverdue).map(lineOf)),
    ...part('Sắp đến hạn', works.filter(({ isOverdue }) => !isOverdue).map(lineOf)),
    ...part(
      'Tin mới',
      news.map(({ kind, label }) => `- ${NEWS_WORDS[kind]}: ${label}`),
    ),
    '',
    'Thư này gửi mỗi ngày làm việc một lần khi có việc; chọn tin hoặc tắt ở trang Tài khoản của tôi trong hệ thống.',
  ].join('\n');
}
