import type { Column, Run, Words } from './model.ts';
import type { Role } from './styles.ts';

/** What both writers know how to set. Lengths in points, widths of columns in millimetres. */
export type Item =
  | { is: 'paragraph'; role: Role; runs: readonly Run[] }
  /** A line in the middle. */
  | { is: 'rule'; width: number }
  | { is: 'columns'; widths: readonly number[]; cells: readonly (readonly Item[])[] }
  | { is: 'mark'; text: string; width: number; height: number }
  | LaidTable;

export interface LaidTable {
  is: 'table';
  widths: readonly number[];
  columns: readonly Column[];
  rows: readonly LaidRow[];
}

/** One cell over all columns, or one for each. */
export interface LaidRow {
  isGroup: boolean;
  cells: readonly (readonly { is: 'paragraph'; role: Role; runs: readonly Run[] }[])[];
}

/** Pages of one direction; its pages are counted from 1, and the first bears no number. */
export interface Section {
  isLandscape: boolean;
  foot: string | null;
  items: readonly Item[];
}

export const runsOf = (words: Words): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words);

export function paragraph(role: Role, words: Words): { is: 'paragraph'; role: Role; runs: readonly Run[] } {
  return { is: 'paragraph', role, runs: runsOf(words) };
}
