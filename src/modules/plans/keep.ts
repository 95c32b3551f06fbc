import { sql } from 'kysely';
import type { z } from 'zod';
import type { Plan } from '../../lib/plan-reader/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { cellSource, KeptSchedule } from './contract.ts';
import type { Units } from './units.ts';

/** A task as it goes into a version; without an item it is a new one. */
export interface NewTask {
  itemId?: number;
  no: string | null;
  groupNo: string | null;
  groupName: string | null;
  text: string;
  leadText: string | null;
  leadUnitId: number | null;
  coordinators: readonly string[];
  coordinatorUnitIds: readonly number[];
  timeText: string | null;
  schedule: KeptSchedule;
  rhythm?: string | null;
  products: readonly string[];
  isOwn?: boolean;
  higherTask?: string | null;
  source?: unknown;
  checked?: readonly string[];
}

/** Items first where there are none yet: a task keeps its item through every amendment. Answers each one's item. */
export async function insertTasks(
  db: CommuneDb,
  plan: { planId: number; versionId: number },
  tasks: readonly NewTask[],
  from = 1,
): Promise<number[]> {
  if (tasks.length === 0) return [];
  const fresh = tasks.filter(({ itemId }) => itemId === undefined).length;
  const items = await makeItems(db, plan.planId, 'TASK', fresh);
  const rows = tasks.map((task, index) => ({
    ...task,
    itemId: task.itemId ?? items.shift() ?? 0,
    position: from + index,
  }));
  await sql`
    insert into plan_tasks (version_id, item_id, position, no, group_no, group_name, text, lead_text, lead_unit_id,
      coordinators, coordinator_unit_ids, time_text, schedule, rhythm, products, is_own, higher_task, source, checked)
    select ${plan.versionId}, "itemId", position, left(no, 20), left("groupNo", 10), left("groupName", 300), left(text, 4000),
      left("leadText", 500), "leadUnitId", array(select left(c, 500) from jsonb_array_elements_text(coordinators) c limit 60),
      array(select c::bigint from jsonb_array_elements_text("coordinatorUnitIds") c limit 60), left("timeText", 1000), schedule, rhythm,
      array(select left(c, 1000) from jsonb_array_elements_text(products) c limit 60), coalesce("isOwn", false), "higherTask", source,
      array(select c from jsonb_array_elements_text(coalesce(checked, '[]')) c)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as t ("itemId" bigint, position integer, no text, "groupNo" text,
      "groupName" text, text text, "leadText" text, "leadUnitId" bigint, coordinators jsonb, "coordinatorUnitIds" jsonb,
      "timeText" text, schedule jsonb, rhythm text, products jsonb, "isOwn" boolean, "higherTask" text, source jsonb,
      checked jsonb)`.execute(db);
  return rows.map(({ itemId }) => itemId);
}

export async function makeItems(
  db: CommuneDb,
  planId: number,
  kind: 'TASK' | 'REPORT',
  count: number,
): Promise<number[]> {
  if (count === 0) return [];
  const { rows } = await sql<{ id: number }>`insert into plan_items (plan_id, kind)
    select ${planId}, ${kind} from generate_series(1, ${count}) returning id`.execute(db);
  return rows.map(({ id }) => id);
}

/** What the reader found, into an empty version. Everything is cut to what a row holds; the file keeps the rest. */
export async function keepReading(
  db: CommuneDb,
  plan: { planId: number; versionId: number },
  read: Plan,
  units: Units,
  items: readonly (number | undefined)[] = [],
): Promise<void> {
  const ownTitle = read.document.title ?? '';
  await insertTasks(
    db,
    plan,
    read.tasks.map((task, index) => {
      const itemId = items[index];
      const lead = task.lead === null ? undefined : units.find(task.lead);
      return {
        ...(itemId === undefined ? {} : { itemId }),
        no: task.no,
        groupNo: task.groupNo,
        groupName: task.group,
        text: task.text,
        leadText: task.lead,
        leadUnitId: lead?.isSure ? lead.unitId : null,
        coordinators: task.coordinators,
        coordinatorUnitIds: units.expand(task.coordinators, lead?.unitId),
        timeText: task.timeText,
        schedule: task.schedule,
        products: task.products,
        isOwn: isOwnTask(task.text, ownTitle),
        source: cellsOf(task),
      };
    }),
  );
  await keepRest(db, plan, read, units);
}

const CELL_OF = {
  no: 'no',
  group: 'group',
  text: 'text',
  lead: 'lead',
  coordinators: 'coordinators',
  timeText: 'time',
  products: 'products',
} as const;

/** Where each cell stands in the file and how sure the reader is, kept with the task for ever. */
function cellsOf({ source, confidence }: Plan['tasks'][number]): Record<string, z.infer<typeof cellSource>> {
  return Object.fromEntries(
    Object.entries(CELL_OF).map(([field, cell]) => {
      const name = field as keyof typeof CELL_OF; // tidy: a key of CELL_OF
      const places = name === 'group' ? [] : (source[name]?.parts ?? []);
      return [cell, { places, confidence: confidence[name] }];
    }),
  );
}

/** "Ban hành Kế hoạch cải cách hành chính năm 2026" in that very plan: the plan is its own first product. */
function isOwnTask(text: string, title: string): boolean {
  const said = words(text);
  if (!/^(ban hành|xây dựng|xây dựng và ban hành|xây dựng, ban hành) kế hoạch/.test(said)) return false;
  const subject =
    words(title)
      .replace(/^kế hoạch /, '')
      .split(/ (?:nhà nước|xã|phường|năm|trên địa bàn|của)/)[0] ?? '';
  return (
    subject.length > 5 && said.replace(/^.*?kế hoạch /, '').startsWith(subject) && !/kiểm tra|tuyên truyền/.test(said)
  );
}

const words = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

async function keepRest(
  db: CommuneDb,
  { planId, versionId }: { planId: number; versionId: number },
  read: Plan,
  units: Units,
): Promise<void> {
  const { targets, legalBases, responsibilities, reports } = read;
  if (targets.length > 0)
    await db
      .insertInto('plan_targets')
      .values(
        targets.slice(0, 100).map(({ no, text, metric, comparator, value, unit, lines }, index) => ({
          version_id: versionId,
          position: index + 1,
          no: no?.slice(0, 20) ?? null,
          text: text.slice(0, 4000),
          metric: metric?.slice(0, 1000) ?? null,
          comparator,
          value: Array.isArray(value) ? value[0] : value,
          value_to: Array.isArray(value) ? value[1] : null,
          unit: unit?.slice(0, 60) ?? null,
          source: JSON.stringify({ lines }),
        })),
      )
      .execute();
  if (legalBases.length > 0)
    await db
      .insertInto('plan_bases')
      .values(
        legalBases.slice(0, 100).map(({ type, number, date, issuer, title }, index) => ({
          version_id: versionId,
          position: index + 1,
          type: type.slice(0, 100),
          number: number?.slice(0, 100) ?? null,
          date,
          issuer: issuer?.slice(0, 300) ?? null,
          title: title?.slice(0, 2000) ?? null,
        })),
      )
      .execute();
  if (responsibilities.length > 0)
    await db
      .insertInto('plan_duties')
      .values(
        responsibilities.slice(0, 100).map(({ unit, duties }, index) => ({
          version_id: versionId,
          position: index + 1,
          unit_text: unit.slice(0, 500),
          unit_id: units.find(unit)?.unitId ?? null,
          duties: duties.slice(0, 100),
        })),
      )
      .execute();
  await keepReports(db, { planId, versionId }, reports, units);
}

async function keepReports(
  db: CommuneDb,
  { planId, versionId }: { planId: number; versionId: number },
  reports: Plan['reports'],
  units: Units,
): Promise<void> {
  // A rule without a day of its own ("theo yêu cầu") is a task already, where it is one at all.
  const dated = reports.slice(0, 50).filter(({ dueText }) => dueText);
  if (dated.length === 0) return;
  const items = await makeItems(db, planId, 'REPORT', dated.length);
  await db
    .insertInto('plan_reports')
    .values(
      dated.map(({ who, toWhom, cycle, dueText, schedule }, index) => ({
        version_id: versionId,
        item_id: items[index] ?? 0,
        position: index + 1,
        who: who?.slice(0, 500) ?? null,
        to_whom: toWhom?.slice(0, 500) ?? null,
        cycle: cycle?.slice(0, 60) ?? null,
        due_text: dueText?.slice(0, 1000) ?? null,
        schedule: JSON.stringify(schedule),
        unit_ids: who === null ? [] : units.expand([who], units.find((toWhom ?? '').replace(/\(.*$/s, ''))?.unitId),
      })),
    )
    .execute();
}
