import { sql } from 'kysely';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { KeptSchedule } from './contract.ts';
import { insertTasks, makeItems } from './keep.ts';
import { understand } from './understand.ts';

interface Into {
  planId: number;
  versionId: number;
  /** An amendment keeps the items, and so all that happened to their works; a clone begins anew. */
  isSamePlan: boolean;
  period: { from: string; to: string };
}

/** Everything of one version into an empty one. In another period the words are read anew: "Quý I" is that year's. */
export async function copyVersion(db: CommuneDb, fromVersionId: number, into: Into): Promise<void> {
  const tasks = await db
    .selectFrom('plan_tasks')
    .selectAll()
    .where('version_id', '=', fromVersionId)
    .orderBy('position')
    .execute();
  const schedules = await Promise.all(
    tasks.map((task) =>
      into.isSamePlan
        ? (task.schedule as KeptSchedule) // tidy: written by us from a schedule
        : understand(db, nextYear(task.time_text ?? '', into.period.from), into.period),
    ),
  );
  const items = await insertTasks(
    db,
    into,
    tasks.map((task, index) => ({
      ...(into.isSamePlan ? { itemId: task.item_id, source: task.source, checked: task.checked } : {}),
      no: task.no,
      groupNo: task.group_no,
      groupName: task.group_name,
      text: into.isSamePlan ? task.text : nextYear(task.text, into.period.from),
      leadText: task.lead_text,
      leadUnitId: task.lead_unit_id,
      coordinators: task.coordinators,
      coordinatorUnitIds: task.coordinator_unit_ids,
      timeText: into.isSamePlan ? task.time_text : nextYear(task.time_text ?? '', into.period.from) || null,
      schedule: schedules[index] ?? { kind: 'unspecified', start: null, due: null, recurrence: null },
      rhythm: task.rhythm,
      products: task.products,
      isOwn: task.is_own,
      higherTask: task.higher_task,
    })),
  );
  if (!into.isSamePlan)
    await proposeLinks(
      db,
      tasks.map(({ item_id }, index) => ({ from: item_id, to: items[index] ?? 0 })),
      into,
    );
  await sql`insert into plan_targets (version_id, position, no, text, metric, comparator, value, value_to, unit, baseline)
    select ${into.versionId}, position, no, text, metric, comparator, value, value_to, unit, baseline
    from plan_targets where version_id = ${fromVersionId}`.execute(db);
  await sql`insert into plan_bases (version_id, position, type, number, date, issuer, title)
    select ${into.versionId}, position, type, number, date, issuer, title
    from plan_bases where version_id = ${fromVersionId}`.execute(db);
  await sql`insert into plan_duties (version_id, position, unit_text, unit_id, duties)
    select ${into.versionId}, position, unit_text, unit_id, duties
    from plan_duties where version_id = ${fromVersionId}`.execute(db);
  await sql`update plan_versions v set purposes = f.purposes, inspection = f.inspection, funding = f.funding, signer = f.signer, agency = f.agency
    from plan_versions f where f.id = ${fromVersionId} and v.id = ${into.versionId}`.execute(db);
  await copyReports(db, fromVersionId, into);
}

/** What the tasks of the period before carried out of plans that still run is proposed again for the new ones. */
async function proposeLinks(
  db: CommuneDb,
  copies: readonly { from: number; to: number }[],
  { period }: Into,
): Promise<void> {
  await sql`insert into plan_item_links (item_id, carries_out_item_id, status, made, at)
    select c.to, l.carries_out_item_id, 'PROPOSED', 'CLONE', ${db.now}
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) as c ("from" bigint, "to" bigint)
    join plan_item_links l on l.item_id = c.from and l.status = 'LINKED'
    join plan_items i on i.id = l.carries_out_item_id join plans p on p.id = i.plan_id and p.closed_at is null
    where p.period_from <= ${period.to} and p.period_to >= ${period.from}`.execute(db);
}

async function copyReports(db: CommuneDb, fromVersionId: number, into: Into): Promise<void> {
  const reports = await db
    .selectFrom('plan_reports')
    .selectAll()
    .where('version_id', '=', fromVersionId)
    .orderBy('position')
    .execute();
  if (reports.length === 0) return;
  const items = into.isSamePlan ? [] : await makeItems(db, into.planId, 'REPORT', reports.length);
  const rows = await Promise.all(
    reports.map(async ({ id: _, commune_id: __, ...report }, index) => {
      const dueText = into.isSamePlan ? report.due_text : nextYear(report.due_text ?? '', into.period.from) || null;
      return {
        ...report,
        version_id: into.versionId,
        item_id: items[index] ?? report.item_id,
        due_text: dueText,
        schedule: JSON.stringify(into.isSamePlan ? report.schedule : await understand(db, dueText ?? '', into.period)),
      };
    }),
  );
  await db.insertInto('plan_reports').values(rows).execute();
}

/** "năm 2025", "31/12/2025" of last year's plan speak of this one's year. */
function nextYear(text: string, from: string): string {
  const year = Number(from.slice(0, 4));
  return text.replaceAll(String(year - 1), String(year));
}
