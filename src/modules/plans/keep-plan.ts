import type { Plan } from '../../lib/plan-reader/public.ts';
import { similarity } from '../../lib/vn-text/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { lastNumber } from './amend.ts';
import { keepReading } from './keep.ts';
import { isDirective, isReference, type PlanKind } from './rules.ts';
import { isForCommunes } from './slices.ts';
import { NO_UNITS, type Units, unitsIn } from './units.ts';
import { checkAmendable } from './upload.ts';
import { makePlan, makeVersion, versionInForce } from './write.ts';

interface Kept {
  planId: number;
  versionId: number;
}

const KINDS: [PlanKind, RegExp][] = [
  ['COMMUNICATION', /tuyên truyền/i],
  ['INSPECTION', /kiểm tra/i],
  ['PROCEDURE_CONTROL', /kiểm soát thủ tục/i],
  ['DIGITAL', /chuyển đổi số|chính quyền số/i],
  ['TRAINING', /đào tạo|bồi dưỡng|tập huấn/i],
  ['LEGAL', /pháp luật|văn bản quy phạm/i],
  ['PCI', /năng lực cạnh tranh|\bPCI\b|DDCI/i],
  ['ISO', /ISO/],
  ['CCHC', /cải cách hành chính|CCHC/i],
];

/** What was read becomes a plan of its own, in draft, to be checked by a person. */
export async function keepNewPlan(
  db: CommuneDb,
  read: Plan,
  { file_name: fileName, kind }: { file_name: string; kind: PlanKind | null },
): Promise<Kept> {
  const { title } = read.document;
  const isProgramme = /chương trình/i.test(read.document.kind ?? '');
  const about =
    kind && isDirective(kind)
      ? title
      : title &&
        `${isProgramme ? 'Chương trình' : 'Kế hoạch'} ${title}`.replace(
          /^(?:Kế hoạch|Chương trình) (kế hoạch|chương trình)/i,
          upper,
        );
  const name = about || fileName;
  const kept = await makePlan(db, {
    kind: kind ?? KINDS.find(([, words]) => words.test(title ?? ''))?.[0] ?? 'OTHER',
    title: name.slice(0, 1000),
    period_from: read.period.from,
    period_to: read.period.to,
  });
  await keepInto(db, kept, kind === 'CITY_DIRECTIVE' ? forCommunes(read, await unitsIn(db)) : read, kind);
  return kept;
}

const upper = (_: string, word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** Of what the city gives, what it gives to communes; the rest is counted, so that nobody misses it. */
function forCommunes(read: Plan, units: Units): Plan {
  const isOurs = (lead: string) => isForCommunes(lead) || units.find(lead)?.isSure === true;
  const tasks = read.tasks.filter(({ lead }) => isOurs(lead ?? ''));
  const others = read.tasks.length - tasks.length;
  if (tasks.length === 0 || others === 0) return read;
  const text = `Không lấy ${others} nhiệm vụ văn bản giao cho cơ quan khác.`;
  return { ...read, tasks, remarks: [{ kind: 'other_agency', text, where: { lines: [] } }, ...read.remarks] };
}

/** Read as a new version: a task that is the same as before keeps its item, and so its works and their history. */
export async function keepAmendment(db: CommuneDb, read: Plan, planId: number): Promise<Kept> {
  await checkAmendable(db, planId);
  const before = await db
    .selectFrom('plan_tasks')
    .select(['item_id', 'no', 'text'])
    .where('version_id', '=', await versionInForce(db, planId))
    .execute();
  const versionId = await makeVersion(db, planId, (await lastNumber(db, planId)) + 1);
  const items = matchItems(read.tasks, before);
  const plan = await db.selectFrom('plans').select('kind').where('id', '=', planId).executeTakeFirstOrThrow();
  await keepInto(db, { planId, versionId }, read, plan.kind, items);
  return { planId, versionId };
}

async function keepInto(
  db: CommuneDb,
  kept: Kept,
  read: Plan,
  kind: PlanKind | null,
  items?: readonly (number | undefined)[],
) {
  const { agency, signer, number, date } = read.document;
  await db
    .updateTable('plan_versions')
    .set({
      agency: agency?.slice(0, 300) ?? null,
      signer: signer?.slice(0, 200) ?? null,
      document_number: number?.slice(0, 60) ?? null,
      document_date: date,
      purposes: read.purposes.slice(0, 100),
      funding: read.funding?.slice(0, 8000) ?? null,
      remarks: JSON.stringify(read.remarks.slice(0, 300)),
      inspection:
        read.inspection &&
        JSON.stringify({ ...read.inspection, outline: flat(read.inspection.outline).slice(0, 1_000) }),
    })
    .where('id', '=', kept.versionId)
    .execute();
  // "Văn phòng" of the city is none of ours.
  const units = kind && isReference(kind) ? NO_UNITS : await unitsIn(db);
  await keepReading(db, kept, read, units, items);
}

type Outline = NonNullable<Plan['inspection']>['outline'];

/** Every line of the outline is kept, with how deep it stands. */
const flat = (items: Outline, level = 0): { level: number; no: string | null; text: string }[] =>
  items.flatMap(({ no, text, children }) => [{ level, no, text }, ...flat(children, level + 1)]);

const SAME = 0.82;

/** The same words first, then words much alike, each old task once. */
export function matchItems(
  tasks: readonly { no: string | null; text: string }[],
  before: readonly { item_id: number; no: string | null; text: string }[],
): (number | undefined)[] {
  const free = new Map(before.map((task) => [task.item_id, task]));
  const words = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const take = (wanted: (old: { no: string | null; text: string }) => boolean) => {
    const found = [...free.values()].find(wanted);
    if (found) free.delete(found.item_id);
    return found?.item_id;
  };
  const exact = tasks.map(({ text }) => take((old) => words(old.text) === words(text)));
  return tasks.map(({ no, text }, index) => {
    if (exact[index] !== undefined) return exact[index];
    const isAlike = (old: { text: string }) => similarity(words(old.text), words(text)) >= SAME;
    return take((old) => no !== null && old.no === no && isAlike(old)) ?? take(isAlike);
  });
}
