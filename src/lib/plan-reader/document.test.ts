import { expect, test } from 'vitest';
import { readDocument } from './document.ts';
import { readLines } from './lines.ts';
import { periodIn } from './period.ts';

const read = (...lines: string[]) => readDocument(readLines(lines.join('\n')));

const DECISION = [
  'Số: 15/QĐ-UBND',
  'Mẫu Đông, ngày 05 tháng 01 năm 2027',
  '## QUYẾT ĐỊNH',
  'Ban hành Kế hoạch năm 2027',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN PHƯỜNG MẪU ĐÔNG',
  'Căn cứ Quyết định số 9/QĐ-UBND ngày 02/01/2027 của UBND thành phố Mẫu Lớn ban hành Kế hoạch;',
  'QUYẾT ĐỊNH:',
  'Nơi nhận:',
  '- Lưu: VT.',
  'KT. CHỦ TỊCH',
  '**PHÓ CHỦ TỊCH**',
  '**Trần Thị Mẫu**',
  '**KẾ HOẠCH**',
  '**Chuyển đổi số phường Mẫu Đông',
  'năm 2027**',
  '(Kèm theo Quyết định số 15/QĐ-UBND)',
  'I. MỤC ĐÍCH',
];

test('a decision that carries a plan says who, which number, when, where, for which time and who signed', () => {
  expect(read(...DECISION)).toEqual({
    kind: 'Quyết định ban hành Kế hoạch',
    agency: 'Ủy ban nhân dân phường Mẫu Đông',
    parentAgency: 'Ủy ban nhân dân thành phố Mẫu Lớn',
    number: '15/QĐ-UBND',
    date: '2027-01-05',
    place: 'Mẫu Đông',
    title: 'Chuyển đổi số phường Mẫu Đông năm 2027',
    year: 2027,
    period: { from: '2027-01-01', to: '2027-12-31' },
    signer: 'Trần Thị Mẫu',
    signerTitle: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
  });
});

test('a signer may bear a name that is a word of offices and places as well', () => {
  const named = DECISION.map((line) => line.replace('Trần Thị Mẫu', 'Nguyễn Ban Hải'));
  expect(read(...named).signer).toBe('Nguyễn Ban Hải');
});

test('what a draft leaves blank stays null', () => {
  const draft = DECISION.map((line) =>
    line.replace('Số: 15/', 'Số: /').replace('ngày 05 tháng', 'ngày tháng').replace('số 15/QĐ-UBND', 'số …/QĐ-UBND'),
  );
  expect(read(...draft)).toMatchObject({ number: null, date: null, year: 2027 });
});

test('a plan alone, and a text that is none', () => {
  expect(read('KẾ HOẠCH', 'Kiểm tra', 'Thực hiện Quyết định số 1/QĐ-UBND, …')).toMatchObject({
    kind: 'Kế hoạch',
    title: 'Kiểm tra',
    period: null,
  });
  expect(Object.values(read('chào')).every((value) => value === null)).toBe(true);
});

test.each([
  ['6 tháng đầu năm 2027', '2027-01-01', '2027-06-30'],
  ['6 tháng cuối năm 2027', '2027-07-01', '2027-12-31'],
  ['9 tháng năm 2027', '2027-01-01', '2027-09-30'],
  ['quý IV năm 2027', '2027-10-01', '2027-12-31'],
  ['tháng 02 năm 2028', '2028-02-01', '2028-02-29'],
  ['giai đoạn 2026 - 2030', '2026-01-01', '2030-12-31'],
  ['năm 2026', '2026-01-01', '2026-12-31'],
])('the time of a plan for %s', (title, from, to) => {
  expect(periodIn(`Cải cách hành chính xã Mẫu ${title}`).period).toEqual({ from, to });
});
