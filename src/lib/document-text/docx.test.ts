import { describe, expect, test } from 'vitest';
import { cell, docx, paragraph, table } from '../../../test/support/plan-files.ts';
import { readDocumentText } from './public.ts';

const linesOf = async (bytes: Uint8Array) => (await readDocumentText(bytes)).lines.map(({ text }) => text);
const read = (body: string, parts = {}) => linesOf(docx(body, parts));
const plain = (text: string) => cell(paragraph(text));

describe('tables', () => {
  test('a row is a line; a merged cell is written once, with a sign below it; paragraphs within a cell are parted', async () => {
    const lines = await read(
      table(
        cell(paragraph('Nhóm một'), '<w:gridSpan w:val="3"/>'),
        plain('1') + cell(paragraph('a') + paragraph('b')) + cell(paragraph('Quý I'), '<w:vMerge w:val="restart"/>'),
        plain('2') + plain('c') + cell(paragraph('Quý I'), '<w:vMerge/>'),
      ),
    );
    expect(lines).toEqual(['Nhóm một\t\t', '1\ta<br>b\tQuý I', '2\tc\t〃']);
  });

  test('each line says where it stands', async () => {
    const row = plain('1') + plain('2') + plain('3');
    const { lines } = await readDocumentText(docx(paragraph('đầu') + table(row, row) + paragraph('cuối')));
    expect(lines.map(({ text: _, ...place }) => place)).toEqual([
      { paragraph: 1 },
      { table: 1, row: 1 },
      { table: 1, row: 2 },
      { paragraph: 2 },
    ]);
  });

  test('what only stands side by side is read column after column', async () => {
    const left = cell(paragraph('UBND XÃ MẪU') + paragraph('Số: 1/KH-UBND'));
    const right = cell(paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + paragraph('Mẫu, ngày 1 tháng 2 năm 2027'));
    expect(await read(table(left + right))).toEqual([
      'UBND XÃ MẪU',
      'Số: 1/KH-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Mẫu, ngày 1 tháng 2 năm 2027',
    ]);
  });
});

describe('list numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const abstract = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
  const list = (id: number, of: number, more = '') =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const numbering = `<w:numbering>
    ${abstract(0, level(0, 'upperRoman', '%1.'), level(1, 'decimal', '%2.', '<w:isLgl/>'), level(2, 'decimal', '%1.%2.%3'), level(3, 'lowerLetter', '%4)'))}
    ${abstract(1, level(0, 'bullet', '\uf0b7'))}${abstract(2, level(0, 'decimal', '%1', '<w:pStyle w:val="So"/>'), level(1, 'decimal', '%1.%2', '<w:pStyle w:val="SoCon"/>'))}
    ${list(1, 0)}${list(2, 1)}${list(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>')}${list(4, 2)}</w:numbering>`;
  const styles = `<w:styles><w:style w:styleId="So"><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="SoCon"><w:basedOn w:val="So"/><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Dam"><w:basedOn w:val="So"/></w:style></w:styles>`;
  const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles };
  const item = (id: number, at = 0) =>
    paragraph('x', `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
  const styled = (style: string, more = '') => paragraph('x', `<w:pStyle w:val="${style}"/>${more}`);

  test('levels, formats, and deeper ones that begin anew', async () => {
    const body = [item(1), item(1, 1), item(1, 2), item(1, 2), item(1, 3), item(1), item(1, 1), item(2), item(3)];
    const marks = ['I. x', '1. x', 'I.1.1 x', 'I.1.2 x', 'a) x', 'II. x', '1. x', '- x', 'I. x'];
    expect(await read(body.join(''), parts)).toEqual(marks);
  });

  test('a style gives its number and its level; zero takes it away', async () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    const body = [styled('So'), styled('SoCon'), styled('SoCon'), styled('Dam'), styled('So', none)];
    expect(await read(body.join(''), parts)).toEqual(['1 x', '1.1 x', '1.2 x', '2 x', 'x']);
  });

  test('a cell with nothing but its number shows it', async () => {
    const number = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="4"/></w:numPr></w:pPr></w:p>';
    const row = cell(number) + plain('việc') + plain('hạn');
    expect(await read(table(row, row), parts)).toEqual(['1\tviệc\thạn', '2\tviệc\thạn']);
  });
});

describe('runs', () => {
  const run = (xml: string) => `<w:r>${xml}</w:r>`;
  const text = (words: string) => run(`<w:t xml:space="preserve">${words}</w:t>`);
  test.each([
    ['changes', `<w:ins>${text('thêm')}</w:ins><w:del>${run('<w:delText>bỏ</w:delText>')}</w:del>`, ['thêm']],
    ['moved text', `<w:moveFrom>${text('cũ')}</w:moveFrom><w:moveTo>${text('mới')}</w:moveTo>`, ['mới']],
    ['hidden text', text('a') + run('<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>'), ['a']],
    ['a note', text('a') + run('<w:footnoteReference w:id="2"/>'), ['a']],
    ['a field', run('<w:instrText>PAGE</w:instrText>') + text('7'), ['7']],
    ['a break within', text('KẾ HOẠCH') + run('<w:br/>') + text('năm'), ['KẾ HOẠCH', 'năm']],
    ['a tab', text('Số:') + run('<w:tab/>') + text('1'), ['Số: 1']],
    [
      'a text box, in both of its spellings',
      run(
        `<mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${paragraph('hộp')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('hộp')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent>`,
      ) + text('sau'),
      ['hộp', 'sau'],
    ],
    ['signs', text('A &amp; B &#xE0; &lt;c&gt;'), ['A & B à <c>']],
  ])('%s', async (_, xml, wanted) => {
    expect(await read(`<w:p>${xml}</w:p>`)).toEqual(wanted);
  });

  test('a paragraph whose end was deleted goes on in the next', async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${text('một ')}</w:p>`;
    expect(await read(first + paragraph('hai'))).toEqual(['một hai']);
  });
});
