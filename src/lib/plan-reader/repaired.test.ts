import { expect, test } from 'vitest';
import data from '../../../data/restore.json' with { type: 'json' };
import { makeRestorer } from '../vn-text/public.ts';
import { readPlan } from './read.ts';

const restore = makeRestorer(data);
const GOOD = [
  'Số: 12/KH-UBND Tân An, ngày 20 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Kiểm tra công vụ năm 2026',
  'Thực hiện Quyết định số 18/QĐ-UBND ngày 05/01/2026 của UBND thành phố về việc ban hành Kế hoạch cải cách hành chính.',
  'I. MỤC ĐÍCH, YÊU CẦU',
  '1. Nâng cao chất lượng phục vụ người dân, tổ chức và doanh nghiệp.',
  'II. NHIỆM VỤ',
  'TT\tNội dung công việc\tCơ quan chủ trì\tThời gian hoàn thành\tSản phẩm',
  '1\tBan hành kế hoạch kiểm tra\tVăn phòng HĐND và UBND\tTháng 3 năm 2026\tKế hoạch của UBND xã',
  '2\tTổng hợp kết quả thực hiện\tPhòng Văn hóa - Xã hội\tQuý IV\tBáo cáo',
  'III. TỔ CHỨC THỰC HIỆN',
  'a. Phòng Kinh tế:',
  '- Thẩm định dự toán kinh phí thực hiện các nhiệm vụ.',
];
const SEEN = [
  'S6: 12 /KH-UBND Tân An, ngay 20 thing 01 nim 2026',
  'KE HOACH',
  'Kiém tra cong vu nim2026',
  'Thuc hién Quyét dinh sb 18/Qb-UBND ngay 05/01/2026 ctia UBND thanh phd vé vigc ban hanh K& hoach cai cach hanh chinh.',
  'I. MUC PiCH, YEU CAU',
  '1. Nang cao chét lugng phuc vu ngudi dan, t6 chirc va doanh nghiép.',
  'II. NHIEM VU',
  'TT\tNoi dung cdng viéc\tCo quan chii tri\tThoi gian hoan thanh\tSan pham',
  '1\tBan hanh ké hoach kiém tra\tVan phong HĐND va UBND\tThing 3 nim 2026\tK& hoach ciia UBND x4',
  '2\tTéng hop két qua thyc hién\tPhong Van hoa - X4 hoi\tQuy IV\tBao cdo',
  'III. TO CHUC THUC HIEN',
  'a. Phong Kinh té:',
  '- Tham dinh du toan kinh phi thuc hién cac nhiém vu.',
];

test('a damaged plan is read as if it were good', () => {
  const good = readPlan(GOOD.join('\n'), 2026, restore);
  const seen = readPlan(SEEN.join('\n'), 2026, restore);
  const saidIn = ({ tasks }: typeof good) =>
    tasks.map(({ no, text, lead, timeText, products, schedule }) => ({ no, text, lead, timeText, products, schedule }));
  expect(saidIn(seen)).toEqual(saidIn(good));
  expect(seen.document).toEqual(good.document);
  expect(seen.purposes).toEqual(good.purposes);
  expect(seen.responsibilities).toEqual(good.responsibilities);
  expect(seen.legalBases.map(({ number, date }) => [number, date])).toEqual([['18/QĐ-UBND', '2026-01-05']]);
});

test('its places are those of the text that was given, and nothing of it is sure', () => {
  const good = readPlan(GOOD.join('\n'), 2026, restore);
  const { tasks, remarks } = readPlan(SEEN.join('\n'), 2026, restore);
  const written = tasks.map(({ source }) =>
    source.text?.parts.map(({ line, from, to }) => SEEN[line - 1]?.slice(from, to)),
  );
  expect(written).toEqual([['Ban hanh ké hoach kiém tra'], ['Téng hop két qua thyc hién']]);
  for (const [at, { confidence }] of tasks.entries()) {
    expect(confidence.text).toBeLessThan(good.tasks[at]?.confidence.text ?? 0);
    expect(confidence.no).toBe(good.tasks[at]?.confidence.no);
  }
  expect(remarks.filter(({ kind }) => kind === 'repaired_text')).toHaveLength(1);
  expect(remarks[0]?.where.lines).toContain(9);
});

test('a good plan is read as it is', () => {
  expect(readPlan(GOOD.join('\n'), 2026, restore)).toEqual(readPlan(GOOD.join('\n'), 2026));
});
