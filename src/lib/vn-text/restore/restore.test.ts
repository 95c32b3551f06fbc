import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../../data/restore.json' with { type: 'json' };
import hidden from '../../../../test/fixtures/restored-lines.json' with { type: 'json' };
import { damage, shareOfRight, withoutAccents } from '../../../../test/support/damaged-text.ts';
import { randomOf } from '../../../../tools/eval/plans/random.ts';
import { countRight } from '../../../../tools/restore-data/hidden-truth.ts';
import { HELD_OUT, ownLines } from '../../../../tools/restore-data/texts.ts';
import { makeRestorer } from './restore.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..', '..');
const restore = makeRestorer(data);
const unitOf = (seed: number) => {
  const { below } = randomOf(seed);
  return () => below(1_000_000) / 1_000_000;
};
const textOf = (text: string) =>
  restore(text)
    .lines.map((line) => line.text)
    .join('\n');
const heldOut = HELD_OUT.map((path) => readFileSync(join(ROOT, path), 'utf8').normalize('NFC'));

const GOOD =
  'Ủy ban nhân dân xã tổ chức kiểm tra công tác cải cách hành chính tại các phòng, đơn vị trong quý III năm 2026.';
const SEEN =
  'Uy ban nhén dan x4 t6 chirc kiém tra cong tdc cii céch hanh chinh tai cdc phong, don vi trong quy III nim2026.';

describe('a text damaged by a recogniser', () => {
  test('is put right, and every change is marked', () => {
    const { lines, damage: kind, repaired } = restore(SEEN);
    expect(lines.map(({ text }) => text)).toEqual([GOOD]);
    expect(kind).toBe('recognised');
    const words = lines[0]?.words ?? [];
    expect(words.filter(({ isRepaired }) => isRepaired)).toHaveLength(repaired);
    expect(words.find(({ text }) => text === 'xã')).toMatchObject({ original: 'x4', isRepaired: true });
    expect(words.find(({ text }) => text === 'III')).toMatchObject({ isRepaired: false, confidence: 1 });
    for (const { text, at, original, originalAt } of words) {
      expect(lines[0]?.text.slice(at, at + text.length)).toBe(text);
      expect(SEEN.slice(originalAt, originalAt + original.length)).toBe(original);
    }
  });

  test('keeps numbers, dates, symbols, addresses and abbreviations; a broken symbol of a decision is marked', () => {
    const kept = ['15/7/2026', '12.500', '95%', 'a@xa.gov.vn', 'https://xa.gov.vn/x', 'TTHC', 'UBND', 'IV', '74/NQ-CP'];
    const { lines } = restore(`${SEEN} ${kept.join(' ')} 18/Qb-UBND`);
    const words = lines[0]?.words ?? [];
    for (const word of kept) expect(words).toContainEqual(expect.objectContaining({ text: word, isRepaired: false }));
    expect(words.at(-1)).toMatchObject({ text: '18/QĐ-UBND', original: '18/Qb-UBND', isRepaired: true });
  });

  test.each([1, 0.35, 0.08])('at level %d, of Vietnamese not learnt from, most syllables come out right', (level) => {
    const floor = { 1: 0.89, 0.35: 0.92, 0.08: 0.96 }[level] ?? 1;
    for (const [at, text] of heldOut.entries()) {
      const damaged = damage(text, unitOf(at + 1), level);
      expect(shareOfRight(text, textOf(damaged))).toBeGreaterThan(Math.max(floor, shareOfRight(text, damaged)));
    }
  });
});

test('typing without accents gets them back', () => {
  expect(textOf('cai cach hanh chinh nha nuoc 6 thang cuoi nam 2026')).toBe(
    'cải cách hành chính nhà nước 6 tháng cuối năm 2026',
  );
  for (const text of heldOut) expect(shareOfRight(text, textOf(withoutAccents(text)))).toBeGreaterThan(0.93);
});

describe('a good text comes back byte for byte', () => {
  const paths = globSync(['docs/huong-dan/*.md', 'data/demonstration/*.txt', 'test/fixtures/*.md'], { cwd: ROOT });
  test.each(paths)('%s', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    expect(textOf(text)).toBe(text);
    expect(textOf(text.normalize('NFD'))).toBe(text.normalize('NFD'));
  });

  test('the words of our own screens', () => {
    const text = ownLines(ROOT).join('\n');
    expect(textOf(text)).toBe(text);
  });

  test('a short text with names that are not Vietnamese', () => {
    const text = 'Ông Nguyễn Văn A ở thôn 3, xã Krông Ana, tỉnh Đắk Lắk đề nghị cấp lại giấy chứng nhận.';
    expect(textOf(text)).toBe(text);
  });

  test('English, and what is no language', () => {
    const english = 'The commune receives the dossier and hands out a slip on which the day of the answer is printed.';
    expect(textOf(english)).toBe(english);
    expect(textOf('x1 9ff0 aa-77 {} <<>> \t\t 0x00')).toBe('x1 9ff0 aa-77 {} <<>> \t\t 0x00');
  });
});

test('any text has as many lines afterwards, and nothing throws', () => {
  const words = fc.constantFrom(
    'nuéc',
    'tinh',
    'c6',
    'x4&',
    "phu'ong",
    '\t',
    '\n',
    '|',
    'dinhr5',
    '¢6',
    'KH-UBND',
    '7',
    'ñ',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => restore(text).lines.length === text.split('\n').length),
    { numRuns: 150 },
  );
});

const SHARED = join(ROOT, '..', 'shared', 'seeds', '002.txt');
describe.runIf(existsSync(SHARED))('the given scan', () => {
  test('of its first lines more than 98 of 100 syllables are right', () => {
    const { lines } = restore(readFileSync(SHARED, 'utf8'));
    const counts = hidden.map((marks, number) => countRight(marks, number, lines[number]?.text ?? ''));
    const of = counts.reduce((sum, count) => sum + count.of, 0);
    expect(of).toBeGreaterThan(800);
    expect(counts.reduce((sum, { right }) => sum + right, 0) / of).toBeGreaterThan(0.98);
  });

  test.each(['000', '001', '003', '004'])('%s, which is good, comes back as it was', (name) => {
    const text = readFileSync(SHARED.replace('002', name), 'utf8');
    expect(textOf(text)).toBe(text);
  });
});
