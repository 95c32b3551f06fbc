import { sql } from 'kysely';
import type { z } from 'zod';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { type KeptSchedule, schedule } from './contract.ts';
import type { carrier } from './contract-upper.ts';
import { readTaskStates, type TaskProgress } from './progress.ts';
import { DIRECTIVES, type LinkSource, type PlanKind, rankOf, type Status } from './rules.ts';
import { isAddressed, type SaidYear, slicesOf, yearsOfPeriod } from './slices.ts';

export interface PlanAround {
  id: number;
  kind: PlanKind;
  title: string;
  period_from: string;
  period_to: string;
  isProgramme: boolean;
  isClosed: boolean;
  versionId: number;
  status: Status;
  documentNumber: string | null;
  /** Kế hoạch năm 0, chương trình của xã 1, thành phố 2, quốc gia 3. */
  rank: number;
}

/** A plan as it stands now, and those in force of the same time, in one statement. */
export async function readAround(db: CommuneDb, planId: number): Promise<{ own: PlanAround; others: PlanAround[] }> {
  const { rows } = await sql<Omit<PlanAround, 'rank'>>`
    select distinct on (p.id) p.id, p.kind, p.title, p.period_from, p.period_to, p.is_programme as "isProgramme",
      p.closed_at is not null as "isClosed", v.id as "versionId", v.status, v.document_number as "documentNumber"
    from plans me join plans p on p.period_from <= me.period_to and p.period_to >= me.period_from
      and p.kind <> all(${['UNIT', ...DIRECTIVES]}::text[])
    join plan_versions v on v.plan_id = p.id and (v.status = 'ISSUED' or p.id = me.id)
    where me.id = ${planId}
    order by p.id desc, v.status in ('REPLACED', 'DROPPED'), v.number desc limit 500`.execute(db);
  const plans = rows.map((plan) => ({ ...plan, rank: rankOf(plan) ?? 0 }));
  const own = plans.find(({ id }) => id === planId);
  if (!own) throw notFound();
  return { own, others: plans.filter((plan) => plan !== own) };
}

export interface TaskAround {
  version_id: number;
  item_id: number;
  no: string | null;
  group_no: string | null;
  group_name: string | null;
  text: string;
  lead_text: string | null;
  lead: string | null;
  lead_unit_id: number | null;
  coordinators: string[];
  time_text: string | null;
  schedule: KeptSchedule;
  products: string[];
  is_own: boolean;
  said: SaidYear[];
  isProposed: boolean;
}

const said = sql<SaidYear[]>`coalesce((select jsonb_agg(jsonb_build_object('year', y.year, 'isIn', y.is_in))
  from plan_item_years y where y.item_id = t.item_id), '[]')`;

/** Those of some versions; whether it has been proposed to add them to a plan. */
export async function readTasksAround(
  db: CommuneDb,
  versionIds: readonly number[],
  planId: number,
): Promise<TaskAround[]> {
  const { rows } = await sql<Omit<TaskAround, 'schedule'> & { schedule: unknown }>`
    select t.version_id, t.item_id, t.no, t.group_no, t.group_name, t.text, t.lead_text, t.lead_unit_id, u.short_name as lead,
      t.coordinators, t.time_text, t.schedule, t.products, t.is_own, ${said} as said,
      exists (select from plan_proposals o where o.plan_id = ${planId} and o.carries_out_item_id = t.item_id
        and o.is_accepted is not false and o.applied_version is null) as "isProposed"
    from plan_tasks t left join units u on u.id = t.lead_unit_id
    where t.version_id = any(${versionIds}::bigint[]) order by t.version_id, t.position`.execute(db);
  return rows.map((row) => ({ ...row, schedule: schedule.parse(row.schedule) }));
}

export interface LinkRow {
  itemId: number;
  upperItemId: number;
  status: 'PROPOSED' | 'LINKED' | 'REFUSED';
  carrier: z.input<typeof carrier>;
}

interface LinkedRow
  extends Pick<TaskAround, 'item_id' | 'no' | 'text' | 'lead' | 'lead_text' | 'coordinators' | 'said'> {
  upper: number;
  status: LinkRow['status'];
  made: LinkSource;
  at: Date;
  person: string | null;
  versionId: number;
  versionStatus: Status;
  planId: number;
  planTitle: string;
  documentNumber: string | null;
  kind: PlanKind;
  isProgramme: boolean;
  period_from: string;
  period_to: string;
  schedule: unknown;
}

/** Whatever was decided about these tasks of plans above, with the tasks of ours as they stand now. */
export async function readLinks(
  db: CommuneDb,
  upperItemIds: readonly number[],
  own: Pick<PlanAround, 'id' | 'versionId'>,
): Promise<{ links: LinkRow[]; states: Map<number, TaskProgress> }> {
  const { rows } = await sql<LinkedRow>`select l.item_id, l.carries_out_item_id as upper, l.status, l.made, l.at,
      pe.full_name as person, t.version_id as "versionId", v.status as "versionStatus", p.id as "planId", p.title as "planTitle",
      v.document_number as "documentNumber", p.kind, p.is_programme as "isProgramme", p.period_from, p.period_to,
      t.no, t.text, coalesce(u.short_name, t.lead_text) as lead, t.lead_text, t.coordinators, t.schedule, ${said} as said
    from plan_item_links l join plan_tasks t on t.item_id = l.item_id
    join plan_versions v on v.id = t.version_id
      and (v.id = ${own.versionId} or (v.status = 'ISSUED' and v.plan_id <> ${own.id}))
    join plans p on p.id = v.plan_id and p.kind <> 'UNIT'
    left join units u on u.id = t.lead_unit_id left join people pe on pe.id = l.person_id
    where l.carries_out_item_id = any(${upperItemIds}::bigint[]) order by p.period_from, p.id, t.position`.execute(db);
  const progress = await readTaskStates(db, [...new Set(rows.map(({ versionId }) => versionId))]);
  const states = new Map(progress.map((task) => [task.itemId, task]));
  const links = rows.map((row) => presentLink(row, states.get(row.item_id)));
  return { links, states };
}

function presentLink(row: LinkedRow, progress: TaskProgress | undefined): LinkRow {
  const { item_id: itemId, planId, planTitle, documentNumber, no, text, lead, made, at, person } = row;
  // A programme's task is of its own years, a year plan's of its plan's.
  const years = row.isProgramme
    ? slicesOf({ ...row, schedule: schedule.parse(row.schedule) }, row)
    : yearsOfPeriod(row);
  // A task that is only being prepared has no works yet.
  const isStarted = row.versionStatus === 'ISSUED' || (progress?.occurrences.length ?? 0) > 0;
  const state = (isStarted && progress?.state) || null;
  const told = { itemId, planId, planTitle, documentNumber, no, text, lead, years, state, made, person };
  return { itemId, upperItemId: row.upper, status: row.status, carrier: { ...told, at: localTime(at) } };
}

/** A task of a plan above as both screens show it. */
export const presentUpper = (task: TaskAround, plan: PlanAround) => ({
  itemId: task.item_id,
  no: task.no,
  groupNo: task.group_no,
  groupName: task.group_name,
  text: task.text,
  lead: task.lead ?? task.lead_text,
  timeText: task.time_text,
  years: slicesOf(task, plan),
  isAddressed: isAddressed(plan.kind, task),
});
