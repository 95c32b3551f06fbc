import { action } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid } from '../../platform/refusals.ts';
import { notifyHeadsOf } from '../organisation/public.ts';
import { adoptKnown, closeByDocument, type NewWork, proveByDocument, syncWorks } from '../work/public.ts';
import { issueInput, issueOutput, type KeptSchedule, schedule } from './contract.ts';
import { occurrencesOf, reportDates } from './occurrences.ts';
import { isReceived, isReference, originOf, RECEIVED } from './rules.ts';
import { lockForMove, type Preparing, roleList, touchVersion } from './versions.ts';

/** Ban hành: the plan gets its number and day, and everyone's work for the period comes out of it. */
export const issuePlan = action({
  name: 'plans.issue',
  summary: 'Ban hành kế hoạch: ghi số, ngày và sinh việc cho các đơn vị',
  allow: [...roleList('issue'), 'coordinator'],
  input: issueInput,
  output: issueOutput,
  run: async (db, actor, { documentNumber, documentDate, agency, ...input }) => {
    const version = await lockForMove(db, actor, 'issue', input);
    if (documentDate > localDate(db.now))
      throw invalid({ documentDate: { vi: 'Ngày ban hành chưa đến.', en: 'The day of issue has not come yet.' } });
    if (isReference(version.kind) && !agency)
      throw invalid({ agency: { vi: 'Hãy ghi cơ quan ban hành.', en: 'Say who issued it.' } });
    if (!isReceived(version.kind)) await checkNumber(db, version.plan_id, { documentNumber, documentDate });
    await db
      .updateTable('plan_versions')
      .set({ status: 'REPLACED' })
      .where('plan_id', '=', version.plan_id)
      .where('status', '=', 'ISSUED')
      .execute();
    const issued = await touchVersion(db, version, 'issue', {
      status: 'ISSUED',
      document_number: documentNumber,
      document_date: documentDate,
      issued_at: db.now,
      ...(agency ? { agency } : {}),
    });
    const document = { title: version.title, number: documentNumber, date: documentDate };
    const works = isReference(version.kind) ? 0 : await makeWorks(db, version, document);
    return { ...issued, works };
  },
});

/** A number is given once a year (Nghị định 30/2020/NĐ-CP, Điều 15). */
async function checkNumber(
  db: CommuneDb,
  planId: number,
  { documentNumber, documentDate }: { documentNumber: string; documentDate: string },
): Promise<void> {
  const year = documentDate.slice(0, 4);
  const taken = await db
    .selectFrom('plan_versions as v')
    .innerJoin('plans as p', 'p.id', 'v.plan_id')
    .where('v.document_number', '=', documentNumber)
    .where('v.document_date', '>=', `${year}-01-01`)
    .where('v.document_date', '<=', `${year}-12-31`)
    .where('v.issued_at', 'is not', null)
    .where('v.plan_id', '!=', planId)
    .where('p.kind', 'not in', [...RECEIVED, 'UNIT'])
    .select('p.title')
    .executeTakeFirst();
  if (!taken) return;
  throw invalid({
    documentNumber: {
      vi: `Số này đã dùng trong năm ${year} cho “${taken.title}”. Hãy kiểm tra lại số.`,
      en: `This number was given in ${year} to “${taken.title}”. Check the number.`,
    },
  });
}

const dayOf = ({ date }: Document) => `ngày ${date.split('-').reverse().join('/')}`;

interface Document {
  title: string;
  number: string;
  date: string;
}

async function makeWorks(db: CommuneDb, version: Preparing, document: Document): Promise<number> {
  const [items, tasks, reports] = await Promise.all([
    db.selectFrom('plan_items').select(['id', 'kind']).where('plan_id', '=', version.plan_id).execute(),
    db.selectFrom('plan_tasks').selectAll().where('version_id', '=', version.id).orderBy('position').execute(),
    db.selectFrom('plan_reports').selectAll().where('version_id', '=', version.id).orderBy('position').execute(),
  ]);
  const period = { from: version.period_from, to: version.period_to };
  const origin = originOf(version.kind);
  const reason = `Theo ${document.number} ${dayOf(document)}`;
  const name = version.title.length > 120 ? `${version.title.slice(0, 119)}…` : version.title;
  // A unit's plan shares rows with the commune's: their works are there already.
  const own = new Set(items.map(({ id }) => id));
  // Those of a programme are made by the plans of its years.
  const wanted = (version.is_programme ? [] : tasks).flatMap((task): NewWork[] => {
    if (task.lead_unit_id === null || !own.has(task.item_id)) return [];
    const { lead_unit_id: unitId, coordinator_unit_ids: coordinatorIds } = task;
    const label = task.no ? `Nhiệm vụ ${task.no}, ${name}` : name;
    return occurrencesOf({ ...task, timeText: task.time_text, schedule: scheduleOf(task) }, period, document.date).map(
      (occurrence) => ({
        ...occurrence,
        origin,
        originId: task.item_id,
        originLabel: origin === 'PLAN' ? label.slice(0, 200) : `${document.number} ${dayOf(document)}`,
        fieldNo: task.group_no,
        title: task.text,
        unitId,
        coordinatorIds,
        products: task.products,
      }),
    );
  });
  const ofKind = (kind: 'TASK' | 'REPORT') => items.filter((item) => item.kind === kind).map(({ id }) => id);
  if (origin !== 'PLAN') await adoptKnown(db, document.number, wanted);
  await syncWorks(db, origin, ofKind('TASK'), wanted, reason);
  const reportWorks = reportsAsWorks(reports, name, document.date);
  await syncWorks(db, 'REPORT', ofKind('REPORT'), reportWorks, reason);
  await closeOwn(db, version, tasks, document);
  await tellUnits(db, version, [...wanted, ...reportWorks]);
  return wanted.length + reportWorks.length;
}

type ReportRow = {
  item_id: number;
  who: string | null;
  to_whom: string | null;
  cycle: string | null;
  schedule: unknown;
  unit_ids: number[];
};

/** Rules of the same reporter to the same reader are one duty: each date once, each unit its own work. */
function reportsAsWorks(reports: readonly ReportRow[], name: string, issuedOn: string): NewWork[] {
  const duties = Map.groupBy(reports, ({ who, to_whom }) => `${who}|${to_whom}`);
  return [...duties.values()].flatMap((rules) => {
    const [first] = rules;
    if (!first) return [];
    const dates = reportDates(
      rules.map((rule) => ({ cycle: rule.cycle, schedule: scheduleOf(rule) })),
      issuedOn,
    );
    return dates.flatMap(({ period, dueOn, isBefore }) =>
      first.unit_ids.map(
        (unitId): NewWork => ({
          origin: 'REPORT',
          originId: first.item_id,
          originLabel: name.slice(0, 200),
          title: `Báo cáo kết quả thực hiện kế hoạch ${period} gửi ${first.to_whom ?? 'đơn vị tổng hợp'}`,
          period,
          manner: 'ONCE',
          unitId,
          coordinatorIds: [],
          dueOn,
          isBefore,
          products: ['Báo cáo'],
        }),
      ),
    );
  });
}

const scheduleOf = (row: { schedule: unknown }) => schedule.parse(row.schedule) as KeptSchedule & never; // tidy: kept as the deadline library gave it

/** The plan itself is a product: of its own first task, and of the task of the plan above that asks for it. */
async function closeOwn(
  db: CommuneDb,
  version: Preparing,
  tasks: readonly { item_id: number; is_own: boolean }[],
  document: Document,
): Promise<void> {
  const own = tasks.filter(({ is_own }) => is_own).map(({ item_id }) => item_id);
  if (own.length > 0) await closeByDocument(db, await openWorksOf(db, own), document);
  const parent = version.parent_item_id;
  if (parent !== null) await proveByDocument(db, await openWorksOf(db, [parent]), document);
}

async function openWorksOf(db: CommuneDb, itemIds: readonly number[]): Promise<number[]> {
  const rows = await db
    .selectFrom('works')
    .select('id')
    .where('origin', '=', 'PLAN')
    .where('origin_id', 'in', itemIds)
    .where('accepted_at', 'is', null)
    .where('status', '!=', 'CANCELLED')
    .execute();
  return rows.map(({ id }) => id);
}

/** One ring a unit, however many works it got. */
const tellUnits = (db: CommuneDb, version: Preparing, works: readonly NewWork[]) =>
  notifyHeadsOf(
    db,
    [...new Set(works.map(({ unitId }) => unitId))].map((unitId) => ({
      kind: 'ARRIVED' as const,
      noun: 'plan',
      recordId: version.plan_id,
      label: version.title.slice(0, 100),
      unitId,
    })),
  );
