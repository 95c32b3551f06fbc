import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentFonts } from '../../platform/files/document-fonts.ts';
import { loadTypesetter } from '../../platform/files/typesetter.ts';
import type { OfficialDocument } from './model.ts';
import { makePdfWriter } from './pdf.ts';
import { SAMPLE } from './sample.ts';

const MM = 72 / 25.4;
const write = makePdfWriter(loadTypesetter(), documentFonts());

interface Said {
  text: string;
  size: number;
  left: number;
  right: number;
  /** Of the line it stands on, from the top. */
  base: number;
  font: string;
}
interface Page {
  width: number;
  height: number;
  said: Said[];
}

/** What stands where, read back out of the file by another program. */
async function pagesOf(document: OfficialDocument): Promise<Page[]> {
  const pdf = await getDocument({
    data: write(document),
    disableFontFace: true,
    fontExtraProperties: true,
    verbosity: 0,
  }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const said = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, left = 0, base = 0] = item.transform.map(Number);
      const font: { name: string } = page.commonObjs.get(item.fontName);
      return [{ text: item.str, size, left, right: left + item.width, base: height - base, font: font.name }];
    });
    pages.push({ width, height, said });
  }
  return pages;
}

const near = (text: string, said: readonly Said[]) => said.filter((each) => each.text.includes(text));
const only = (text: string, said: readonly Said[]): Said => {
  const [first, ...others] = near(text, said);
  if (!first || others.length > 0) throw new Error(`“${text}” stands there ${near(text, said).length} times`);
  return first;
};
const middle = ({ left, right }: Said) => (left + right) / 2;

let pages: Page[];
let first: Said[];
beforeAll(async () => {
  pages = await pagesOf(SAMPLE);
  first = pages[0]?.said ?? [];
});

describe('the page', () => {
  test('A4, the annex with a wide table on its side', () => {
    const sizes = pages.map(({ width, height }) => [Math.round(width / MM), Math.round(height / MM)]);
    expect(sizes.filter(([width]) => width === 297).length).toBeGreaterThan(1);
    for (const size of sizes)
      expect([
        [210, 297],
        [297, 210],
      ]).toContainEqual(size);
  });

  test('nothing but page numbers and the address stands in the margins of 20, 20, 30 and 15 mm', () => {
    for (const { said, width, height } of pages)
      for (const { text, left, right, base, size } of said) {
        if (/^\d+$/.test(text) && base < 20 * MM) continue;
        if (text === SAMPLE.contact) continue;
        expect([text, left >= 30 * MM - 0.1, right <= width - 15 * MM + 0.1]).toEqual([text, true, true]);
        expect([text, base - size >= 18 * MM, base <= height - 20 * MM]).toEqual([text, true, true]);
      }
  });

  test('its number stands in the middle of the margin above, of size 13, not on the first of each part', () => {
    const numbers = pages.map(({ said, width }) => {
      const number = said.find(({ base, text }) => base < 18 * MM && /^\d+$/.test(text));
      if (!number) return null;
      expect([number.size, Math.round(middle(number))]).toEqual([13, Math.round(30 * MM + (width - 45 * MM) / 2)]);
      expect(number.base / MM).toBeGreaterThan(9);
      return number.text;
    });
    const starts = numbers.flatMap((number, index) => (number === null ? [index] : []));
    expect(starts).toHaveLength(4);
    const counted = numbers.map((_, index) => index - Math.max(...starts.filter((start) => start <= index)) + 1);
    expect(numbers.map((number, index) => number ?? String(counted[index]))).toEqual(counted.map(String));
  });
});

describe('the head', () => {
  test('country and motto stand each on one line, of sizes 13 and 14, bold, over each other', () => {
    const [nation, motto] = [
      only('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', first),
      only('Độc lập - Tự do - Hạnh phúc', first),
    ];
    expect([nation.size, motto.size]).toEqual([13, 14]);
    expect([nation.font, motto.font].every((font) => font.includes('Bold'))).toBe(true);
    expect(Math.abs(middle(nation) - middle(motto))).toBeLessThan(0.5);
  });

  test('the issuer stands below the one above it, left of the country, and does not touch it', () => {
    const nation = only('CỘNG HÒA', first);
    const above = only('UBND THÀNH PHỐ HẢI PHÒNG', first);
    const issuer = near('ỦY BAN NHÂN DÂN', first)[0];
    expect(above.base).toBeLessThan(issuer?.base ?? 0);
    expect(nation.left - above.right).toBeGreaterThan(2 * MM);
    expect([above.font.includes('Bold'), issuer?.font.includes('Bold')]).toEqual([false, true]);
  });

  test('number and day stand on one line, the day in italics with its noughts', () => {
    const [number, place] = [only('05/QĐ-UBND', first), only('ngày 05 tháng 02 năm 2026', first)];
    expect(Math.abs(number.base - place.base)).toBeLessThan(0.5);
    expect([number.font.includes('Italic'), place.font.includes('Italic')]).toEqual([false, true]);
  });
});

test('bases are in italics, end in “;”, the last in “.”, and begin 1.27 cm in', () => {
  const bases = [near('Căn cứ Luật', first)[0], near('Căn cứ Kế hoạch', first)[0], near('Theo đề nghị', first)[0]];
  for (const basis of bases) {
    expect(basis?.font).toContain('Italic');
    expect((basis?.left ?? 0) / MM).toBeCloseTo(42.7, 1);
  }
  const text = first.map((each) => each.text).join(' ');
  expect(text).toMatch(/16\/6\/2025\s*;.*thành\s+phố\s*;.*Xã\s+hội\s*\./s);
});

test('a number or a day is not parted at its strokes, and stands on its line', () => {
  const [day, words] = [only('16/6/2025', first), near('Căn cứ Luật', first)[0]];
  expect(day.base).toBeCloseTo(words?.base ?? 0, 1);
  expect(near('310/KH-UBND', first)).toHaveLength(1);
});

test('the text ends in “./.”, who signs and who receives it stand below beside each other', () => {
  expect(first.map((each) => each.text).join(' ')).toMatch(/thi\s+hành\s+Quyết\s+định\s+này\s*\.\/\./);
  const [head, list, post, signer] = [
    only('Nơi nhận:', first),
    only('- Như Điều 3;', first),
    only('KT. CHỦ TỊCH', first),
    only('Nguyễn Thị Mẫu', first),
  ];
  expect([head.size, list.size, post.size, signer.size]).toEqual([12, 11, 14, 14]);
  expect([head.font.includes('BoldItalic') || /Bold.?Italic/.test(head.font), post.left > head.right]).toEqual([
    true,
    true,
  ]);
  expect(only('- Lưu: VT, VHXH.', first).base).toBeGreaterThan(list.base);
});

test('a table repeats its head on each page it goes over', () => {
  const wide = pages.filter(({ width, height }) => width > height);
  expect(wide.length).toBeGreaterThan(1);
  for (const { said } of wide) expect(near('Nhiệm vụ', said).some(({ text }) => text === 'Nhiệm vụ')).toBe(true);
});

test('two annexes are numbered, one is not', async () => {
  expect(pages.flatMap(({ said }) => near('Phụ lục', said)).map(({ text }) => text)).toEqual([
    'Phụ lục I',
    'Phụ lục II',
  ]);
  const single = await pagesOf({ ...SAMPLE, annexes: SAMPLE.annexes.slice(1) });
  expect(single.flatMap(({ said }) => near('Phụ lục', said)).map(({ text }) => text)).toEqual(['Phụ lục']);
});

test('the file is tagged PDF/A-2, level A, with all typefaces within', async () => {
  const bytes = Buffer.from(write(SAMPLE)).toString('latin1');
  expect(bytes).toContain('/StructTreeRoot');
  expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
  expect(bytes).toMatch(/<pdfaid:conformance>A<\/pdfaid:conformance>/);
  expect(bytes.match(/\/FontFile2|\/FontFile3/g)?.length).toBeGreaterThan(0);
});

test('what looks like an instruction of the setter is set as words', async () => {
  const subject = '#read("/etc/passwd") *đậm* _nghiêng_ $x$ <nhãn> @dẫn "ngoặc" \\ `mã`';
  const [page] = await pagesOf({ ...SAMPLE, subject });
  expect(page?.said.map(({ text }) => text).join(' ')).toContain('#read("/etc/passwd") *đậm* _nghiêng_');
});
