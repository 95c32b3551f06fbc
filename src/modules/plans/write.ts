import { sql } from 'kysely';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound } from '../../platform/refusals.ts';
import { planOutput, writeInput } from './contract.ts';
import { copyVersion } from './copy.ts';
import { isReceived, type PlanKind } from './rules.ts';
import { isLong } from './slices.ts';

/** Lập kế hoạch bằng tay, or from last year's; also the child that a task of another plan asks for. */
export const writePlan = action({
  name: 'plans.write',
  summary: 'Lập kế hoạch mới bằng tay hoặc từ kế hoạch đã có',
  allow: ['coordinator', 'unit_head'],
  input: writeInput,
  output: planOutput,
  run: async (db, _, { kind, title, periodFrom, periodTo, cloneFromId, parentItemId }) => {
    if (periodTo < periodFrom)
      throw invalid({
        periodTo: { vi: 'Kỳ kế hoạch kết thúc trước khi bắt đầu.', en: 'The period ends before it begins.' },
      });
    if (parentItemId !== undefined) await checkItem(db, parentItemId);
    const { planId, versionId } = await makePlan(db, {
      kind,
      title,
      period_from: periodFrom,
      period_to: periodTo,
      parent_item_id: parentItemId ?? null,
      cloned_from_id: cloneFromId ?? null,
    });
    if (cloneFromId !== undefined) {
      const from = await versionInForce(db, cloneFromId);
      await copyVersion(db, from, { planId, versionId, isSamePlan: false, period: { from: periodFrom, to: periodTo } });
    }
    return { id: planId };
  },
});

async function checkItem(db: CommuneDb, itemId: number): Promise<void> {
  const item = await db.selectFrom('plan_items').select('id').where('id', '=', itemId).executeTakeFirst();
  if (!item) throw notFound();
}

interface NewPlan {
  kind: PlanKind;
  title: string;
  period_from: string;
  period_to: string;
  parent_item_id?: number | null;
  cloned_from_id?: number | null;
  unit_id?: number | null;
}

/** One that spans years is carried out by the plans of its years, until a person says otherwise. */
export async function makePlan(db: CommuneDb, plan: NewPlan): Promise<{ planId: number; versionId: number }> {
  const isProgramme = plan.kind !== 'UNIT' && !isReceived(plan.kind) && isLong(plan);
  const values = { ...plan, is_programme: isProgramme };
  const { id: planId } = await db.insertInto('plans').values(values).returning('id').executeTakeFirstOrThrow();
  db.tell({ noun: 'plan', recordId: planId, verb: 'write', to: 'DRAFT' });
  return { planId, versionId: await makeVersion(db, planId, 1) };
}

export async function makeVersion(db: CommuneDb, planId: number, number: number): Promise<number> {
  const { id } = await db
    .insertInto('plan_versions')
    .values({ plan_id: planId, number, created_at: db.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The one in force, or the newest that was not dropped. */
export async function versionInForce(db: CommuneDb, planId: number): Promise<number> {
  const version = await db
    .selectFrom('plan_versions')
    .select('id')
    .where('plan_id', '=', planId)
    .where('status', '!=', 'DROPPED')
    .orderBy(sql`(status = 'ISSUED') desc`)
    .orderBy('number', 'desc')
    .executeTakeFirst();
  if (!version) throw notFound();
  return version.id;
}
