import { z } from 'zod';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { isGenericGroup } from '../organisation/public.ts';
import { cellSource, type PlanRecord, schedule, type TaskRecord } from './contract.ts';
import { doubtsOf } from './doubts.ts';
import { readTaskStates } from './progress.ts';
import type { Status } from './rules.ts';

type Contents = Pick<PlanRecord, 'tasks' | 'targets' | 'bases' | 'reports' | 'duties' | 'source'>;

const sources = z.record(z.string(), cellSource);

/** Everything that stands in a version. */
export async function readContents(db: CommuneDb, version: { id: number; status: Status }): Promise<Contents> {
  const [tasks, targets, bases, reports, duties, source, states] = await Promise.all([
    readTasks(db, version.id),
    db
      .selectFrom('plan_targets')
      .select(['no', 'text', 'metric', 'comparator', 'value', 'value_to as valueTo', 'unit', 'baseline'])
      .where('version_id', '=', version.id)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('plan_bases')
      .select(['type', 'number', 'date', 'issuer', 'title'])
      .where('version_id', '=', version.id)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('plan_reports')
      .select(['id', 'item_id as itemId', 'who', 'to_whom as toWhom', 'cycle', 'due_text as dueText', 'schedule'])
      .select('unit_ids as unitIds')
      .where('version_id', '=', version.id)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('plan_duties')
      .select(['unit_text as unitText', 'unit_id as unitId', 'duties'])
      .where('version_id', '=', version.id)
      .orderBy('position')
      .execute(),
    db
      .selectFrom('plan_sources')
      .select(['id', 'file_name as fileName', 'finished_at'])
      .where('version_id', '=', version.id)
      .executeTakeFirst(),
    version.status === 'ISSUED' ? readTaskStates(db, [version.id]) : [],
  ]);
  const stateOf = new Map(states.map((state) => [state.itemId, state]));
  return {
    tasks: tasks.map((task) => {
      const progress = stateOf.get(task.itemId);
      return {
        ...task,
        state: progress?.state ?? null,
        works: progress ? { all: progress.all, done: progress.done } : null,
      };
    }),
    targets,
    bases,
    reports: reports.map((report) => ({ ...report, schedule: schedule.parse(report.schedule) })),
    duties,
    source: source ? { id: source.id, fileName: source.fileName, hasLines: source.finished_at !== null } : null,
  };
}

async function readTasks(db: CommuneDb, versionId: number): Promise<Omit<TaskRecord, 'state' | 'works'>[]> {
  const rows = await db
    .selectFrom('plan_tasks as t')
    .leftJoin('units as u', 'u.id', 't.lead_unit_id')
    .leftJoin('plans as c', 'c.parent_item_id', 't.item_id')
    .distinctOn(['t.position', 't.id'])
    .selectAll('t')
    .select(['u.short_name as lead', 'c.id as child_id'])
    .where('t.version_id', '=', versionId)
    .orderBy('t.position')
    .orderBy('t.id')
    .execute();
  return rows.map((row) => {
    const task = {
      id: row.id,
      itemId: row.item_id,
      position: row.position,
      no: row.no,
      groupNo: row.group_no,
      groupName: row.group_name,
      text: row.text,
      leadText: row.lead_text,
      leadUnitId: row.lead_unit_id,
      lead: row.lead,
      coordinators: row.coordinators,
      coordinatorUnitIds: row.coordinator_unit_ids,
      timeText: row.time_text,
      schedule: schedule.parse(row.schedule),
      rhythm: row.rhythm,
      products: row.products,
      isOwn: row.is_own,
      higherTask: row.higher_task,
      source: row.source === null ? null : sources.parse(row.source),
      checked: row.checked,
      childPlanId: row.child_id,
    };
    return { ...task, doubts: doubtsOf(task, isGenericGroup(row.lead_text ?? '')) };
  });
}
