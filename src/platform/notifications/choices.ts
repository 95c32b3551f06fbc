import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../action.ts';
import { invalid } from '../refusals.ts';
import { channel, isMandatory, newsKind, usualChannel } from './notify.ts';

const choice = z.object({ kind: newsKind, channel });

export const listMyNoticeChoices = view({
  name: 'notifications.list_choices',
  summary: 'Từng loại tin đến với tôi bằng đường nào',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({ choices: z.array(choice.extend({ isMandatory: z.boolean() })) }),
  run: async (db, actor) => {
    const rows = await db
      .selectFrom('notice_choices')
      .select(['kind', 'channel'])
      .where('person_id', '=', actor.personId)
      .execute();
    const chosen = new Map(rows.map((row) => [row.kind, row.channel]));
    return {
      choices: newsKind.options.map((kind) => ({
        kind,
        channel: chosen.get(kind) ?? usualChannel(kind),
        isMandatory: isMandatory(kind),
      })),
    };
  },
});

/** Chọn đường nhận tin: what gives a person work is always shown in the application. */
export const setMyNoticeChoices = action({
  name: 'notifications.set_choices',
  summary: 'Chọn từng loại tin đến với tôi bằng đường nào',
  allow: 'everyone',
  input: z.object({ choices: z.array(choice).min(1).max(newsKind.options.length) }),
  output: z.object({ set: z.number() }),
  run: async (db, actor, { choices }) => {
    const personId = actor.personId ?? 0;
    const refused = choices.find((one) => one.channel === 'NONE' && isMandatory(one.kind));
    if (refused)
      throw invalid({
        [refused.kind]: {
          vi: 'Tin giao việc luôn được báo trong ứng dụng, không tắt được.',
          en: 'Being given a work is always told in the application and cannot be turned off.',
        },
      });
    const wanted = new Map(choices.map((one) => [one.kind, one.channel]));
    await db
      .insertInto('notice_choices')
      .values([...wanted].map(([kind, by]) => ({ person_id: personId, kind, channel: by })))
      .onConflict((conflict) =>
        conflict.columns(['commune_id', 'person_id', 'kind']).doUpdateSet({ channel: sql`excluded.channel` }),
      )
      .execute();
    db.tell({ noun: 'person', recordId: personId, verb: 'set_notices' });
    return { set: wanted.size };
  },
});
