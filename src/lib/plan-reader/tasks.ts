import { type Cells, headingIn, type Repair, type Spans, type TableRow } from './cells.ts';
import type { Column } from './columns.ts';
import { isUnit } from './evidence.ts';
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
export function tasksOf(rows: readonly TableRow[]): (Task & { spans: Spans; repairs: Repair[] })[] {
  let group: { no: string | null; name: string } | undefined;
  let above: Cells = {};
  const hasLead = rows.some(({ cells }) => cells.lead);
  return rows.flatMap(({ cells: said, lines, heading, spans = {}, repairs = [], same = [] }) => {
    if (heading !== undefined) group = headingIn(heading) ?? group;
    if (heading !== undefined || !said.text || (isSum(said.text) && !said.lead)) return [];
    const cells = withAbove(said, above, same);
    above = cells;
    if (cells.field) group = headingIn(cells.field) ?? group;
    // Where no column says who leads, tasks stand under the agency that does.
    const agency = !hasLead && group && isUnit(group.name) ? group.name.replace(/\s+(?:làm )?chủ trì$/i, '') : null;
    return [
      {
        no: cells.no?.replace(/[.)]+$/, '').replace(/^\(/, '') ?? null,
        group: group?.name ?? null,
        groupNo: group?.no ?? null,
        text: said.text,
        lead: cells.lead ?? agency,
        coordinators: splitUnits(cells.coordinators ?? ''),
        timeText: timeOf(cells),
        products: splitProducts(cells.products ?? ''),
        lines,
        spans,
        repairs: cells === said ? repairs : [...repairs, 'copied' as const],
      },
    ];
  });
}

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/;

/** Where the day of beginning has a column of its own. */
function timeOf({ start, time }: Cells): string | null {
  const isSpan = DATE.test(start ?? '') && DATE.test(time ?? '');
  return isSpan ? `từ ${start} đến ${time}` : (time ?? null);
}

/** The last row of a column of sums. */
const isSum = (text: string) => /^(?:tổng cộng|tổng số|cộng)(?![\p{L}])[^.;]{0,40}$/iu.test(text);

const SAME = /^[-–"”]*\s*(?:nt|như trên|-\/-)\s*[-–."”]*$|^["”]+$/i;

/** "nt", "như trên", a merged cell: what the row above says. */
function withAbove(cells: Cells, above: Cells, same: readonly Column[]): Cells {
  const copied: Cells = {};
  for (const column of ['lead', 'coordinators', 'time', 'products'] as const) {
    const text = above[column];
    if (text && (SAME.test(cells[column] ?? '') || (same.includes(column) && !cells[column]))) copied[column] = text;
  }
  return Object.keys(copied).length > 0 ? { ...cells, ...copied } : cells;
}
