import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { documentFonts } from '../../platform/files/document-fonts.ts';
import { loadTypesetter } from '../../platform/files/typesetter.ts';
import { readDocumentText } from '../document-text/public.ts';
import { writeDocx } from './docx.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { OfficialDocument } from './model.ts';
import { makePdfWriter } from './pdf.ts';
import { SAMPLE } from './sample.ts';

const eyes = { pdfLibrary: undefined, recognise: async () => [], lanes: 1, onProgress: () => undefined };
const linesIn = async (bytes: Uint8Array) => (await readDocumentText(bytes, eyes)).lines.map(({ text }) => text);

let parts: Record<string, string>;
let lines: string[];
beforeAll(async () => {
  const bytes = await writeDocx(SAMPLE);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  lines = await linesIn(bytes);
});

const page = (width: number, height: number) => new RegExp(`<w:pgSz w:w="${width}" w:h="${height}"`);

describe('a .docx', () => {
  test('has the pages, margins and typeface of the law', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(document).toMatch(page(11906, 16838));
    expect(document).toMatch(page(16838, 11906));
    const margins = [...document.matchAll(/<w:pgMar ([^>]*)\/>/g)].map(([, given = '']) =>
      ['top', 'bottom', 'left', 'right'].map((side) => Number(new RegExp(`w:${side}="(\\d+)"`).exec(given)?.[1])),
    );
    expect(margins).toEqual(Array.from({ length: 4 }, () => [1134, 1134, 1701, 850]));
    expect(parts['word/styles.xml']).toMatch(/<w:rFonts[^>]*w:ascii="Times New Roman"/);
    expect(document.match(/<w:titlePg\/>/g)).toHaveLength(4);
    expect(document.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(4);
  });

  test('is written in styles a person can go on with, headings among them, and lists of Word’s own', () => {
    const styles = parts['word/styles.xml'] ?? '';
    for (const name of ['Quốc hiệu', 'Tiêu ngữ', 'Trích yếu', 'Căn cứ', 'Điều', 'Nơi nhận'])
      expect(styles).toContain(`w:val="${name}"`);
    expect(styles.match(/<w:outlineLvl/g)?.length).toBeGreaterThan(5);
    expect(parts['word/numbering.xml']).toContain('<w:lvlText w:val="-"/>');
    expect(parts['word/document.xml']).toContain('<w:numPr>');
  });

  test('has tables whose heads repeat and whose groups go over all columns', () => {
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(document).toContain('<w:gridSpan w:val="3"/>');
  });

  test('says the same to another reader', () => {
    const text = lines.join('\n');
    expect(text).toContain('Số: 05/QĐ-UBND');
    expect(text).toContain('Điều 3. Thủ trưởng các cơ quan, đơn vị chịu trách nhiệm thi hành Quyết định này./.');
    expect(text).toContain('- Nâng cao chất lượng phục vụ người dân.');
    expect(text).toContain(
      '(Kèm theo Quyết định số 05/QĐ-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân xã An Khánh Thượng)',
    );
    expect(lines.filter((line) => /Nhiệm vụ thứ \d+/.test(line))).toHaveLength(60);
  });
});

test('the annex of an electronic document leaves number and day open', async () => {
  const text = (await linesIn(await writeDocx({ ...SAMPLE, electronic: true }))).join('\n');
  expect(text).toMatch(/\(Kèm theo Quyết định số\s+\/QĐ-UBND ngày\s+tháng\s+năm\s+của/);
});

test('a letter has its subject under its number and nothing in its middle; several receivers stand below each other', async () => {
  const letter: OfficialDocument = {
    ...{ ...SAMPLE, attachment: undefined, kind: 'LETTER', symbol: 'UBND-VHXH', number: null, date: null, bases: [] },
    ...{ authority: undefined, resolves: undefined, annexes: [], subject: 'đôn đốc nhiệm vụ quá hạn' },
    addressees: ['Phòng Kinh tế', 'Công an xã'],
    body: [{ is: 'text', words: 'Đề nghị báo cáo.' }],
  };
  const lines = await linesIn(await writeDocx(letter));
  expect(lines.join('\n')).toMatch(/V\/v đôn đốc nhiệm vụ quá hạn/);
  expect(lines.filter((line) => /công văn/i.test(line))).toEqual([]);
  expect(lines.join('\n')).toMatch(/Kính gửi:\n- Phòng Kinh tế;\n- Công an xã\.\nĐề nghị báo cáo\.\/\./);
});

test('each of the 29 kinds can be written both ways, under its name', async () => {
  const write = makePdfWriter(loadTypesetter(), documentFonts());
  for (const kind of Object.keys(KINDS).filter((name): name is Kind => name in KINDS)) {
    const document = { ...SAMPLE, kind, attachment: undefined, annexes: [] };
    const text = (await linesIn(await writeDocx(document))).join('\n');
    expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(text.includes(KINDS[kind].name.toUpperCase())).toBe(KINDS[kind].symbol !== null);
    expect(Buffer.from(write(document)).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
