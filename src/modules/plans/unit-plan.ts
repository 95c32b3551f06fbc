import type { Selectable } from 'kysely';
import { z } from 'zod';
import { action } from '../../platform/action.ts';
import type { Database } from '../../platform/database/schema.ts';
import { id } from '../../platform/fields.ts';
import { forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { hasRole } from '../../platform/roles.ts';
import { type KeptSchedule, planOutput } from './contract.ts';
import { insertTasks } from './keep.ts';
import { makePlan } from './write.ts';

/** Kế hoạch của đơn vị in one press: the rows it leads or helps with, to add steps and people of its own. */
export const makeUnitPlan = action({
  name: 'plans.make_unit_plan',
  summary: 'Lập kế hoạch của đơn vị từ kế hoạch của xã',
  allow: ['unit_head', 'coordinator', 'commune_police', 'public_service_unit'],
  input: z.object({ id, unitId: id }),
  output: planOutput,
  run: async (db, actor, { id: planId, unitId }) => {
    const isOwn = actor.assignments.some((held) => held.unitId === unitId);
    if (!isOwn && !hasRole(actor, 'coordinator')) throw forbidden();
    const plan = await db
      .selectFrom('plans as p')
      .innerJoin('plan_versions as v', 'v.plan_id', 'p.id')
      .select(['p.title', 'p.period_from', 'p.period_to', 'v.id as versionId'])
      .where('p.id', '=', planId)
      .where('v.status', '=', 'ISSUED')
      .executeTakeFirst();
    const unit = await db.selectFrom('units').select('name').where('id', '=', unitId).executeTakeFirst();
    if (!plan || !unit) throw notFound();
    const known = await db
      .selectFrom('plans')
      .select('id')
      .where('unit_id', '=', unitId)
      .where('cloned_from_id', '=', planId)
      .executeTakeFirst();
    if (known) return known;
    const tasks = (
      await db
        .selectFrom('plan_tasks')
        .selectAll()
        .where('version_id', '=', plan.versionId)
        .orderBy('position')
        .execute()
    ).filter((task) => task.lead_unit_id === unitId || task.coordinator_unit_ids.includes(unitId));
    if (tasks.length === 0)
      throw wrongState({
        vi: 'Kế hoạch không có nhiệm vụ nào đơn vị chủ trì hoặc phối hợp.',
        en: 'The unit leads or helps with no task of this plan.',
      });
    const made = await makePlan(db, {
      kind: 'UNIT',
      title: `${unit.name}: ${plan.title}`.slice(0, 1000),
      period_from: plan.period_from,
      period_to: plan.period_to,
      cloned_from_id: planId,
      unit_id: unitId,
    });
    await insertTasks(db, made, tasks.map(sharedRow));
    return { id: made.planId };
  },
});

type TaskRow = Selectable<Database['plan_tasks']>;

/** The unit's row is the commune's: doing it does both. */
const sharedRow = (task: TaskRow) => ({
  itemId: task.item_id,
  no: task.no,
  groupNo: task.group_no,
  groupName: task.group_name,
  text: task.text,
  leadText: task.lead_text,
  leadUnitId: task.lead_unit_id,
  coordinators: task.coordinators,
  coordinatorUnitIds: task.coordinator_unit_ids,
  timeText: task.time_text,
  schedule: task.schedule as KeptSchedule, // tidy: written by us from a schedule
  products: task.products,
});
