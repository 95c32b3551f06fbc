import { z } from 'zod';
import { action, view } from '../action.ts';
import { localTime } from '../clock.ts';
import { get, post, put, type Route } from '../http/routes.ts';
import { listMyNoticeChoices, setMyNoticeChoices } from './choices.ts';
import { newsKind } from './notify.ts';

const SHOWN = 30;

export const listMyNotifications = view({
  name: 'notifications.list_mine',
  summary: 'Chuông báo của tôi',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({
    unseen: z.number(),
    rows: z.array(
      z.object({
        id: z.number(),
        kind: newsKind,
        noun: z.string(),
        recordId: z.number(),
        label: z.string(),
        at: z.string(),
        isSeen: z.boolean(),
      }),
    ),
  }),
  run: async (db, actor) => {
    const rows = await db
      .selectFrom('notifications')
      .selectAll()
      .where('person_id', '=', actor.personId)
      .orderBy('at', 'desc')
      .limit(SHOWN)
      .execute();
    return {
      unseen: rows.filter((row) => row.seen_at === null).length,
      rows: rows.map((row) => ({
        id: row.id,
        kind: row.kind,
        noun: row.noun,
        recordId: row.record_id,
        label: row.label,
        at: localTime(row.at),
        isSeen: row.seen_at !== null,
      })),
    };
  },
});

export const markMyNotificationsSeen = action({
  name: 'notifications.mark_seen',
  summary: 'Đánh dấu đã xem chuông báo của tôi',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({ marked: z.number() }),
  run: async (db, actor) => {
    const { numUpdatedRows } = await db
      .updateTable('notifications')
      .set({ seen_at: db.now })
      .where('person_id', '=', actor.personId)
      .where('seen_at', 'is', null)
      .executeTakeFirst();
    return { marked: Number(numUpdatedRows) };
  },
});

/** Chuông báo: what a person sees of what happened to them. */
export const notificationRoutes: Route[] = [
  get('/notifications', listMyNotifications),
  post('/notifications/seen', markMyNotificationsSeen),
  get('/notification-choices', listMyNoticeChoices),
  put('/notification-choices', setMyNoticeChoices),
];
