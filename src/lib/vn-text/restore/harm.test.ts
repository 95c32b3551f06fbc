import { describe, expect, test } from 'vitest';
import data from '../../../../data/restore.json' with { type: 'json' };
import { withoutAccents } from '../../../../test/support/damaged-text.ts';
import { makeRestorer } from './restore.ts';

const restore = makeRestorer(data);
const textOf = (text: string) =>
  restore(text)
    .lines.map(({ text: line }) => line)
    .join('\n');

const SCANNED =
  'Uy ban nhén dan x4 t6 chirc kiém tra cong tdc cii céch hanh chinh tai cdc phong, don vi trong quy III nim 2026.';
const TYPED = 'Uy ban nhan dan xa to chuc kiem tra cong tac cai cach hanh chinh tai cac phong, don vi.';
const GOOD = 'Ủy ban nhân dân xã tổ chức kiểm tra công tác cải cách hành chính tại các phòng, đơn vị.';

describe.each([
  ['scanned', SCANNED],
  ['typed', TYPED],
])('beside a %s line', (_, damaged) => {
  const lastLine = (line: string) => textOf(`${damaged}\n${damaged}\n${line}`).split('\n').at(-1);

  test.each([
    ['don vi gui truoc ngay l2/O3/2026', '12/03/2026'],
    ['bao cao trong thang lO/2026', '10/2026'],
    ['ty le dat 9l% ho so', '91%'],
    ['tong so 2O1 ho so cua don vi', '201'],
    ['kiem tra O7 don vi', '07'],
    ['hop ngay l8 thang 6', '18'],
    ['kinh phi 2.5OO.000 dong', '2.500.000'],
    ['Cong van so l34/SNV-CCHC', '134/SNV'],
    ['trong quy Ill, lV/2026', 'III, IV/2026'],
  ])('letters for digits: %s', (line, number) => {
    expect(lastLine(line)).toContain(number);
    const words = restore(`${damaged}\n${damaged}\n${line}`).lines.at(-1)?.words ?? [];
    expect(words.some(({ text, isRepaired }) => isRepaired && number.startsWith(text.slice(0, 2)))).toBe(true);
  });

  test.each(['Quy I/2026', 'muc I.2', 'nong do O2', 'quy I, II'])('no digits: %s', (line) => {
    const kept = line.split(' ').slice(-1)[0] ?? '';
    expect(lastLine(line)).toContain(kept);
  });

  test.each([
    ['duong dai 12 km, rong 8 m', ['12 km', '8 m']],
    ['thu gom 70 kg rac, dien tich 90 m2, 5 ha', ['70 kg', '90 m2', '5 ha']],
    ['quet anh 400 dpi, luu tep PDF/A', ['400 dpi', 'PDF/A']],
    ['To trinh so 5b/TTr-PKT cua phong', ['5b/TTr-PKT']],
    ['cac phong (b/c); luu VT', ['(b/c)', 'VT']],
    ['gui P.VHXH va P.KT', ['P.VHXH', 'P.KT']],
    ['de tai ke B2. va kho A1', ['B2.', 'A1']],
    ['mo cua tu 7h30 den 16h00', ['7h30', '16h00']],
    ['dung iOffice, eKYC', ['iOffice', 'eKYC']],
    ['diem o khoan 2', [' o ']],
    ['TM. Uy ban nhan dan', ['TM.']],
    ['ho so H49.61-250101-0003', ['H49.61-250101-0003']],
    ['danh muc Thg.8/2026', ['Thg.8/2026']],
  ])('stays: %s', (line, kept) => {
    for (const one of kept) expect(lastLine(line)).toContain(one);
  });

  test.each([
    'Chi trả trợ cấp cho con em của hai gia đình ở Gia Lai và Sơn La.',
    'Ban Quản lý chợ mời Công an phường và bà con từ Phan Thiết cùng dự.',
    'Ông Sùng A Páo, bà Vừ Thị Mỷ ở bản Huồi Lủng nhận quà tết.',
  ])('a right line stays right: %s', (line) => {
    expect(lastLine(line)).toBe(line);
  });
});

test('a digit glued to its month is not lost, and nothing is done where only spaces are missing', () => {
  const glued = `${GOOD}\n1\tBan hành Kếhoạch cải cách hànhchính\tTháng9/2026\tQuyếtđịnh\n2\tChi trả chế độ nghỉ việc\tQuýIII/2026\tDanhsách`;
  expect(textOf(glued)).toContain('Chi trả chế độ nghỉ việc');
  expect(textOf(glued).replaceAll(' ', '')).toBe(glued.replaceAll(' ', ''));
  expect(textOf(`${SCANNED}\n2\tbao cao ket qua\tThang9/2026`)).toContain('Tháng 9/2026');
});

describe('what is damaged is found line by line', () => {
  const rows = [
    '1\tBan hành kế hoạch tuyên truyền\tPhòng Văn hóa - Xã hội\tTháng 3',
    '2\tKiểm tra kỷ luật, kỷ cương\tVăn phòng\tQuý II',
  ];

  test('a table typed without accents in a right text is put right, and nothing else is touched', () => {
    const right = Array.from({ length: 12 }, () => GOOD).join('\n');
    const wanted = `${right}\n${rows.join('\n')}\n${right}`;
    const seen = `${right}\n${withoutAccents(rows.join('\n'))}\n${right}`;
    expect(textOf(seen)).toBe(wanted);
    expect(restore(seen).damage).toBe('unaccented');
  });

  test('a cell, too', () => {
    const [row = ''] = rows;
    const seen = row.replace('Ban hành kế hoạch tuyên truyền', 'Ban hanh ke hoach tuyen truyen');
    expect(textOf(`${GOOD}\n${seen}\n${GOOD}`)).toBe(`${GOOD}\n${row}\n${GOOD}`);
  });

  test('and where two words of five lost their accents, the others are kept', () => {
    const words = `${GOOD} ${GOOD}`.split(' ');
    const seen = words.map((word, at) => (at % 5 < 2 ? withoutAccents(word) : word)).join(' ');
    expect(textOf(seen)).toBe(words.join(' '));
  });
});

test.each([
  'Ủy ban nhân dân tỉnh Lai Châu, tỉnh Gia Lai, tỉnh Sơn La, tỉnh Lâm Đồng, thành phố Đà Nẵng, thành phố Hồ Chí Minh.',
  'ỦY BAN NHÂN DÂN PHƯỜNG\nKẾ HOẠCH CẢI CÁCH HÀNH CHÍNH\nI. MỤC ĐÍCH, YÊU CẦU\nII. NHIỆM VỤ',
  'UBND phường giao Công an phường phối hợp với các sở, ngành, các thôn, ấp, bản và tổ dân phố.',
])('typed without accents, names and capitals come back: %s', (text) => {
  expect(textOf(withoutAccents(text))).toBe(text);
});
