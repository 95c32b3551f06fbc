import { groupOf, type TableRow } from './delimited.ts';
import { splitProducts, splitUnits } from './split.ts';

export interface Task {
  no: string | null;
  group: string | null;
  groupNo: string | null;
  text: string;
  lead: string | null;
  coordinators: string[];
  timeText: string | null;
  products: string[];
  /** The lines of the text it was read from. */
  lines: number[];
}

/** Rows become tasks under the group that stands above them; a row that says nothing to do is none. */
export function tasksOf(rows: readonly TableRow[]): Task[] {
  let group: ReturnType<typeof groupOf>;
  return rows.flatMap(({ cells, lines, heading }) => {
    if (heading) group = groupOf(heading) ?? group;
    if (heading || !cells.text) return [];
    return [
      {
        no: cells.no?.replace(/[.)]$/, '') ?? null,
        group: group?.name ?? null,
        groupNo: group?.no ?? null,
        text: cells.text,
        lead: cells.lead ?? null,
        coordinators: splitUnits(cells.coordinators ?? ''),
        timeText: cells.time ?? null,
        products: splitProducts(cells.products ?? ''),
        lines,
      },
    ];
  });
}
