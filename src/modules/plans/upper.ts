import { alikePairs } from '../../lib/vn-text/public.ts';
import { exportView, view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { Column } from '../../platform/files/table.ts';
import { notFound } from '../../platform/refusals.ts';
import {
  type Compared,
  compareUpperInput,
  compareUpperOutput,
  exportUpperInput,
  type UpperRow,
} from './contract-upper.ts';
import {
  type LinkRow,
  type PlanAround,
  presentUpper,
  readAround,
  readLinks,
  readTasksAround,
  type TaskAround,
} from './read-upper.ts';
import { type ComparedName, SHOWN, TASK_STATES } from './rules.ts';
import { yearsOfPeriod } from './slices.ts';

/** Words as like as this may be of one task: a person says whether they are. */
export const PROPOSED_LIKENESS = 0.5;
/** Nearly the same words. */
const TWIN_LIKENESS = 0.8;
const MOST_PROPOSED = 3;
const MOST_TWINS = 200;
/** So many tasks are compared by their words, so that a look stays short. */
const MOST_OURS = 300;
const MOST_OTHERS = 2_000;

/** Đối chiếu với kế hoạch cấp trên, chương trình nhiều năm: gaps, duplicates and proposals, counted at every look. */
export const compareUpper = view({
  name: 'plans.compare_upper',
  summary: 'Đối chiếu kế hoạch với kế hoạch cấp trên, chương trình nhiều năm',
  allow: 'everyone',
  input: compareUpperInput,
  output: compareUpperOutput,
  run: (db, _, input) => compare(db, input),
});

async function compare(db: CommuneDb, { id, upper: upperId }: { id: number; upper?: number | undefined }) {
  const { own, others } = await readAround(db, id);
  const uppers = others.filter(({ rank }) => rank > own.rank).sort((one, other) => one.rank - other.rank);
  const upper = upperId === undefined ? uppers[0] : uppers.find((plan) => plan.id === upperId);
  if (upperId !== undefined && !upper) throw notFound();
  const peers = [own, ...others.filter(({ rank }) => rank === own.rank)];
  const versions = [...peers, ...(upper ? [upper] : [])].map(({ versionId }) => versionId);
  const tasks = Map.groupBy(await readTasksAround(db, versions, id), (task) => task.version_id);
  const of = (plan: PlanAround | undefined) => (plan && tasks.get(plan.versionId)) ?? [];
  const upperIds = of(upper).map((task) => task.item_id);
  const { links } = await readLinks(db, upperIds, own);
  const rows = upper ? rowsOf({ own, upper, ours: of(own), theirs: of(upper), links }) : [];
  const linked = new Set(links.filter(({ status }) => status === 'LINKED').map(({ itemId }) => itemId));
  const loose = of(own).filter((task) => !task.is_own && !linked.has(task.item_id));
  const alike = twinsOf(own, peers, of);
  const count = (shown: UpperRow['shown']) => rows.filter((row) => row.shown === shown).length;
  return {
    uppers: uppers.map(presentPlan),
    upper: upper ? presentPlan(upper) : null,
    ...{ title: own.title, status: own.status, years: yearsOfPeriod(own), rows, alike },
    loose: loose.map(nameOf),
    counts: {
      ...{ gap: count('gap'), duplicate: count('duplicate') + alike.length, carried: count('carried') },
      ...{ outside: count('outside'), loose: loose.length },
    },
  };
}

const presentPlan = ({ id, title, kind, documentNumber }: PlanAround) => ({ id, title, kind, documentNumber });
const nameOf = (task: TaskAround) => ({
  ...{ itemId: task.item_id, no: task.no, text: task.text, lead: task.lead ?? task.lead_text },
});

interface Sides {
  own: PlanAround;
  upper: PlanAround;
  ours: readonly TaskAround[];
  theirs: readonly TaskAround[];
  links: readonly LinkRow[];
}

function rowsOf({ own, upper, ours, theirs, links }: Sides): Compared['rows'] {
  const years = yearsOfPeriod(own);
  const texts = ours.slice(0, MOST_OURS).map(({ text }) => text);
  const likely = alikePairs(
    theirs.slice(0, MOST_OTHERS).map(({ text }) => text),
    texts,
    PROPOSED_LIKENESS,
  );
  return theirs.map((task, place) => {
    const about = links.filter(({ upperItemId }) => upperItemId === task.item_id);
    const here = about.filter(({ carrier }) => carrier.planId === own.id);
    const carriers = about
      .filter(({ status, carrier }) => status === 'LINKED' && carrier.years.some((year) => years.includes(year)))
      .map(({ carrier }) => carrier);
    const shown = shownOf(
      task,
      presentUpper(task, upper).years.filter((year) => years.includes(year)),
      carriers.length,
    );
    const carriedOver = here.filter(({ status }) => status === 'PROPOSED');
    const known = new Set(here.map(({ itemId }) => itemId));
    const byWords = likely.flatMap(({ first, second, score }) => {
      const own = first === place ? ours[second] : undefined;
      return own && !own.is_own && !known.has(own.item_id)
        ? [{ ...nameOf(own), made: 'LIKENESS' as const, score }]
        : [];
    });
    const proposals = [...carriedOver.map(({ carrier }) => ({ ...carrier, score: 1 })), ...byWords];
    return {
      ...presentUpper(task, upper),
      ...{ shown, carriers, isProposed: task.isProposed },
      proposals:
        shown === 'gap'
          ? proposals.slice(0, MOST_PROPOSED)
          : carriedOver.map(({ carrier }) => ({ ...carrier, score: 1 })),
      refused: here.filter(({ status }) => status === 'REFUSED').map(({ carrier }) => carrier),
    };
  });
}

function shownOf(task: TaskAround, years: readonly number[], carriers: number): UpperRow['shown'] {
  if (carriers > 0) return carriers > 1 ? 'duplicate' : 'carried';
  return years.length === 0 || task.is_own ? 'outside' : 'gap';
}

/** Within the plan, and between it and the others of its rank that are in force in the same period. */
function twinsOf(
  own: PlanAround,
  peers: readonly PlanAround[],
  of: (plan: PlanAround) => readonly TaskAround[],
): Compared['alike'] {
  // "Ban hành Kế hoạch …" of each plan speaks of itself.
  const tasksOf = (plan: PlanAround) => of(plan).filter((task) => !task.is_own);
  const ours = tasksOf(own);
  const all = peers.flatMap((plan) =>
    tasksOf(plan).map((task) => ({ ...nameOf(task), planId: plan.id, planTitle: plan.title })),
  );
  const pairs = alikePairs(
    ours.slice(0, MOST_OURS).map(({ text }) => text),
    all.slice(0, MOST_OTHERS).map(({ text }) => text),
    TWIN_LIKENESS,
  );
  return pairs
    .flatMap(({ first, second, score }) => {
      const [one, other] = [all[first], all[second]];
      // Our own stand first in both lists: each pair of them once.
      return one && other && first < second && one.itemId !== other.itemId ? [{ one, other, score }] : [];
    })
    .slice(0, MOST_TWINS);
}

interface ExportedRow {
  shown: ComparedName;
  upper: { no: string | null; text: string; lead: string | null; timeText: string | null } | null;
  ours: { no: string | null; text: string; lead: string | null } | null;
  plan: string | null;
  state: string | null;
}

const COLUMNS: Column<ExportedRow>[] = [
  { title: 'Đối chiếu', width: 26, cell: ({ shown }) => SHOWN[shown].vi },
  { title: 'TT cấp trên', width: 10, cell: ({ upper }) => upper?.no ?? null },
  { title: 'Nhiệm vụ của kế hoạch cấp trên, chương trình', width: 60, cell: ({ upper }) => upper?.text ?? null },
  { title: 'Cơ quan chủ trì', width: 26, cell: ({ upper }) => upper?.lead ?? null },
  { title: 'Thời gian', width: 22, cell: ({ upper }) => upper?.timeText ?? null },
  { title: 'Kế hoạch thực hiện', width: 40, cell: ({ plan }) => plan },
  { title: 'TT', width: 8, cell: ({ ours }) => ours?.no ?? null },
  { title: 'Nhiệm vụ của xã', width: 60, cell: ({ ours }) => ours?.text ?? null },
  { title: 'Đơn vị chủ trì', width: 26, cell: ({ ours }) => ours?.lead ?? null },
  { title: 'Trạng thái', width: 20, cell: ({ state }) => state },
];

/** Xuất bảng đối chiếu: each task above beside each of ours, then the pairs alike and what is the commune's own. */
export const exportUpper = exportView({
  name: 'plans.export_upper',
  summary: 'Xuất bảng đối chiếu với kế hoạch cấp trên, chương trình nhiều năm',
  allow: 'everyone',
  input: exportUpperInput,
  fileName: 'doi-chieu-ke-hoach',
  sheetName: 'Đối chiếu',
  personalFields: [],
  columns: () => COLUMNS,
  rows: exportRows,
});

async function* exportRows(
  db: CommuneDb,
  _: unknown,
  { shown, ...input }: { id: number; upper?: number | undefined; shown?: ComparedName | undefined },
): AsyncGenerator<ExportedRow> {
  const { rows, alike, loose, title } = await compare(db, input);
  const all: ExportedRow[] = [
    ...rows.flatMap((upper) =>
      (upper.carriers.length > 0 ? upper.carriers : [null]).map((ours) => ({
        ...{ shown: upper.shown, upper, ours, plan: ours?.planTitle ?? null },
        state: ours?.state ? TASK_STATES[ours.state].vi : null,
      })),
    ),
    ...alike.flatMap(({ one, other }) =>
      [one, other].map((ours) => ({
        ...{ shown: 'duplicate' as const, upper: null, ours, plan: ours.planTitle, state: null },
      })),
    ),
    ...loose.map((ours) => ({ shown: 'loose' as const, upper: null, ours, plan: title, state: null })),
  ];
  for (const row of all) if (!shown || row.shown === shown) yield row;
}
