export interface ReportRule {
  who: string | null;
  toWhom: string | null;
  cycle: string;
  dueText: string | null;
  /** The lines of the text where it is said. */
  lines: number[];
}
