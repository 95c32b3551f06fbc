import { parseDeadline, type Schedule } from '../deadline/public.ts';
import type { RestoreText } from '../vn-text/public.ts';
import { type LegalBasis, readBases } from './bases.ts';
import type { TableRow } from './cells.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { readDelimited } from './delimited.ts';
import { type DocumentHead, readDocument } from './document.ts';
import { fundingOf, purposesOf, type Responsibility, responsibilitiesOf } from './duties.ts';
import { withGaps } from './gapped.ts';
import { unglue } from './glue.ts';
import { type Inspection, inspectionOf } from './inspection.ts';
import { readLabelled } from './labelled.ts';
import { type Line, readLines } from './lines.ts';
import { type Paragraph, paragraphsOf, type Section, sectionsOf } from './paragraphs.ts';
import { type Remark, remark } from './remarks.ts';
import { remarksOfDocument, remarksOfReports } from './remarks-of-document.ts';
import { type ReadTask, remarksOfTasks } from './remarks-of-tasks.ts';
import { asGiven, repairLines } from './repaired.ts';
import type { ReportRule } from './report-rule.ts';
import { reportsOf } from './reports.ts';
import { readSentences } from './sentences.ts';
import type { Source } from './source.ts';
import { documentSources, type TaskSources, taskSources, textSource } from './sources.ts';
import { targetsInTables } from './target-tables.ts';
import { readTargets, type Target, targetIn } from './targets.ts';
import { type Task, tasksOf } from './tasks.ts';
import { remarksOfUnits } from './units.ts';
import { readHeadless, readWrapped } from './wrapped.ts';

export interface Plan {
  document: DocumentHead;
  /** What its days are reckoned in: as the head says it, else the whole year. */
  period: { from: string; to: string };
  legalBases: (LegalBasis & { source: Source | null })[];
  purposes: string[];
  targets: (Target & { source: Source | null })[];
  embeddedTargets: Target[];
  tasks: (Task & { schedule: Schedule; source: TaskSources; confidence: Confidence })[];
  reports: (ReportRule & { schedule: Schedule })[];
  responsibilities: Responsibility[];
  funding: string | null;
  /** Only of a plan to inspect. */
  inspection: Inspection | null;
  source: { document: Partial<Record<keyof DocumentHead, Source>> };
  remarks: Remark[];
}

/** A plan has some thousand lines. What is much longer is none, and is not to keep anybody waiting. */
const MOST_LINES = 30_000;
const MOST_CHARACTERS = 1_000_000;

/**
 * A plan as its text says it. Nothing is invented: what is not written stays null or empty, and is remarked on. Where the
 * text names no year at all, its days are reckoned in the year it is read in, and that is remarked on. A damaged text is
 * put right before, where that is handed in.
 */
export function readPlan(text: string, thisYear: number, restore?: RestoreText): Plan {
  const whole = readLines(text.slice(0, MOST_CHARACTERS));
  const lines = withGaps(whole.slice(0, MOST_LINES));
  const isCut = text.length > MOST_CHARACTERS || whole.length > MOST_LINES;
  const repair = restore && repairLines(lines, restore);
  const known = { isCut, thisYear };
  return repair ? asGiven(readPlanIn(repair.lines, known), repair) : readPlanIn(lines, known);
}

function readPlanIn(lines: readonly Line[], { isCut, thisYear }: { isCut: boolean; thisYear: number }): Plan {
  const document = readDocument(lines);
  const paragraphs = paragraphsOf(lines);
  const sections = sectionsOf(paragraphs);
  const inspection = inspectionOf(document.title, paragraphs, sections);
  const responsibilities = responsibilitiesOf(sections);
  const prose = () =>
    readWrapped(lines) ?? readProse(paragraphs, isLetter(document, sections, paragraphs)) ?? readHeadless(lines);
  // The outline of an inspection is full of lines that look like work; a table with its headings is one.
  const rows = readDelimited(lines) ?? (inspection ? undefined : prose()) ?? [];
  const year = document.year ?? yearOf(document, rows) ?? thisYear;
  const period = document.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const context = { year, period: [period.from, period.to], issued: document.date } as const;
  const scheduleOf = remembering((phrase) => parseDeadline(phrase, context));
  const tasks = tasksOf(rows).map((task) => ({ ...task, schedule: scheduleOf(task.timeText ?? '') }));
  const reports = reportsOf(responsibilities, tasks, document.agency);
  return {
    document,
    period,
    legalBases: readBases(lines).map((basis) => ({
      ...basis,
      source: textSource(basis.number ?? basis.title, basis.lines, lines),
    })),
    purposes: purposesOf(sections),
    targets: [...readTargets(lines), ...targetsInTables(lines)].map((target) => ({
      ...target,
      source: textSource(target.text, target.lines, lines),
    })),
    embeddedTargets: tasks.flatMap((task) => targetIn(task.text, task.lines)),
    tasks: tasks.map(({ spans, repairs, ...task }) => ({
      ...task,
      source: taskSources(task, spans, lines),
      confidence: confidenceOf({ ...task, repairs }),
    })),
    reports: reports.map((rule) => ({ ...rule, schedule: scheduleOf(rule.dueText ?? '') })),
    responsibilities,
    funding: fundingOf(sections),
    inspection,
    source: { document: documentSources(document, lines) },
    remarks: [
      ...(isCut
        ? [remark('too_long', `Văn bản dài bất thường: chỉ đọc ${lines.length} dòng đầu.`, [lines.length])]
        : []),
      ...(tasks.length > 0 ? assumedYear(document, year) : []),
      ...remarksOfDocument(document, lines),
      ...remarksOfTasks(tasks, document.year),
      ...ghosts(rows),
      ...partedWords(tasks, lines),
      ...remarksOfUnits(
        tasks.flatMap(({ lead, lines: where }, task) => (lead ? [{ name: lead, lines: where, task }] : [])),
      ),
      ...remarksOfReports(reports, context),
    ],
  };
}

/** Plans say few times, each of them often. */
function remembering(parse: (phrase: string) => Schedule): (phrase: string) => Schedule {
  const known = new Map<string, Schedule>();
  return (phrase) => {
    const schedule = known.get(phrase) ?? parse(phrase);
    known.set(phrase, schedule);
    return schedule;
  };
}

/** Gives tasks without being a plan: such have neither targets nor a part on how they are carried out. */
function isLetter({ kind }: DocumentHead, sections: readonly Section[], said: readonly Paragraph[]): boolean {
  const isPlan = /kế hoạch|chương trình|quyết định/i.test(kind ?? '');
  if (!isPlan && said.slice(0, 30).some(({ text }) => /^Kính gửi/.test(text))) return true;
  // A plan whose head is lost has no name of its kind either.
  return (
    kind !== null &&
    !isPlan &&
    !sections.some(({ title }) => /mục đích|mục tiêu|chỉ tiêu|tổ chức thực hiện/i.test(title))
  );
}

function readProse(paragraphs: readonly Paragraph[], isDirective: boolean): TableRow[] | undefined {
  return readLabelled(paragraphs) ?? readSentences(paragraphs, isDirective);
}

function assumedYear(document: DocumentHead, year: number): Remark[] {
  if (document.year !== null) return [];
  return [
    remark('year_assumed', `Tiêu đề không ghi kế hoạch của năm nào: các mốc không ghi năm hiểu là năm ${year}.`, []),
  ];
}

/** Where no title says for which year a plan is: the one its times name most often, else the one it was issued in. */
function yearOf({ date }: DocumentHead, rows: readonly TableRow[]): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const [said] of (cells.time ?? '').matchAll(/(?<!\d)20\d\d(?!\d)/g))
      counts.set(Number(said), (counts.get(Number(said)) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? (date ? Number(date.slice(0, 4)) : null);
}

/** A number without anything to do. */
function ghosts(rows: readonly TableRow[]): Remark[] {
  return rows
    .filter(({ heading, cells }) => heading === undefined && !cells.text && cells.no)
    .map(({ cells, lines }) => remark('ghost_row', `Dòng chỉ có số “${cells.no}”, không có nội dung: bỏ qua.`, lines));
}

function partedWords(tasks: readonly ReadTask[], lines: readonly Line[]): Remark[] {
  return tasks.flatMap(({ no, lines: numbers }, task) => {
    const isParted = numbers.some((number) => {
      const text = lines[number - 1]?.text ?? '';
      return unglue(text) !== text;
    });
    return isParted ? [remark('words_parted', `TT ${no ?? '(không số)'}: đã tách chữ bị dính.`, numbers, task)] : [];
  });
}
