import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { id } from '../../platform/fields.ts';
import { notFound } from '../../platform/refusals.ts';
import { assignAll } from './assign-all.ts';
import { HANDLERS } from './rules.ts';

/** Nhận xử lý, phân công: anyone of the holding unit takes a dossier; its head may give it to a colleague. */
export const assignDossier = action({
  name: 'dossiers.assign',
  summary: 'Nhận xử lý, hoặc phân công cho người trong đơn vị',
  allow: HANDLERS,
  input: z.object({ id, version: z.number().int().positive(), personId: id }),
  output: z.object({ id: z.number(), version: z.number() }),
  run: async (db, actor, { id, version, personId }) => {
    const [outcome] = await assignAll(db, actor, [{ id, version }], personId);
    if (!outcome || outcome.refusal) throw outcome?.refusal ?? notFound();
    return { id, version: outcome.version };
  },
});

/** Who can be given dossiers in a unit. */
export const listHandlers = view({
  name: 'dossiers.list_handlers',
  summary: 'Người xử lý hồ sơ trong một đơn vị',
  allow: 'everyone',
  input: z.object({ unitId: id }),
  output: z.object({ people: z.array(z.object({ id: z.number(), fullName: z.string(), title: z.string() })) }),
  run: async (db, _, { unitId }) => {
    const unit = await db.selectFrom('units').select('id').where('id', '=', unitId).executeTakeFirst();
    if (!unit) throw notFound();
    const today = localDate(db.now);
    const rows = await db
      .selectFrom('people as p')
      .select(['p.id', 'p.full_name', 'p.title'])
      .where((where) =>
        where.exists(
          where
            .selectFrom('role_assignments as r')
            .select('r.id')
            .whereRef('r.person_id', '=', 'p.id')
            .where('r.unit_id', '=', unitId)
            .where('r.role', 'in', [...HANDLERS])
            .where('r.valid_from', '<=', today)
            .where((valid) => valid.or([valid('r.valid_to', 'is', null), valid('r.valid_to', '>', today)])),
        ),
      )
      .orderBy('p.sort_key')
      .orderBy('p.id')
      .limit(200)
      .execute();
    return { people: rows.map((row) => ({ id: row.id, fullName: row.full_name, title: row.title })) };
  },
});
