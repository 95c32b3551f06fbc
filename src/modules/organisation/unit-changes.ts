import type { Insertable } from 'kysely';
import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { invalid, notFound, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { applyChange } from './apply-change.ts';
import {
  changeOutput,
  dissolveUnitInput,
  doneOutput,
  mergeUnitInput,
  renameUnitInput,
  unitChangeInput,
} from './contract.ts';
import { type Holding, refuseWhileHolding } from './holdings.ts';
import { CENTRE_KEY, getActiveUnit, LEADERSHIP_KEY } from './queries.ts';

export const renameUnit = action({
  name: 'organisation.rename_unit',
  summary: 'Đổi tên, ký hiệu đơn vị theo quyết định, từ một ngày',
  allow: ['administrator'],
  input: renameUnitInput,
  output: changeOutput,
  run: async (db, actor, { unitId, effectiveOn, decision, name, shortName, symbol }) => {
    await checkDay(db, await getActiveUnit(db, unitId), effectiveOn);
    const names = { name, short_name: shortName, symbol };
    return enter(db, actor, { unit_id: unitId, kind: 'RENAMED', effective_on: effectiveOn, decision, ...names });
  },
});

export const mergeUnit = action({
  name: 'organisation.merge_unit',
  summary: 'Sáp nhập đơn vị vào một đơn vị khác theo quyết định, từ một ngày',
  allow: ['administrator'],
  input: mergeUnitInput,
  output: changeOutput,
  run: async (db, actor, { unitId, intoUnitId, effectiveOn, decision }) => {
    if (unitId === intoUnitId)
      throw invalid({ intoUnitId: { vi: 'Hãy chọn một đơn vị khác.', en: 'Choose another unit.' } });
    const unit = await getActiveUnit(db, unitId);
    await refuseEndOfPillar(db, unit);
    await checkDay(db, unit, effectiveOn);
    await checkTarget(db, await getActiveUnit(db, intoUnitId), effectiveOn);
    const merger = { unit_id: unitId, into_unit_id: intoUnitId, effective_on: effectiveOn, decision };
    return enter(db, actor, { kind: 'MERGED', ...merger });
  },
});

export const dissolveUnit = (holdings: readonly Holding[]) =>
  action({
    name: 'organisation.dissolve_unit',
    summary: 'Giải thể đơn vị theo quyết định, từ một ngày',
    allow: ['administrator'],
    input: dissolveUnitInput,
    output: changeOutput,
    run: async (db, actor, { unitId, effectiveOn, decision }) => {
      const unit = await getActiveUnit(db, unitId);
      await refuseEndOfPillar(db, unit);
      await checkDay(db, unit, effectiveOn);
      await refuseWhileHolding(db, unitId, holdings);
      return enter(db, actor, { unit_id: unitId, kind: 'DISSOLVED', effective_on: effectiveOn, decision }, holdings);
    },
  });

/** Huỷ: only while it waits; what has taken effect is undone by another decision. */
export const cancelUnitChange = action({
  name: 'organisation.cancel_unit_change',
  summary: 'Huỷ một lần đổi tên, sáp nhập, giải thể chưa đến ngày',
  allow: ['administrator'],
  input: unitChangeInput,
  output: doneOutput,
  run: async (db, _, { id }) => {
    const change = await db.selectFrom('unit_changes').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!change) throw notFound();
    if (change.applied_at ?? change.cancelled_at)
      throw wrongState({
        vi: 'Việc này đã thực hiện hoặc đã huỷ. Muốn thay đổi tiếp, hãy ghi theo quyết định mới.',
        en: 'This has been carried out or cancelled. Enter a new decision to change it again.',
      });
    await db.updateTable('unit_changes').set({ cancelled_at: db.now }).where('id', '=', id).execute();
    db.tell({ noun: 'unit', recordId: change.unit_id, verb: 'cancel_change', data: { change: id } });
    return { id };
  },
});

type ActiveUnit = Awaited<ReturnType<typeof getActiveUnit>>;

async function enter(
  db: CommuneDb,
  actor: Actor,
  given: Omit<Insertable<Database['unit_changes']>, 'entered_at' | 'person_id'>,
  holdings: readonly Holding[] = [],
) {
  const change = await db
    .insertInto('unit_changes')
    .values({ ...given, person_id: actor.personId, entered_at: db.now })
    .returningAll()
    .executeTakeFirstOrThrow();
  const data = { change: change.id, kind: change.kind, on: change.effective_on, into: change.into_unit_id };
  db.tell({ noun: 'unit', recordId: change.unit_id, verb: 'decide_change', data });
  const isDone = change.effective_on <= localDate(db.now);
  if (isDone) await applyChange(db, change, holdings);
  return { id: change.id, isDone };
}

/** Days follow one another, so that what a unit was called on a day has one answer. */
async function checkDay(db: CommuneDb, unit: ActiveUnit, day: string): Promise<void> {
  const others = await standingChanges(db, unit.id);
  const end = others.find(({ kind, unit_id }) => kind !== 'RENAMED' && unit_id === unit.id);
  if (end)
    throw wrongState({
      vi: 'Đơn vị đã có quyết định sáp nhập hoặc giải thể. Hãy huỷ quyết định ấy trước.',
      en: 'The unit is already to be merged or dissolved. Cancel that first.',
    });
  const last = others.filter(({ unit_id }) => unit_id === unit.id).at(-1)?.effective_on ?? unit.valid_from;
  if (day <= last) {
    const shown = last.split('-').reverse().join('/');
    throw invalid({
      effectiveOn: {
        vi: `Ngày hiệu lực phải sau ${shown}, ngày thành lập hoặc thay đổi gần nhất của đơn vị.`,
        en: `The day must be after ${shown}, when the unit was founded or last changed.`,
      },
    });
  }
}

async function checkTarget(db: CommuneDb, into: ActiveUnit, day: string): Promise<void> {
  const changes = await standingChanges(db, into.id);
  const isEnding = changes.some(({ kind, unit_id }) => kind !== 'RENAMED' && unit_id === into.id);
  if (isEnding || into.valid_from > day)
    throw invalid({
      intoUnitId: {
        vi: 'Đơn vị nhận chưa thành lập vào ngày ấy, hoặc cũng sắp sáp nhập, giải thể.',
        en: 'The receiving unit does not exist on that day yet, or is itself about to end.',
      },
    });
}

/** What is decided and not taken back, of this unit or with it as the one that receives. */
function standingChanges(db: CommuneDb, unitId: number) {
  return db
    .selectFrom('unit_changes')
    .select(['kind', 'unit_id', 'effective_on', 'applied_at'])
    .where((where) => where.or([where('unit_id', '=', unitId), where('into_unit_id', '=', unitId)]))
    .where('cancelled_at', 'is', null)
    .orderBy('effective_on')
    .execute();
}

/** Without its leadership or its one-stop centre a commune could receive nothing (NĐ 150/2025, NĐ 118/2025). */
async function refuseEndOfPillar(db: CommuneDb, unit: ActiveUnit): Promise<void> {
  if (unit.key === CENTRE_KEY || unit.key === LEADERSHIP_KEY)
    throw wrongState({
      vi: 'Xã luôn có Lãnh đạo UBND và Trung tâm Phục vụ hành chính công. Hãy đổi tên, hoặc sáp nhập đơn vị kia vào đây.',
      en: 'A commune always has its leadership and its one-stop centre. Rename it, or merge the other unit into it.',
    });
  const changes = await standingChanges(db, unit.id);
  if (changes.some(({ unit_id, applied_at }) => unit_id !== unit.id && applied_at === null))
    throw wrongState({
      vi: 'Có đơn vị đang chờ sáp nhập vào đơn vị này. Hãy huỷ hoặc đợi đến ngày sáp nhập ấy.',
      en: 'Another unit waits to be merged into this one. Cancel that, or wait for its day.',
    });
}
