import type { Spans } from './cells.ts';
import type { Column } from './columns.ts';
import type { DocumentHead } from './document.ts';
import type { Line } from './lines.ts';
import { linesAt, locate, type Source, sourceOf, wordsOf } from './source.ts';
import type { Task } from './tasks.ts';

type Sourced = 'no' | 'text' | 'lead' | 'coordinators' | 'timeText' | 'products';
export type TaskSources = Partial<Record<Sourced, Source>>;

const COLUMN_OF: [Sourced, Column][] = [
  ['no', 'no'],
  ['text', 'text'],
  ['lead', 'lead'],
  ['coordinators', 'coordinators'],
  ['timeText', 'time'],
  ['products', 'products'],
];

/** Where each field of a task stands: the cells it was read from, or where its words are found in the lines of the task. */
export function taskSources(task: Task, spans: Spans, lines: readonly Line[]): TaskSources {
  const own = wordsOf(linesAt(lines, task.lines));
  const found: TaskSources = {};
  for (const [field, column] of COLUMN_OF) {
    const value = task[field];
    const words = Array.isArray(value) ? value.join(' ') : value;
    if (!words) continue;
    const source = sourceOf(spans[column] ?? []) ?? locate(words, own);
    if (source) found[field] = source;
  }
  return found;
}

export function textSource(text: string | null, numbers: readonly number[], lines: readonly Line[]): Source | null {
  return text ? (locate(text, wordsOf(linesAt(lines, numbers))) ?? null) : null;
}

/** Head and foot of a document stand within these. */
const HEAD_LINES = 3_000;

/** What is derived, such as the period, stands where it was derived from: nowhere of its own. */
export function documentSources(
  document: DocumentHead,
  lines: readonly Line[],
): Partial<Record<keyof DocumentHead, Source>> {
  const found: Partial<Record<keyof DocumentHead, Source>> = {};
  const words = wordsOf(lines.slice(0, HEAD_LINES));
  for (const field of ['agency', 'parentAgency', 'number', 'place', 'title', 'signer'] as const) {
    const source = document[field] ? locate(document[field], words) : undefined;
    if (source) found[field] = source;
  }
  const signed = found.signer?.lines[0];
  // The title stands over the name of who signs; elsewhere it is only spoken of.
  const title =
    signed &&
    document.signerTitle &&
    locate(document.signerTitle, wordsOf(lines.slice(Math.max(0, signed - 20), signed)));
  if (title) found.signerTitle = title;
  const [year, month, day] = document.date?.split('-').map(Number) ?? [];
  const date =
    year && locate(`ngày ${`${day}`.padStart(2, '0')} tháng ${`${month}`.padStart(2, '0')} năm ${year}`, words);
  if (date) found.date = date;
  return found;
}
