import type { Word } from './page.ts';
import type { PlacedGlyph } from './pdf-operators.ts';

const SAME_LINE = 0.35;
const BLANK = 0.18;
/** Bold is sometimes the same letter twice, a hair apart. */
const TWICE = 0.12;

/** Letters that were drawn one by one, put together by where they stand. */
export function wordsOfGlyphs(glyphs: readonly PlacedGlyph[]): Word[] {
  return rowsOf(glyphs).flatMap((row) => wordsOfRow(row.toSorted((a, b) => a.x0 - b.x0)));
}

function rowsOf(glyphs: readonly PlacedGlyph[]): PlacedGlyph[][] {
  const rows: PlacedGlyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    const first = last?.[0];
    if (last && first && glyph.y - first.y < SAME_LINE * Math.min(first.size, glyph.size)) last.push(glyph);
    else rows.push([glyph]);
  }
  return rows;
}

function wordsOfRow(glyphs: readonly PlacedGlyph[]): Word[] {
  const words: Word[] = [];
  let isAfterBlank = true;
  let before: PlacedGlyph | undefined;
  for (const glyph of glyphs) {
    if (/^[\s\u00a0\u200b]*$/.test(glyph.text)) {
      isAfterBlank = true;
      continue;
    }
    if (before?.text === glyph.text && glyph.x0 - before.x0 < TWICE * glyph.size) continue;
    const last = words.at(-1);
    const { text, x0, x1, y, size } = glyph;
    if (!last || isAfterBlank || x0 - last.x1 > BLANK * size) words.push({ text, x0, x1, y, size });
    else {
      last.text += text;
      last.x1 = Math.max(last.x1, x1);
      last.size = Math.max(last.size, size);
    }
    isAfterBlank = false;
    before = glyph;
  }
  return words.map((word) => ({ ...word, text: word.text.normalize('NFC') }));
}
