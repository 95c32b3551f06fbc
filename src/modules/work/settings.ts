import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { OVERSEERS, SILENT_DAYS } from './rules.ts';

const settings = z.object({ silentDays: z.number().int().min(7).max(180) });

export const getWorkSettings = view({
  name: 'works.get_settings',
  summary: 'Cách xã theo dõi việc',
  allow: 'everyone',
  input: z.object({}),
  output: settings,
  run: async (db) => {
    const kept = await db.selectFrom('work_settings').select('silent_days').executeTakeFirst();
    return { silentDays: kept?.silent_days ?? SILENT_DAYS };
  },
});

/** Bao nhiêu ngày không có tin thì là im lặng. */
export const setWorkSettings = action({
  name: 'works.set_settings',
  summary: 'Đặt cách theo dõi việc',
  allow: OVERSEERS,
  input: settings,
  output: settings,
  run: async (db, actor, { silentDays }) => {
    const kept = { silent_days: silentDays, at: db.now, person_id: actor.personId };
    await db
      .insertInto('work_settings')
      .values(kept)
      .onConflict((conflict) => conflict.column('commune_id').doUpdateSet(kept))
      .execute();
    db.tell({ noun: 'work_settings', recordId: 1, verb: 'set', data: { silentDays } });
    return { silentDays };
  },
});
