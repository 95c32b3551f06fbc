import { headingOf, isOfTasks } from './columns.ts';
import { type Line, plain } from './lines.ts';

const GAP = /\s{3,}|\t/;
const MOST_LINES = 400;

/**
 * A table whose tabs became blanks: headings and rows have as many pieces between gaps, though nothing stands under its
 * heading. Such lines get their tabs again, so that places in them still hold.
 */
export function withGaps(lines: readonly Line[]): Line[] {
  const result = [...lines];
  for (let at = 0; at < lines.length; at += 1) {
    const head = piecesOf(lines[at]?.text ?? '');
    const columns = head.length >= 4 ? headingOf(head) : undefined;
    if (!columns || !isOfTasks(columns) || lines[at]?.text.includes('\t')) continue;
    const body = lines.slice(at + 1, at + 1 + MOST_LINES);
    const numbered = body.filter(({ text }) => /^\s*\d{1,3}[.)]?\s{2,}\S/.test(text));
    const whole = numbered.filter(({ text }) => piecesOf(text).length === head.length);
    if (numbered.length < 2 || whole.length < numbered.length * 0.6 || isSetUnder(lines[at]?.text ?? '', whole))
      continue;
    for (const line of [lines[at], ...body])
      if (line && piecesOf(line.text).length > 1) result[line.number - 1] = { ...line, text: tabbed(line.text) };
  }
  return result;
}

const piecesOf = (text: string) => text.trim().split(GAP).map(plain).filter(Boolean);

/** Where cells begin under their headings, that says more than counting. */
function isSetUnder(head: string, rows: readonly Line[]): boolean {
  const begins = (text: string) => [...text.matchAll(/\S+(?: {1,2}\S+)*/g)].map(({ index }) => index);
  const places = begins(head);
  const same = rows.filter(({ text }) => begins(text).every((place, at) => Math.abs(place - (places[at] ?? -9)) <= 2));
  return same.length >= rows.length * 0.5;
}

/** As long as before: one tab, and blanks for the rest of the gap. */
const tabbed = (text: string) => text.replace(/(?<=\S)\s{3,}(?=\S)/g, (gap) => `\t${' '.repeat(gap.length - 1)}`);
