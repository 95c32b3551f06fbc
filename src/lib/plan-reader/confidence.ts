import { isTime, isUnit } from './evidence.ts';
import type { ReadTask } from './remarks-of-tasks.ts';
import { isGeneric } from './units.ts';

export const TASK_FIELDS = ['no', 'group', 'text', 'lead', 'coordinators', 'timeText', 'products'] as const;
export type TaskField = (typeof TASK_FIELDS)[number];
export type Confidence = Record<TaskField, number>;

/** How far the way a row came to us can be trusted: a cell under its heading most, a parted dump or a sentence less. */
const TRUST = { guessed: 0.7, dump: 0.85, block: 0.92, sentence: 0.75, joined: 0.88, copied: 0.95, split: 0.92 };

/** From 0 to 1 for each field of a task: by how it was found, and by whether it looks like what it should be. */
export function confidenceOf(task: ReadTask): Confidence {
  const row = [...new Set(task.repairs)].reduce((trust, repair) => trust * TRUST[repair], 0.99);
  const round = (value: number) => Math.round(value * 100) / 100;
  const isCopied = task.repairs.includes('copied') ? 0.8 : 1;
  return {
    no: round(task.no === null ? 0.9 * row : row),
    group: round(task.group === null ? 0.8 * row : 0.98 * row),
    text: round(row * (/^\p{Ll}/u.test(task.text) ? 0.8 : 1)),
    lead: round(row * isCopied * leadOf(task.lead)),
    coordinators: round(row * isCopied * (task.coordinators.every(isUnit) ? 1 : 0.8)),
    timeText: round(row * isCopied * timeOf(task)),
    products: round(row * (task.products.length === 0 ? 0.9 : 0.97)),
  };
}

function leadOf(lead: string | null): number {
  if (lead === null) return 0.9;
  return isGeneric(lead) ? 0.5 : isUnit(lead) ? 1 : 0.75;
}

function timeOf({ timeText, schedule }: ReadTask): number {
  if (timeText === null) return 0.9;
  if (schedule.kind === 'unknown') return 0.4;
  return (schedule.ambiguous ? 0.8 : 1) * (isTime(timeText) ? 1 : 0.8);
}
