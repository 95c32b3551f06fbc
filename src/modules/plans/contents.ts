import { type ExpressionBuilder, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { z } from 'zod';
import { isGenericGroup } from '../../lib/unit-names/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Database } from '../../platform/database/schema.ts';
import { cellSource, type PlanRecord, schedule, type TaskRecord } from './contract.ts';
import { doubtsOf } from './doubts.ts';
import { countCityWorks, judgeTargets } from './judge-targets.ts';
import { readTaskStates } from './progress.ts';
import { isReference, type PlanKind, type Status, type TaskState } from './rules.ts';

type Contents = Pick<PlanRecord, 'tasks' | 'targets' | 'bases' | 'reports' | 'duties' | 'source'>;

const sources = z.record(z.string(), cellSource);

/** Everything that stands in a version. */
export async function readContents(
  db: CommuneDb,
  version: { id: number; status: Status; kind: PlanKind; period_from: string; period_to: string },
): Promise<Contents> {
  const [tasks, parts, city] = await Promise.all([
    readTasks(db, version),
    readParts(db, version.id),
    countCityWorks(db, { from: version.period_from, to: version.period_to }),
  ]);
  const children = tasks.flatMap(({ childVersionId }) => childVersionId ?? []);
  const states = await readTaskStates(db, version.status === 'ISSUED' ? [version.id, ...children] : children);
  const stateOf = new Map(states.filter((task) => task.versionId === version.id).map((task) => [task.itemId, task]));
  const told = tasks.map(({ childPlanId, childVersionId, ...task }) => {
    const progress = stateOf.get(task.itemId);
    const own = states.filter(({ versionId }) => versionId === childVersionId);
    return {
      ...task,
      childPlan: childPlanId === null ? null : { id: childPlanId, done: own.filter(isDone).length, all: own.length },
      state: progress?.state ?? null,
      works: progress ? { all: progress.all, done: progress.done } : null,
    };
  });
  return { ...parts, targets: judgeTargets(parts.targets, told, city), tasks: told };
}

const DONE: readonly TaskState[] = ['done_on_time', 'done_late', 'in_step'];
const isDone = ({ state }: { state: TaskState | null }) => state !== null && DONE.includes(state);

type OfVersion = ExpressionBuilder<Database & { v: Database['plan_versions'] }, 'v'>;

/** What stands around the tasks, in one statement. */
async function readParts(db: CommuneDb, versionId: number) {
  const { reports, source, ...parts } = await db
    .selectFrom('plan_versions as v')
    .where('v.id', '=', versionId)
    .select((select) => [
      targetsOf(select),
      basesOf(select),
      reportsOf(select),
      dutiesOf(select),
      jsonObjectFrom(
        select
          .selectFrom('plan_sources as s')
          .whereRef('s.version_id', '=', 'v.id')
          .select(['s.id', 's.file_name as fileName', 's.finished_at'])
          .limit(1),
      ).as('source'),
    ])
    .executeTakeFirstOrThrow();
  return {
    ...parts,
    reports: reports.map((report) => ({ ...report, schedule: schedule.parse(report.schedule) })),
    source: source ? { id: source.id, fileName: source.fileName, hasLines: source.finished_at !== null } : null,
  };
}

const targetsOf = (select: OfVersion) =>
  jsonArrayFrom(
    select
      .selectFrom('plan_targets as t')
      .whereRef('t.version_id', '=', 'v.id')
      .select([
        't.no',
        't.text',
        't.metric',
        't.comparator',
        't.value',
        't.value_to as valueTo',
        't.unit',
        't.baseline',
      ])
      .orderBy('t.position'),
  ).as('targets');

const basesOf = (select: OfVersion) =>
  jsonArrayFrom(
    select
      .selectFrom('plan_bases as b')
      .whereRef('b.version_id', '=', 'v.id')
      .select(['b.type', 'b.number', 'b.date', 'b.issuer', 'b.title'])
      .orderBy('b.position'),
  ).as('bases');

const reportsOf = (select: OfVersion) =>
  jsonArrayFrom(
    select
      .selectFrom('plan_reports as r')
      .whereRef('r.version_id', '=', 'v.id')
      .select(['r.id', 'r.item_id as itemId', 'r.who', 'r.to_whom as toWhom', 'r.cycle', 'r.due_text as dueText'])
      .select(['r.schedule', 'r.unit_ids as unitIds'])
      .orderBy('r.position'),
  ).as('reports');

const dutiesOf = (select: OfVersion) =>
  jsonArrayFrom(
    select
      .selectFrom('plan_duties as d')
      .whereRef('d.version_id', '=', 'v.id')
      .select(['d.unit_text as unitText', 'd.unit_id as unitId', 'd.duties'])
      .orderBy('d.position'),
  ).as('duties');

/** The tasks above it, in the versions of their plans that are in force. */
const carriedOut = sql<TaskRecord['carriesOut']>`coalesce((
  select jsonb_agg(jsonb_build_object('planId', ap.id, 'planTitle', ap.title,
    'documentNumber', av.document_number, 'no', a.no, 'text', a.text) order by ap.id, a.position)
  from plan_item_links l join plan_tasks a on a.item_id = l.carries_out_item_id
  join plan_versions av on av.id = a.version_id and av.status = 'ISSUED' join plans ap on ap.id = av.plan_id and ap.kind <> 'UNIT'
  where l.item_id = t.item_id and l.status = 'LINKED'), '[]')`;

type ReadTask = Omit<TaskRecord, 'state' | 'works' | 'childPlan'> & {
  childPlanId: number | null;
  childVersionId: number | null;
};

async function readTasks(db: CommuneDb, version: { id: number; kind: PlanKind }): Promise<ReadTask[]> {
  const rows = await db
    .selectFrom('plan_tasks as t')
    .leftJoin('units as u', 'u.id', 't.lead_unit_id')
    .leftJoin('plans as c', 'c.parent_item_id', 't.item_id')
    .leftJoin('plan_versions as cv', (join) => join.onRef('cv.plan_id', '=', 'c.id').on('cv.status', '=', 'ISSUED'))
    .distinctOn(['t.position', 't.id'])
    .selectAll('t')
    .select(['u.short_name as lead', 'c.id as child_id', 'cv.id as child_version_id', carriedOut.as('carries_out')])
    .where('t.version_id', '=', version.id)
    .orderBy('t.position')
    .orderBy('t.id')
    .execute();
  const context = (lead: string | null) => ({
    isLeadGeneric: isGenericGroup(lead ?? ''),
    isReference: isReference(version.kind),
  });
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
      carriesOut: row.carries_out,
      childPlanId: row.child_id,
      childVersionId: row.child_version_id,
    };
    return { ...task, doubts: doubtsOf(task, context(row.lead_text)) };
  });
}
