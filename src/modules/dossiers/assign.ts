import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { notify } from '../../platform/notifications/notify.ts';
import { conflict, forbidden, invalid, notFound, wrongState } from '../../platform/refusals.ts';
import { unitsOf } from '../../platform/roles.ts';
import { HANDLERS } from './rules.ts';

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);

/** Nhận xử lý, phân công: anyone of the holding unit takes a dossier; its head may give it to a colleague. */
export const assignDossier = action({
  name: 'dossiers.assign',
  summary: 'Nhận xử lý, hoặc phân công cho người trong đơn vị',
  allow: HANDLERS,
  input: z.object({ id, version: z.number().int().positive(), personId: id }),
  output: z.object({ id: z.number(), version: z.number() }),
  run: async (db, actor, { id, version, personId }) => {
    const dossier = await db
      .selectFrom('dossiers')
      .select(['code', 'version', 'holder_unit_id', 'finished_at', 'status'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!dossier) throw notFound();
    if (dossier.version !== version) throw conflict();
    if (dossier.holder_unit_id === null || dossier.finished_at)
      throw wrongState({ vi: 'Hồ sơ đã kết thúc, không phân công nữa.', en: 'The dossier has ended.' });
    const mine = unitsOf(actor, ...HANDLERS).includes(dossier.holder_unit_id);
    const isHead = unitsOf(actor, 'unit_head', 'leader').includes(dossier.holder_unit_id);
    if (!mine || (personId !== actor.personId && !isHead))
      throw forbidden({
        vi: 'Chỉ người đứng đầu đơn vị đang giữ hồ sơ được phân công cho người khác.',
        en: 'Only the head of the holding unit assigns it to others.',
      });
    const colleague = await db
      .selectFrom('role_assignments')
      .select('person_id')
      .where('person_id', '=', personId)
      .where('unit_id', '=', dossier.holder_unit_id)
      .where('valid_from', '<=', localDate(db.now))
      .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', localDate(db.now))]))
      .executeTakeFirst();
    if (!colleague)
      throw invalid({
        personId: {
          vi: 'Người này không làm việc trong đơn vị đang giữ hồ sơ.',
          en: 'This person does not work in the holding unit.',
        },
      });
    await db
      .updateTable('dossiers')
      .set({ holder_person_id: personId, version: version + 1 })
      .where('id', '=', id)
      .execute();
    if (personId !== actor.personId)
      await notify(db, [personId], { kind: 'ASSIGNED', noun: 'dossier', recordId: id, label: dossier.code });
    db.tell({
      noun: 'dossier',
      recordId: id,
      verb: 'assign',
      from: dossier.status,
      to: dossier.status,
      data: { person: personId },
    });
    return { id, version: version + 1 };
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
