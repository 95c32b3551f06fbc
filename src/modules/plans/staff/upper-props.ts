import type { PlanRecord } from './api.ts';
import type { Compared, UpperRow } from './upper-api.ts';

export interface UpperTableProps {
  plan: PlanRecord;
  upper: NonNullable<Compared['upper']>;
  rows: readonly UpperRow[];
  /** Of the plan that is compared. */
  years: readonly number[];
}

export interface UpperRowProps {
  plan: PlanRecord;
  upper: UpperTableProps['upper'];
  row: UpperRow;
  years: readonly number[];
  isOverseer: boolean;
}
