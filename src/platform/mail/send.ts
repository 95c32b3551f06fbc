import { z } from 'zod';
import { action, view } from '../action.ts';
import { instantOf, localTime } from '../clock.ts';
import { id } from '../fields.ts';
import { enqueue, type Task } from '../jobs/queue.ts';
import { look, perform } from '../perform.ts';
import { notFound } from '../refusals.ts';
import type { Mailer } from './mailer.ts';

/** Nobody's telephone rings for work at night: what could not go by day waits for the morning. */
const FIRST_HOUR = 6;
const LAST_HOUR = 20;

const queued = z.object({ to: z.string().nullable(), subject: z.string(), body: z.string(), isOpen: z.boolean() });

const readMail = view({
  name: 'mail.read',
  summary: 'Đọc một thư chờ gửi',
  allow: [],
  input: z.object({ mailId: id }),
  output: queued,
  run: async (db, _, { mailId }) => {
    const mail = await db
      .selectFrom('mails as m')
      .innerJoin('people as p', 'p.id', 'm.person_id')
      .select(['p.email as to', 'm.subject', 'm.body', 'm.status'])
      .where('m.id', '=', mailId)
      .executeTakeFirst();
    if (!mail) throw notFound();
    return { to: mail.to, subject: mail.subject, body: mail.body, isOpen: mail.status === 'QUEUED' };
  },
});

const markMail = action({
  name: 'mail.mark',
  summary: 'Ghi tình trạng gửi thư',
  allow: [],
  input: z.object({ mailId: id, isSent: z.boolean(), problem: z.string().max(500).nullable() }),
  output: z.object({ id: z.number() }),
  run: async (db, _, { mailId, isSent, problem }) => {
    const sent = { status: 'SENT', sent_at: db.now, problem: null } as const;
    await db
      .updateTable('mails')
      .set((set) => ({ ...(isSent ? sent : { problem }), attempts: set('attempts', '+', 1) }))
      .where('id', '=', mailId)
      .execute();
    db.tell({ noun: 'mail', recordId: mailId, verb: isSent ? 'send' : 'fail' });
    return { id: mailId };
  },
});

const waitForMorning = action({
  name: 'mail.wait',
  summary: 'Chờ đến giờ làm việc mới gửi thư',
  allow: [],
  input: z.object({ mailId: id }),
  output: z.object({ id: z.number() }),
  run: async (db, _, { mailId }) => {
    await enqueue(db, 'mail.send', { mailId }, { at: nextMorning(db.now) });
    return { id: mailId };
  },
});

const hourOf = (moment: Date) => Number(localTime(moment).slice(11, 13));

export const isQuiet = (moment: Date) => hourOf(moment) < FIRST_HOUR || hourOf(moment) >= LAST_HOUR;

function nextMorning(now: Date): Date {
  const day = localTime(hourOf(now) < FIRST_HOUR ? now : new Date(now.getTime() + 86_400_000)).slice(0, 10);
  return instantOf(`${day}T0${FIRST_HOUR}:30`);
}

/** Outside every request. What a server refuses is written down, and tried again by the queue. */
export const sendMailTask = (mailer: Mailer | undefined): Task => ({
  name: 'mail.send',
  run: async (platform, { actor, ids: { mailId = 0 }, call }) => {
    const say = { requestId: call.requestId };
    const mail = await look(platform, readMail, actor, { mailId }, say);
    if (!mailer || !mail.isOpen || !mail.to) return;
    if (isQuiet(platform.clock.now())) {
      await perform(platform, waitForMorning, actor, { mailId }, say);
      return;
    }
    try {
      await mailer.send({ to: mail.to, subject: mail.subject, text: mail.body });
    } catch (error) {
      const problem = String(error instanceof Error ? error.message : error).slice(0, 500);
      await perform(platform, markMail, actor, { mailId, isSent: false, problem }, say);
      throw error;
    }
    await perform(platform, markMail, actor, { mailId, isSent: true, problem: null }, say);
  },
});
