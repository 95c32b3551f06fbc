import type { PlacedLine } from './document.ts';

const NUMBER = /^(\d{1,3})\.?$/;
const GROUP = /^([IVX]{1,5}|[A-H])\.?$/;
const LONGEST_HEADING = 40;

/** A figure or two alone in a cell are easily overlooked in a picture; their neighbours say which they were. */
export function withRowNumbers(lines: readonly PlacedLine[]): PlacedLine[] {
  const rows = lines.map(({ text }) => text.split('\t'));
  return lines.map((line, at) => {
    const [first = '', ...rest] = rows[at] ?? [];
    if (line.table === undefined || rest.length < 2) return line;
    const isSame = (other: number) => lines[other]?.table === line.table;
    if (isHeading(rows, at, isSame)) return { ...line, text: ['TT', ...rest].join('\t') };
    const number = NUMBER.test(first) || GROUP.test(first) ? undefined : missingNumber(rows, at, isSame);
    return number ? { ...line, text: [number, ...rest].join('\t') } : line;
  });
}

function missingNumber(rows: readonly string[][], at: number, isSame: (row: number) => boolean): string | undefined {
  const nearest = (step: 1 | -1) => {
    for (let row = at + step; isSame(row); row += step) {
      const [first = ''] = rows[row] ?? [];
      if (!GROUP.test(first)) return Number(NUMBER.exec(first)?.[1] ?? Number.NaN);
    }
    return Number.NaN;
  };
  const [before, after] = [nearest(-1), nearest(1)];
  return after - before === 2 ? String(before + 1) : undefined;
}

/** Above the first number stands what heads the numbers. */
function isHeading(rows: readonly string[][], at: number, isSame: (row: number) => boolean): boolean {
  const [below = ''] = isSame(at + 1) ? (rows[at + 1] ?? []) : [];
  const texts = rows[at]?.slice(1) ?? [];
  const isShort = texts.every((text) => text !== '' && text.length <= LONGEST_HEADING);
  return !isSame(at - 1) && isShort && /^(1|I|A)\.?$/.test(below);
}
