import { chunksOf, type TextLine, textOfLine } from './page.ts';

const SIDE_GAP = 1.5;
/** A letterhead and a signature have few lines. */
const MOST_LINES = 25;

/** Letterhead and signature stand in two columns: the lines of the left one, then those of the right one. */
export function sideBySideAt(
  lines: readonly TextLine[],
  start: number,
): { texts: string[]; length: number } | undefined {
  const parts = lines.slice(start, start + MOST_LINES).map((line) => chunksOf(line, SIDE_GAP));
  const first = parts.findIndex((chunks) => chunks.length === 2);
  const [left, right] = parts[first] ?? [];
  if (!left || !right) return undefined;
  let corridor = { from: left.x1, to: right.x0 };
  let end = 0;
  for (const [at, chunks] of parts.entries()) {
    const next = narrowed(corridor, chunks);
    if (!next) break;
    const isRight = chunks.some(({ x0 }) => x0 >= next.to - 1);
    const isRecipient = parts.slice(0, at).some(([chunk]) => chunk && /^Nơi nhận/.test(textOfLine(chunk)));
    if (at > 0 && !isRight && !isRecipient && !hasRight(parts.slice(at), next)) break;
    corridor = next;
    end = at + 1;
  }
  if (end <= first) return undefined;
  const zone = parts.slice(0, end).flat();
  const isLeft = ({ x1 }: TextLine) => x1 <= corridor.from + 1;
  const sides = [zone.filter(isLeft), zone.filter((chunk) => !isLeft(chunk))];
  return { texts: sides.flatMap((side) => unwrapped(side.map(textOfLine))), length: end };
}

/** A date or a recipient that went on in the next line. */
function unwrapped(texts: readonly string[]): string[] {
  const result: string[] = [];
  for (const text of texts) {
    const before = result.at(-1);
    const isOpen = before !== undefined && /^[-–]/.test(before) && !/[;.:]$/.test(before) && !/^[-–]/.test(text);
    if (before !== undefined && (isOpen || /^\p{Ll}/u.test(text))) result[result.length - 1] = `${before} ${text}`;
    else result.push(text);
  }
  return result;
}

interface Corridor {
  from: number;
  to: number;
}

/** What is left free between the columns when a further line is taken in; undefined where it goes across. */
function narrowed({ from, to }: Corridor, chunks: readonly TextLine[]): Corridor | undefined {
  const middle = (from + to) / 2;
  if (chunks.length > 2) return undefined;
  const lefts = chunks.filter(({ x0, x1 }) => (x0 + x1) / 2 < middle);
  const next = {
    from: Math.max(from, ...lefts.map(({ x1 }) => x1)),
    to: Math.min(to, ...chunks.filter((chunk) => !lefts.includes(chunk)).map(({ x0 }) => x0)),
  };
  return next.to - next.from > (chunks[0]?.size ?? 0) / 2 ? next : undefined;
}

/** Does the right column go on before a line goes across? */
function hasRight(parts: readonly TextLine[][], corridor: Corridor): boolean {
  for (const chunks of parts) {
    if (!narrowed(corridor, chunks)) return false;
    if (chunks.some(({ x0 }) => x0 >= corridor.to - 1)) return true;
  }
  return false;
}
