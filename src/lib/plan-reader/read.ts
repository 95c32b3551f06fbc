import { type PlanContext, parseDeadline, type Schedule } from '../deadline/public.ts';
import { type LegalBasis, readBases } from './bases.ts';
import { readDelimited } from './delimited.ts';
import { type DocumentHead, readDocument } from './document.ts';
import { fundingOf, purposesOf, type Responsibility, responsibilitiesOf } from './duties.ts';
import { readLabelled } from './labelled.ts';
import { type Line, readLines } from './lines.ts';
import { paragraphsOf, sectionsOf } from './paragraphs.ts';
import { type ReportRule, reportsOf } from './reports.ts';
import { readSentences } from './sentences.ts';
import { readTargets, type Target, targetIn } from './targets.ts';
import { type Task, tasksOf } from './tasks.ts';
import { readWrapped } from './wrapped.ts';

export interface Plan {
  document: DocumentHead;
  legalBases: LegalBasis[];
  purposes: string[];
  targets: Target[];
  embeddedTargets: Target[];
  tasks: (Task & { schedule: Schedule })[];
  reports: ReportRule[];
  responsibilities: Responsibility[];
  funding: string | null;
}

/** A plan as its text says it. Nothing is invented: what is not written stays null or empty. */
export function readPlan(text: string): Plan {
  const lines = readLines(text);
  const document = readDocument(lines);
  const paragraphs = paragraphsOf(lines);
  const sections = sectionsOf(paragraphs);
  const responsibilities = responsibilitiesOf(sections);
  const tasks = tasksOf(tableOf(lines) ?? readLabelled(paragraphs) ?? readSentences(paragraphs) ?? []);
  const year = document.year ?? 1;
  const { from, to } = document.period ?? { from: `${year}-01-01`, to: `${year}-12-31` };
  const context: PlanContext = { year, period: [from, to], issued: document.date };
  return {
    document,
    legalBases: readBases(lines),
    purposes: purposesOf(sections),
    targets: readTargets(lines),
    embeddedTargets: tasks.flatMap((task) => targetIn(task.text, task.lines)),
    tasks: tasks.map((task) => ({ ...task, schedule: parseDeadline(task.timeText ?? '', context) })),
    reports: reportsOf(responsibilities, tasks, document.agency),
    responsibilities,
    funding: fundingOf(sections),
  };
}

/** Whichever way the table came to us. */
function tableOf(lines: readonly Line[]) {
  return readDelimited(lines) ?? readWrapped(lines);
}
