import type { Cells, Repair, TableRow } from './cells.ts';
import type { Column } from './columns.ts';
import { bracketOf, whenIn } from './sentences.ts';

const BOTH = /(?:^|[;,.\s])[-–+•]?\s*(chủ trì|đầu mối|phối hợp)\s*:\s*/gi;

/** "Chủ trì: Phòng Kinh tế; Phối hợp: Công an xã" in one cell; "… (Phòng Kinh tế)" where no column says who leads. */
export function partLead(cells: Cells, columns: readonly Column[]): Repair[] {
  const labels = [...(cells.lead ?? '').matchAll(BOTH)];
  if (cells.lead && labels.length > 0) {
    const said = cells.lead;
    const first = said.slice(0, labels[0]?.index).trim();
    delete cells.lead;
    if (first) cells.lead = first;
    for (const [index, label] of labels.entries()) {
      const text = said.slice(label.index + label[0].length, labels[index + 1]?.index).replace(/[\s;.,]+$/, '');
      const column = /phối hợp/i.test(label[1] ?? '') ? 'coordinators' : 'lead';
      if (text) cells[column] = text;
    }
    return ['split'];
  }
  if (cells.text && !columns.includes('time')) cells.time ??= whenIn(cells.text) ?? '';
  if (cells.time === '') delete cells.time;
  const [whole, inside = ''] = /\s*\(([^()]{3,120})\)\s*[.;]*$/.exec(cells.text ?? '') ?? [];
  const bracket = !columns.includes('lead') && whole ? bracketOf(inside) : undefined;
  if (!bracket?.lead || !whole || !cells.text) return [];
  cells.lead = bracket.lead;
  if (bracket.coordinators && !columns.includes('coordinators')) cells.coordinators = bracket.coordinators;
  cells.text = cells.text.slice(0, -whole.length);
  if (bracket.time && !cells.time && !columns.includes('time')) cells.time = bracket.time;
  return ['split'];
}

/** A column of agencies before the work, filled only where the next one begins: its cells are merged. */
export function isLeadMerged(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  const at = columns.indexOf('lead');
  const text = columns.indexOf('text');
  if (at < 0 || text < at) return false;
  const tasks = rows.filter((cells) => cells[text]);
  const empty = tasks.filter((cells) => !cells[at]).length;
  return tasks.length > 2 && empty > 0 && empty >= tasks.length * 0.3 && Boolean(tasks[0]?.[at]);
}

/** Fills merged cells with what stands above; a heading ends what was merged. */
export function withLeadAbove(): (row: TableRow) => TableRow {
  let lead: string | undefined;
  return (row) => {
    if (row.heading !== undefined) lead = undefined;
    else if (row.cells.lead) lead = row.cells.lead;
    else if (lead && row.cells.text)
      return { ...row, cells: { ...row.cells, lead }, repairs: [...(row.repairs ?? []), 'copied'] };
    return row;
  };
}
