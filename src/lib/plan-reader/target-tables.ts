import { foldAccents } from '../vn-text/public.ts';
import { blocksOf, type RawCell } from './blocks.ts';
import { isNumber } from './evidence.ts';
import { type Line, oneLine } from './lines.ts';
import { measure } from './measure.ts';
import type { Target } from './targets.ts';

interface Places {
  no: number;
  text: number;
  unit: number;
  value: number;
}

/** Targets in a table of their own: "TT | Chỉ tiêu | ĐVT | Năm 2025 | Kế hoạch năm 2026". The last figure is what is asked. */
export function targetsInTables(lines: readonly Line[]): Target[] {
  const targets: Target[] = [];
  let places: Places | undefined;
  for (const block of blocksOf(lines)) {
    if (block.kind === 'text') places = undefined;
    if (block.kind !== 'row') continue;
    const cells = block.cells.map(({ raw }) => oneLine(raw));
    const head = placesOf(cells);
    if (head || (places && cells.every((cell) => !isTargetRow(cell)))) places = head;
    else if (places) targets.push(...targetOf(block.cells, places, block.line));
  }
  return targets;
}

const isTargetRow = (cell: string) => /\d/.test(cell) || cell.length > 3;

function placesOf(cells: readonly string[]): Places | undefined {
  const folded = cells.map((cell) => foldAccents(cell).replace(/\s+/g, ' ').trim());
  const text = folded.findIndex((cell) => /^(?:ten |noi dung )?(?:chi tieu|muc tieu|tieu chi)(?!.*\d)/.test(cell));
  const unit = folded.findIndex((cell) => /^(?:dvt|don vi tinh|don vi do)$/.test(cell));
  const value = folded.findLastIndex((cell) =>
    /^(?:chi tieu|muc tieu|ke hoach|nam|muc phan dau|phan dau|muc dat|gia tri|muc tieu can dat)(?=.*\d{4}|$)/.test(
      cell,
    ),
  );
  const isOfTargets = text >= 0 && unit >= 0 && value > Math.max(text, unit);
  return isOfTargets ? { no: folded.findIndex((cell) => /^(?:s?tt|so tt)$/.test(cell)), text, unit, value } : undefined;
}

function targetOf(row: readonly RawCell[], places: Places, line: number): Target[] {
  const said = (at: number) => oneLine(row[at]?.raw ?? '');
  const [no, text, unit, figure] = [said(places.no), said(places.text), said(places.unit), said(places.value)];
  if (text.length < 5 || !/\d/.test(figure)) return [];
  // "≥ 85" of a column in per cent: the unit belongs behind the figure.
  const asked = measure(
    unit === '%' && !figure.includes('%') ? figure.replace(/\d(?!.*\d)/, (last) => `${last}%`) : `${figure} ${unit}`,
  );
  const number = /\d+(?:[.,]\d+)?/.exec(figure)?.[0];
  return [
    {
      no: isNumber(no) ? no.replace(/[.)]+$/, '') : null,
      ...{ text, metric: text, lines: [line] },
      comparator: asked.comparator ?? '=',
      value: asked.value ?? (number === undefined ? null : Number(number.replace(',', '.'))),
      unit: unit || asked.unit,
    },
  ];
}
