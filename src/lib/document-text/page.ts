/** What lies on a page, in one unit of length, counted from its upper left corner. */
export interface PageContent {
  width: number;
  height: number;
  words: Word[];
  rulings: Ruling[];
}

export interface Word {
  text: string;
  x0: number;
  x1: number;
  /** The line it stands on. */
  y: number;
  size: number;
}

/** A straight line, upright at an x or level at a y. */
export interface Ruling {
  isUpright: boolean;
  at: number;
  from: number;
  to: number;
}

/** Words on one height, from left to right. */
export interface TextLine {
  words: Word[];
  x0: number;
  x1: number;
  y: number;
  size: number;
}

const SAME_LINE = 0.45;

export function textLines(words: readonly Word[]): TextLine[] {
  const lines: Word[][] = [];
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (last && first && word.y - first.y < SAME_LINE * Math.min(word.size, first.size)) last.push(word);
    else lines.push([word]);
  }
  return lines.map(lineOf);
}

export function lineOf(words: readonly Word[]): TextLine {
  const sorted = words.toSorted((a, b) => a.x0 - b.x0);
  return {
    words: sorted,
    x0: Math.min(...sorted.map(({ x0 }) => x0)),
    x1: Math.max(...sorted.map(({ x1 }) => x1)),
    y: Math.max(...sorted.map(({ y }) => y)),
    size: Math.max(...sorted.map(({ size }) => size)),
  };
}

export const textOfLine = ({ words }: TextLine) => words.map(({ text }) => text).join(' ');

/** The pieces of a line between gaps that are too wide to be blanks. */
export function chunksOf(line: TextLine, gap: number): TextLine[] {
  const chunks: Word[][] = [];
  for (const word of line.words) {
    const last = chunks.at(-1);
    const before = last?.at(-1);
    if (last && before && word.x0 - before.x1 < gap * line.size) last.push(word);
    else chunks.push([word]);
  }
  return chunks.map(lineOf);
}

/** "- …", "1. …", "a) …", "Điều 2. …" begin a thing of their own. */
export const BEGINS_NEW =
  /^(?:[-–+•*](?:\s|$|(?=\p{L}))|\d{1,2}(?:\.\d{1,2})*[.)](?:\s|$)|[a-zđ]\)|[IVX]{1,5}\.|(?:Điều|Phần|Chương|Mục) [\dIVX]|Nơi nhận)/u;

/**
 * "Phòng Văn hoá" over "- Xã hội" is one name that found no room; a dash begins a thing of its own where what stands before
 * it is at its end, or was one too.
 */
export function isDashOfItem(text: string, before: string): boolean {
  return /^[-–+•]/.test(text) && (/^[-–+•]/.test(before) || /[.;:,]$/.test(before));
}

/** Would the first word of the next line have found room on this one? Then the line was ended on purpose. */
export function isEndedBefore(line: TextLine, next: TextLine, right: number): boolean {
  const [word] = next.words;
  return word !== undefined && right - line.x1 > word.x1 - word.x0 + line.size;
}
