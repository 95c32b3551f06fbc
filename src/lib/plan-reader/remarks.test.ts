import { expect, test } from 'vitest';
import { readPlan } from './public.ts';

const HEAD = [
  'QUYẾT ĐỊNH',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU HÒA',
  'Căn cứ Quyết định số 5/QĐ-UBND ngày 03/01/2027 của UBND thành phố Mẫu Lớn về cải cách hành chính;',
  'KẾ HOẠCH',
  'Cải cách hành chính xã Mẫu Hòa năm 2027',
];
const TABLE = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời gian\tSản phẩm';
const LEAD = 'Phòng Văn hóa - Xã hội';

const remarks = (...lines: string[]) => readPlan([...HEAD, ...lines].join('\n'), 2026).remarks;
const kinds = (...lines: string[]) => remarks(...lines).map(({ kind }) => kind);
const row = (no: string, text: string, rest = `${LEAD}\t\tQuý I\tBáo cáo`) => `${no}\t${text}\t${rest}`;

test('a draft has neither number nor day, and its annex says another kind of paper', () => {
  expect(kinds('Kèm theo Kế hoạch số    /KH-UBND')).toEqual(['blank_number', 'blank_date', 'kind_contradiction']);
});

test.each([
  ['missing_number', [row('1', 'Một việc'), row('4', 'Việc khác')], 'TT 2, 3 thiếu.'],
  ['repeated_number', [row('1', 'Một việc'), row('1', 'Việc khác')], 'TT 1 lặp lại.'],
  ['without_number', [row('1', 'Một việc'), row('', 'Việc khác')], 'Việc “Việc khác” không có số TT.'],
  ['ghost_row', [row('1', 'Một việc'), '2\t\t\t\t\t'], 'Dòng chỉ có số “2”, không có nội dung: bỏ qua.'],
  ['row_joined', [row('1', 'Một việc dài và'), '\tcòn nữa\t\t\t\t'], 'TT 1 bị ngắt'],
  [
    'cell_copied',
    [row('1', 'Một việc'), row('2', 'Việc khác', `${LEAD}\t\tnt\tBáo cáo`)],
    'TT 2 có ô lấy theo dòng trên',
  ],
  ['without_product', [row('1', 'Một việc', `${LEAD}\t\tQuý I\t`)], 'TT 1 không ghi sản phẩm.'],
  ['without_time', [row('1', 'Một việc', `${LEAD}\t\t\tBáo cáo`)], 'TT 1 không ghi thời gian.'],
  ['without_lead', [row('1', 'Một việc', '\t\tQuý I\tBáo cáo')], 'TT 1 không ghi cơ quan chủ trì.'],
  [
    'unit_misspelt',
    [row('1', 'A', 'Trung tâm HHC\t\tQuý I\tBáo cáo')],
    '“Trung tâm HHC” có thể viết sai; có phải “Trung tâm HCC”?',
  ],
  [
    'cycle_in_text',
    [row('1', 'Hằng tháng công khai', `${LEAD}\t\tThường xuyên\tTin`)],
    'TT 1: nội dung ghi “hằng tháng”',
  ],
  ['other_year', [row('1', 'Tham gia hội thi năm 2026')], 'TT 1 ghi “năm 2026” trong kế hoạch năm 2027.'],
  ['time', [row('1', 'Một việc', `${LEAD}\t\tTrước 31/11/2027\tBáo cáo`)], 'TT 1: Không có ngày'],
  ['words_parted', [row('1', 'Một việc', `${LEAD}\t\tQuýII/2027\tBáo cáo`)], 'TT 1: đã tách chữ bị dính.'],
])('%s', (kind, rows, text) => {
  const found = remarks(TABLE, ...rows).filter((remark) => remark.kind === kind);
  expect(found).toHaveLength(1);
  expect(found[0]?.text.startsWith(text)).toBe(true);
  expect(found[0]?.where.lines.every((line) => line > HEAD.length)).toBe(true);
});

test('nobody in particular cannot lead: who leads the group is proposed and not taken', () => {
  const rows = [row('1', 'Một'), row('2', 'Hai', 'Các cơ quan chuyên môn liên quan\t\tQuý I\tBáo cáo')];
  const plan = readPlan([...HEAD, TABLE, ...rows].join('\n'), 2026);
  expect(plan.tasks[1]?.lead).toBe('Các cơ quan chuyên môn liên quan');
  expect(plan.remarks.find(({ kind }) => kind === 'generic_lead')?.text).toContain(`Đề xuất: ${LEAD}`);
});

test.each([
  [
    'Thực hiện Nghị định số 118/NĐ-CP ngày 09/6/2025 của Chính phủ',
    'number_without_year',
    'Nghị định số “118/NĐ-CP” thiếu năm',
  ],
  [
    'theo Thông tư số 71/2014/TT-BTC ngày 30/5/2021',
    'impossible_date',
    'Ngày 30/5/2021 không thể có với thông tư năm 2014',
  ],
  ['báo cáo UBND huyện kết quả', 'other_level', '“UBND huyện” không thuộc cấp'],
  ['trình UBND tỉnh xem xét', 'other_level', '“UBND tỉnh” không thuộc cấp'],
  ['người dân, doanh nghiệp phường tham gia', 'other_level', '“phường” không thuộc cấp'],
])('%s', (line, kind, text) => {
  const found = remarks(`- ${line}.`).filter((remark) => remark.kind === kind);
  expect(found.map((remark) => remark.text.startsWith(text))).toEqual([true]);
});

test('what is rightly said is not remarked on', () => {
  const said = [
    'Nghị định số 118/2025/NĐ-CP ngày 09/6/2025; Nghị quyết số 76/NQ-CP ngày 15/7/2021; Quyết định số 766/QĐ-TTg.',
    '- Các xã, phường, đặc khu trên địa bàn; tăng so với năm 2026.',
    TABLE,
    row('1', 'Thực hiện Luật Ngân sách nhà nước năm 2025, tăng so với năm 2026'),
    row('2', 'Giao biên chế năm 2028'),
  ];
  expect(kinds(...said)).toEqual(['blank_number', 'blank_date']);
});
