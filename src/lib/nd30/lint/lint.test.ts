import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readDocumentText } from '../../document-text/public.ts';
import { writeDocx } from '../docx.ts';
import type { OfficialDocument } from '../model.ts';
import { SAMPLE } from '../sample.ts';
import { correctDocx, lintDocx, RULES } from './lint.ts';

const EXPIRED = [{ number: '61/2018/NĐ-CP', title: 'Một cửa', expiredOn: '2025-07-01', replacedBy: '118/2025/NĐ-CP' }];
const context = { expired: EXPIRED, today: '2026-02-05' };
const rulesIn = (bytes: Uint8Array) => [...new Set(lintDocx(bytes, context).map(({ rule }) => rule))];

const PLAIN: OfficialDocument = { ...SAMPLE, attachment: undefined, annexes: [], urgency: 'KHẨN' };
const LETTER: OfficialDocument = {
  ...{
    ...PLAIN,
    kind: 'LETTER',
    symbol: 'UBND-VHXH',
    subject: 'báo cáo kết quả',
    bases: [],
    authority: undefined,
    resolves: undefined,
  },
  addressees: ['Sở Nội vụ'],
  body: [
    {
      is: 'text',
      words: 'Ủy ban nhân dân xã An Khánh Thượng báo cáo kết quả cải cách hành chính quý I năm 2026 như sau',
    },
  ],
};

/** What stands in a file, letter for letter. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const eyes = { pdfLibrary: undefined, recognise: async () => [], lanes: 1, onProgress: () => undefined };
  return (await readDocumentText(bytes, eyes)).lines.map(({ text }) => text).join('\n');
}

/** The same file with its text or its styles changed, as a person would by hand. */
function changed(bytes: Uint8Array, from: string | RegExp, to: string, part = 'word/document.xml'): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  expect(after, `nothing like ${from} in ${part}`).not.toBe(before);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

let good: Uint8Array;
let letter: Uint8Array;
beforeAll(async () => {
  [good, letter] = await Promise.all([writeDocx(PLAIN), writeDocx(LETTER)]);
});

test('what is written by the law’s form is found clean, attachments and annexes too', async () => {
  for (const document of [
    PLAIN,
    LETTER,
    SAMPLE,
    { ...PLAIN, kind: 'REPORT' as const, symbol: 'BC-UBND', signatures: TM },
  ])
    expect(lintDocx(await writeDocx(document), context)).toEqual([]);
});
const TM = [
  { authority: [{ mode: 'COLLECTIVE', of: 'Ủy ban nhân dân' } as const], position: 'Chủ tịch', name: 'Nguyễn Thị Mẫu' },
];

const STYLE = 'word/styles.xml';
const inStyle = (name: string, from: string, to: string) =>
  [new RegExp(`(w:styleId="${name}".*?)${from}`, 's'), `$1${to}`] as const;

type Wrong = [rule: string, from: string | RegExp, to: string, part?: string];
const looks: Wrong[] = (
  [
    ['nation', '<w:sz w:val="26"/>', '<w:sz w:val="30"/>'],
    ['motto', '<w:b/>', '<w:b w:val="0"/>'],
    ['number', '<w:sz w:val="26"/>', '<w:sz w:val="22"/>'],
    ['place', '<w:i/>', '<w:i w:val="0"/>'],
    ['kind', '<w:sz w:val="28"/>', '<w:sz w:val="36"/>'],
    ['kind', '<w:jc w:val="center"/>', '<w:jc w:val="left"/>'],
    ['subject', '<w:b/>', '<w:b w:val="0"/>'],
    ['basis', '<w:i/>', '<w:i w:val="0"/>'],
    ['position', '<w:b/>', '<w:b w:val="0"/>'],
    ['signer', '<w:sz w:val="28"/>', '<w:sz w:val="24"/>'],
    ['recipientsHead', '<w:sz w:val="24"/>', '<w:sz w:val="28"/>'],
    ['recipient', '<w:sz w:val="22"/>', '<w:sz w:val="28"/>'],
  ] as const
).map(([name, from, to]) => [`look-${name}`, ...inStyle(name, from, to), STYLE]);

describe('a wrong look is found, and the corrected copy is clean of it with every letter as it was', () => {
  test.each<Wrong>([
    ['paper', 'w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"'],
    ['margins', 'w:left="1701"', 'w:left="1134"'],
    ['font', 'w:ascii="Times New Roman"', 'w:ascii="Arial"', STYLE],
    [
      'colour',
      '<w:t xml:space="preserve">Căn cứ Luật',
      '<w:rPr><w:color w:val="0000FF"/></w:rPr><w:t xml:space="preserve">Căn cứ Luật',
    ],
    ['body-size', ...inStyle('article', '<w:sz w:val="28"/>', '<w:sz w:val="24"/>'), STYLE],
    ['body-shape', ...inStyle('article', '<w:jc w:val="both"/>', '<w:jc w:val="left"/>'), STYLE],
    ...looks,
  ])('%s', async (rule, from, to, part) => {
    const wrong = changed(good, from, to, part);
    expect(rulesIn(wrong)).toEqual([rule]);
    const { bytes, fixed, left } = correctDocx(wrong, context);
    expect([fixed.length > 0, left]).toEqual([true, []]);
    expect(await textOf(bytes)).toBe(await textOf(wrong));
  });

  test('look-letterSubject', async () => {
    const wrong = changed(letter, ...inStyle('letterSubject', '<w:sz w:val="26"/>', '<w:sz w:val="30"/>'), STYLE);
    expect(rulesIn(wrong)).toEqual(['look-letterSubject']);
    const { bytes, left } = correctDocx(wrong, context);
    expect([left, await textOf(bytes)]).toEqual([[], await textOf(wrong)]);
  });
});

describe('a wrong letter is found, and the corrected copy differs in that letter alone', () => {
  test.each<[...Wrong, said?: string]>([
    ['number-zero', 'Số: 05/', 'Số: 5/'],
    ['symbol-blanks', '05/QĐ-UBND', '05 / QĐ - UBND'],
    ['date-zeros', 'ngày 05 tháng 02 năm 2026', 'ngày 5 tháng 2 năm 2026'],
    ['date-zeros', 'ngày 05 tháng 02 năm 2026', 'ngày 5 tháng 02 năm 2026'],
    ['place-comma', 'An Khánh Thượng, ngày', 'An Khánh Thượng ngày'],
    ['basis-ends', '16/6/2025;', '16/6/2025.'],
    ['text-end', 'Quyết định này./.', 'Quyết định này.'],
    ['recipient-ends', '- Sở Nội vụ;', '- Sở Nội vụ,'],
    ['capitals', 'của Ủy ban nhân dân thành phố', 'của ủy ban nhân dân thành phố'],
  ])('%s: %s → %s', async (rule, from, to) => {
    const wrong = changed(good, from, to);
    expect(rulesIn(wrong)).toEqual([rule]);
    const { bytes, left } = correctDocx(wrong, context);
    expect(left).toEqual([]);
    expect(await textOf(bytes)).toBe(await textOf(good));
  });

  test('letter-symbol', async () => {
    const wrong = changed(letter, '05/UBND-VHXH', '05/CV-UBND-VHXH');
    expect(rulesIn(wrong)).toEqual(['letter-symbol']);
    expect(await textOf(correctDocx(wrong, context).bytes)).toBe(await textOf(letter));
  });
});

describe('what only a person can decide is said and left as it is', () => {
  test.each<Wrong>([
    ['missing', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''],
    ['motto-dashes', 'Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc'],
    ['kind-symbol', '05/QĐ-UBND', '05/KH-UBND'],
    [
      'basis-order',
      'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
      'Căn cứ Thông tư số 1/2025/TT-BNV;</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="basis"/></w:pPr><w:r><w:t>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16/6/2025;',
    ],
    ['expired-law', 'Căn cứ Luật Tổ chức chính quyền địa phương', 'Căn cứ Nghị định số 61/2018/NĐ-CP'],
    ['academic-title', 'Nguyễn Thị Mẫu', 'ThS. Nguyễn Thị Mẫu'],
    ['recipients-kept', '- Lưu: VT, VHXH.', '- Văn thư, VHXH.'],
  ])('%s', async (rule, from, to) => {
    const wrong = changed(good, from, to);
    expect(rulesIn(wrong)).toEqual([rule]);
    const { bytes, fixed, left } = correctDocx(wrong, context);
    expect([fixed, left.map((finding) => finding.rule)]).toEqual([[], [rule]]);
    expect(await textOf(bytes)).toBe(await textOf(wrong));
  });

  test('collective-signature: a plan of the committee signed by the chairman alone', async () => {
    const plan: OfficialDocument = {
      ...PLAIN,
      kind: 'PLAN',
      symbol: 'KH-UBND',
      authority: undefined,
      resolves: undefined,
    };
    const alone = [{ authority: [], position: 'Chủ tịch', name: 'Nguyễn Thị Mẫu' }];
    expect(rulesIn(await writeDocx({ ...plan, signatures: alone }))).toEqual(['collective-signature']);
    expect(rulesIn(await writeDocx({ ...plan, signatures: TM }))).toEqual([]);
  });
});

test('a law still in force on the day of the document is not complained of', () => {
  const cited = changed(good, 'Căn cứ Luật Tổ chức chính quyền địa phương', 'Căn cứ Nghị định số 61/2018/NĐ-CP');
  expect(lintDocx(cited, { expired: EXPIRED, today: '2025-06-30' })).toEqual([]);
});

test('every rule names its article', () => {
  for (const { article } of RULES) expect(article).toMatch(/Điều|Phụ lục/);
});

describe('hostile files', () => {
  test('macros, foreign entities and what is no Word file are refused', () => {
    const macros = zipSync({ ...unzipSync(good), 'word/vbaProject.bin': new Uint8Array([1]) });
    expect(() => lintDocx(macros, context)).toThrow(expect.objectContaining({ code: 'macros' }));
    const entity = changed(good, /^(<\?xml[^>]*>)?/, '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>');
    expect(() => lintDocx(entity, context)).toThrow(expect.objectContaining({ code: 'damaged' }));
    expect(() => lintDocx(strToU8('%PDF-1.7'), context)).toThrow(expect.objectContaining({ code: 'not_word' }));
    expect(() => lintDocx(zipSync({ 'a.txt': strToU8('a') }), context)).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
    expect(() => lintDocx(changed(good, '</w:body>', ''), context)).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });
});
