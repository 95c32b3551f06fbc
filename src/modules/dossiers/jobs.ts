import { sql } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Task } from '../../platform/jobs/queue.ts';
import { perform } from '../../platform/perform.ts';
import type { Holding } from '../organisation/public.ts';

const id = z.number().int().positive();

/**
 * Sáp nhập: what the unit holds and every step it has still to do go to the other; who did what before stays written.
 * Done again, it finds nothing.
 */
const followMerger = action({
  name: 'dossiers.follow_merger',
  summary: 'Chuyển hồ sơ, bước chưa xong theo đơn vị sáp nhập',
  allow: [],
  input: z.object({ fromUnitId: id, intoUnitId: id }),
  output: z.object({ moved: z.number() }),
  run: async (db, _, { fromUnitId, intoUnitId }) => {
    const stepped = await db
      .updateTable('dossier_steps')
      .set({ unit_id: intoUnitId })
      .where('unit_id', '=', fromUnitId)
      .where('finished_at', 'is', null)
      .where('dossier_id', 'in', (open) => open.selectFrom('dossiers').select('id').where('finished_at', 'is', null))
      .returning('dossier_id')
      .execute();
    const held = await db
      .updateTable('dossiers')
      .set({ holder_unit_id: intoUnitId, version: sql`version + 1` })
      .where('holder_unit_id', '=', fromUnitId)
      .returning('id')
      .execute();
    const moved = new Set([...stepped.map(({ dossier_id }) => dossier_id), ...held.map((dossier) => dossier.id)]);
    const data = { from: fromUnitId, to: intoUnitId };
    for (const recordId of moved) db.tell({ noun: 'dossier', recordId, verb: 'follow_merger', data });
    return { moved: moved.size };
  },
});

export const followMergerOfDossiers: Task = {
  name: 'dossiers.follow_merger',
  run: async (platform, { actor, ids, call }) => {
    await perform(platform, followMerger, actor, ids, call);
  },
};

/** Held now, or with a step to do there later. */
export const openDossiersOfUnit: Holding = {
  vi: 'hồ sơ chưa giải quyết xong',
  en: 'open dossiers',
  count: async (db: CommuneDb, unitId) => {
    const { count } = await db
      .selectFrom('dossiers as d')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where((where) =>
        where.or([
          where('d.holder_unit_id', '=', unitId),
          where.and([
            where('d.finished_at', 'is', null),
            where.exists(
              where
                .selectFrom('dossier_steps as s')
                .select('s.id')
                .whereRef('s.dossier_id', '=', 'd.id')
                .where('s.unit_id', '=', unitId)
                .where('s.finished_at', 'is', null),
            ),
          ]),
        ]),
      )
      .executeTakeFirstOrThrow();
    return count;
  },
};
