/** What a reader of plans has to say of one, kind by kind. */
export const REMARK_KINDS = [
  'missing_number',
  'repeated_number',
  'without_number',
  'ghost_row',
  'row_joined',
  'cell_copied',
  'cell_split',
  'columns_guessed',
  'words_parted',
  'repaired_text',
  'same_due_as_commune',
  'report_without_day',
  'impossible_date',
  'number_without_year',
  'other_level',
  'other_agency',
  'other_year',
  'year_assumed',
  'blank_number',
  'blank_date',
  'kind_contradiction',
  'without_product',
  'without_lead',
  'without_time',
  'generic_lead',
  'unit_misspelt',
  'cycle_in_text',
  'time',
  'too_long',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

export interface Remark {
  kind: RemarkKind;
  /** A Vietnamese sentence for whoever checks the reading. */
  text: string;
  where: { lines: number[]; task?: number };
}

export function remark(kind: RemarkKind, text: string, lines: readonly number[], task?: number): Remark {
  return { kind, text, where: { lines: [...lines], ...(task === undefined ? {} : { task }) } };
}
