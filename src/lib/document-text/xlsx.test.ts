import { expect, test } from 'vitest';
import { textCell, xlsx } from '../../../test/support/plan-files.ts';
import { readDocumentText } from './public.ts';

const STYLES = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]dd\\-mm\\-yyyy"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/><xf numFmtId="170"/></cellXfs></styleSheet>`;

test('what stands above the table is text; dates and shares as they are shown', async () => {
  const shared = '<sst><si><r><t>Báo </t></r><r><t>cáo</t></r><rPh><t>x</t></rPh></si></sst>';
  const bytes = xlsx(
    [
      [textCell('UBND XÃ MẪU'), '<c/>', textCell('CỘNG HÒA')],
      [],
      [textCell('TT'), textCell('Việc'), textCell('Hạn')],
      ['<c><v>1</v></c>', '<c t="s"><v>0</v></c>', '<c s="1"><v>46402</v></c>'],
      ['<c><v>2.5</v></c>', '<c s="2"><v>0.985</v></c>', '<c s="3"><v>46402</v></c>'],
      ['<c/>', textCell('hai\ndòng'), '<c t="e"><v>#REF!</v></c>'],
    ],
    { 'xl/styles.xml': STYLES, 'xl/sharedStrings.xml': shared },
  );
  const { kind, lines } = await readDocumentText(bytes);
  expect(kind).toBe('xlsx');
  expect(lines.map(({ text, row }) => [row, text])).toEqual([
    [1, 'UBND XÃ MẪU'],
    [1, 'CỘNG HÒA'],
    [3, 'TT\tViệc\tHạn'],
    [4, '1\tBáo cáo\t15/01/2027'],
    [5, '2,5\t98,5%\t15/01/2027'],
    [6, '\thai<br>dòng'],
  ]);
});

test('a hidden sheet is not read, and the reader says so', async () => {
  const bytes = xlsx([[textCell('thấy')]], {
    'xl/workbook.xml': '<workbook><sheets><sheet r:id="r1"/><sheet state="veryHidden" r:id="r2"/></sheets></workbook>',
  });
  expect(await readDocumentText(bytes)).toMatchObject({
    lines: [{ text: 'thấy', table: 1, row: 1 }],
    remarks: [{ vi: expect.stringContaining('1 trang tính đang ẩn') }],
  });
});

test('a cell merged over rows says so in each of them that has something else', async () => {
  const row = (...texts: string[]) => texts.map((text) => (text ? textCell(text) : '<c/>'));
  const rows = [row('TT', 'Việc', 'Đơn vị'), row('1', 'a', 'Phòng Kinh tế'), row('2', 'b'), row(), row('3', 'c')];
  const bytes = xlsx(rows, {}, '<mergeCells><mergeCell ref="C2:C4"/><mergeCell ref="A1:B1"/></mergeCells>');
  const { lines } = await readDocumentText(bytes);
  expect(lines.map(({ text }) => text)).toEqual(['TT\tViệc\tĐơn vị', '1\ta\tPhòng Kinh tế', '2\tb\t〃', '3\tc']);
});
