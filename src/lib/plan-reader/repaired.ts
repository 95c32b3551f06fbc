import type { RestoredLine, RestoredWord, RestoreText } from '../vn-text/public.ts';
import type { Span } from './cells.ts';
import { type Confidence, TASK_FIELDS } from './confidence.ts';
import type { Line } from './lines.ts';
import { type Remark, remark } from './remarks.ts';
import type { Source } from './source.ts';
import type { TaskSources } from './sources.ts';

/** The lines of a damaged text put right, and what that did to them. */
export interface Repair {
  lines: Line[];
  restored: readonly RestoredLine[];
}

interface Sourced {
  source: Source | null;
}

interface SourcedTask {
  lines: number[];
  source: TaskSources;
  confidence: Confidence;
}

interface SourcedPlan {
  legalBases: Sourced[];
  targets: Sourced[];
  tasks: SourcedTask[];
  source: { document: Partial<Record<string, Source>> };
  remarks: Remark[];
}

/** A word put right may be another one, however likely: nothing read from it is as sure as what was written. */
const TRUST_IN_REPAIR = 0.95;

/** Undefined where a text is good as it is. */
export function repairLines(lines: readonly Line[], restore: RestoreText): Repair | undefined {
  const { damage, lines: restored } = restore(lines.map(({ text }) => text).join('\n'));
  if (damage === 'none') return undefined;
  return { restored, lines: lines.map((line, at) => ({ ...line, text: restored[at]?.text ?? line.text })) };
}

/** A plan read from repaired lines as one of the lines that were given: places in those, confidence lowered, a remark. */
export function asGiven<Plan extends SourcedPlan>(plan: Plan, { restored }: Repair): Plan {
  for (const task of plan.tasks) task.confidence = loweredConfidence(task, restored);
  const sources = [
    ...[...plan.legalBases, ...plan.targets].map(({ source }) => source),
    ...plan.tasks.flatMap(({ source }) => Object.values(source)),
    ...Object.values(plan.source.document),
  ];
  for (const source of new Set(sources))
    if (source) source.parts = source.parts.map((part) => spanAsGiven(part, restored[part.line - 1]?.words ?? []));
  return { ...plan, remarks: [remarkOf(restored), ...plan.remarks] };
}

function remarkOf(restored: readonly RestoredLine[]): Remark {
  const counts = restored.map(({ words }) => words.filter(({ isRepaired }) => isRepaired).length);
  const count = counts.reduce((sum, one) => sum + one, 0);
  const lines = counts.flatMap((one, at) => (one > 0 ? [at + 1] : []));
  return remark(
    'repaired_text',
    `Văn bản bị mất dấu hoặc sai chữ do nhận dạng: đã phục hồi ${count} chữ, cần đối chiếu với bản gốc.`,
    lines,
  );
}

function loweredConfidence({ confidence, source, lines }: SourcedTask, restored: readonly RestoredLine[]): Confidence {
  const row = trustIn(lines.flatMap((line) => restored[line - 1]?.words ?? []));
  const lowered = { ...confidence };
  for (const field of TASK_FIELDS) {
    const own = field === 'group' ? undefined : source[field];
    const trust = own ? trustIn(wordsAt(own, restored)) : row;
    lowered[field] = Math.round(confidence[field] * trust * 100) / 100;
  }
  return lowered;
}

function wordsAt({ parts }: Source, restored: readonly RestoredLine[]): RestoredWord[] {
  return parts.flatMap(({ line, from, to }) =>
    (restored[line - 1]?.words ?? []).filter(({ at, text }) => at < to && at + text.length > from),
  );
}

function trustIn(words: readonly RestoredWord[]): number {
  if (!words.some(({ isRepaired }) => isRepaired)) return 1;
  return (TRUST_IN_REPAIR * words.reduce((sum, { confidence }) => sum + confidence, 0)) / words.length;
}

function spanAsGiven({ line, from, to }: Span, words: readonly RestoredWord[]): Span {
  return { line, from: placeAsGiven(from, words, 'from'), to: placeAsGiven(to, words, 'to') };
}

/** Within a repaired word there are no places: it is meant whole. */
function placeAsGiven(place: number, words: readonly RestoredWord[], edge: 'from' | 'to'): number {
  const word = words.findLast(({ at }) => (edge === 'from' ? at <= place : at < place));
  if (!word) return place;
  const beyond = place - (word.at + word.text.length);
  const end = word.originalAt + word.original.length;
  if (beyond >= 0) return end + beyond;
  if (!word.isRepaired) return end + beyond;
  return edge === 'from' ? word.originalAt : end;
}
