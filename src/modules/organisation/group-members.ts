import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound, wrongState } from '../../platform/refusals.ts';
import { addMemberInput, changeMemberInput, doneOutput, endMemberInput } from './contract.ts';
import { getActiveUnit } from './queries.ts';

/** Thành viên ban chỉ đạo, tổ công tác: a person of the commune, or somebody written out. */
export const addMember = action({
  name: 'organisation.add_member',
  summary: 'Thêm thành viên ban chỉ đạo, tổ công tác, đoàn kiểm tra',
  allow: ['administrator'],
  input: addMemberInput,
  output: doneOutput,
  run: async (db, _, { unitId, personId, title, duty, area, validFrom }) => {
    const unit = await getActiveUnit(db, unitId);
    if (unit.kind !== 'GROUP')
      throw wrongState({
        vi: 'Chỉ ban chỉ đạo, tổ công tác, đoàn kiểm tra có danh sách thành viên. Cán bộ của đơn vị nằm ở Cán bộ, tài khoản.',
        en: 'Only committees and groups have members. The people of a unit are under People and accounts.',
      });
    if (personId !== undefined) await checkPerson(db, unitId, personId);
    const from = validFrom ?? localDate(db.now);
    await refuseSecondHead(db, unitId, duty);
    const { id } = await db
      .insertInto('group_members')
      .values({
        ...{ unit_id: unitId, person_id: personId ?? null, title: title || null },
        ...{ duty, area: area || null, valid_from: from },
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'unit', recordId: unitId, verb: 'add_member', data: { member: id, person: personId ?? null } });
    return { id };
  },
});

/** Another duty or area begins today as a row of its own; only what began today is corrected in place. */
export const changeMember = action({
  name: 'organisation.change_member',
  summary: 'Đổi chức trách hoặc lĩnh vực phụ trách của thành viên',
  allow: ['administrator'],
  input: changeMemberInput,
  output: doneOutput,
  run: async (db, _, { id, duty, area }) => {
    const member = await getMember(db, id);
    if (duty !== member.duty) await refuseSecondHead(db, member.unit_id, duty);
    const today = localDate(db.now);
    const place = { duty, area: area || null };
    const changed =
      member.valid_from >= today
        ? await db
            .updateTable('group_members')
            .set(place)
            .where('id', '=', id)
            .returning('id')
            .executeTakeFirstOrThrow()
        : await succeed(db, { ...member, ...place }, today);
    db.tell({
      noun: 'unit',
      recordId: member.unit_id,
      verb: 'change_member',
      data: { member: changed.id, before: id },
    });
    return { id: changed.id };
  },
});

export const endMember = action({
  name: 'organisation.end_member',
  summary: 'Cho thành viên thôi tham gia từ một ngày',
  allow: ['administrator'],
  input: endMemberInput,
  output: doneOutput,
  run: async (db, _, { id, on }) => {
    const member = await getMember(db, id);
    if (on <= member.valid_from)
      throw invalid({ on: { vi: 'Ngày thôi phải sau ngày bắt đầu.', en: 'The end must be after the beginning.' } });
    await db.updateTable('group_members').set({ valid_to: on }).where('id', '=', id).execute();
    db.tell({ noun: 'unit', recordId: member.unit_id, verb: 'end_member', data: { member: id, on } });
    return { id };
  },
});

async function getMember(db: CommuneDb, id: number) {
  const member = await db.selectFrom('group_members').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!member) throw notFound();
  if (member.valid_to !== null)
    throw wrongState({ vi: 'Người này đã thôi tham gia.', en: 'This person has already left the group.' });
  return member;
}

type Member = Awaited<ReturnType<typeof getMember>>;

async function succeed(db: CommuneDb, { id, commune_id: _, ...member }: Member, today: string) {
  await db.updateTable('group_members').set({ valid_to: today }).where('id', '=', id).execute();
  return db
    .insertInto('group_members')
    .values({ ...member, valid_from: today })
    .returning('id')
    .executeTakeFirstOrThrow();
}

async function checkPerson(db: CommuneDb, unitId: number, personId: number): Promise<void> {
  const person = await db.selectFrom('people').select('id').where('id', '=', personId).executeTakeFirst();
  if (!person) throw notFound();
  const present = await db
    .selectFrom('group_members')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('person_id', '=', personId)
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (present)
    throw invalid({ personId: { vi: 'Người này đã là thành viên.', en: 'This person is a member already.' } });
}

async function refuseSecondHead(db: CommuneDb, unitId: number, duty: Member['duty']): Promise<void> {
  if (duty !== 'HEAD') return;
  const head = await db
    .selectFrom('group_members')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('duty', '=', 'HEAD')
    .where('valid_to', 'is', null)
    .executeTakeFirst();
  if (head)
    throw invalid({
      duty: {
        vi: 'Đã có người đứng đầu. Hãy cho thôi hoặc đổi chức trách người ấy trước.',
        en: 'There is a head already. End or change that one first.',
      },
    });
}
