import { describe, expect, test } from 'vitest';
import { readPlan } from './read.ts';

const read = (...lines: string[]) => readPlan(lines.join('\n'), 2026);
const rows = (...lines: string[]) =>
  read(...lines).tasks.map(({ no, group, text, lead, coordinators, timeText }) => [
    ...[no, group, text, lead],
    ...[coordinators.join('; '), timeText],
  ]);

const HEAD = 'STT\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời hạn\tSản phẩm';

describe('tables', () => {
  test('bars that only open, a bar alone closing each row; an empty cell is none of these', () => {
    const cells = ['TT', 'Công việc', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời gian', 'Sản phẩm'];
    const stacked = (row: readonly string[]) => [...row.map((cell) => `| ${cell}`.trim()), '|'];
    expect(
      rows(
        ...stacked(cells),
        ...stacked(['I. THỂ CHẾ']),
        ...stacked(['1', 'Rà soát văn bản', 'Văn phòng', '', 'Quý I', 'Báo cáo']),
        ...stacked(['2', 'Hệ thống hóa văn bản', 'Văn phòng', 'Phòng Kinh tế', 'Tháng 5', 'Danh mục']),
      ),
    ).toEqual([
      ['1', 'THỂ CHẾ', 'Rà soát văn bản', 'Văn phòng', '', 'Quý I'],
      ['2', 'THỂ CHẾ', 'Hệ thống hóa văn bản', 'Văn phòng', 'Phòng Kinh tế', 'Tháng 5'],
    ]);
  });

  test('under the agency that leads, however the heading and its capitals are written', () => {
    const lines = ['STT\tĐơn vị chủ trì/Nội dung\tPhối hợp\tThời hạn\tSản phẩm'];
    lines.push('I\tTRẠM Y TẾ (02 nhiệm vụ)\t\t\t', '1\tKhám sức khoẻ học sinh\tCác trường\tTháng 9\tBáo cáo');
    lines.push('Đ\tCÔNG AN XÃ\t\t\t', '1\tLàm sạch dữ liệu dân cư\tCác thôn\tThường xuyên\tDữ liệu');
    expect(rows(...lines).map(([, group, text, lead]) => [group, text, lead])).toEqual([
      ['TRẠM Y TẾ', 'Khám sức khoẻ học sinh', 'TRẠM Y TẾ'],
      ['CÔNG AN XÃ', 'Làm sạch dữ liệu dân cư', 'CÔNG AN XÃ'],
    ]);
  });

  test('a cell merged with the one above says the same; a task merged over rows is led by each', () => {
    const lines = [HEAD, '1\tHọp giao ban\tVăn phòng\tCác phòng\tHằng tháng\tBiên bản'];
    lines.push('2\tTiếp công dân\t〃\t〃\tThứ Năm hằng tuần\tSổ', '〃\t〃\tCông an xã\t〃\t〃\t〃');
    expect(rows(...lines).map(([no, , , lead, helpers]) => [no, lead, helpers])).toEqual([
      ['1', 'Văn phòng', 'Các phòng'],
      ['2', 'Công an xã', 'Các phòng'],
    ]);
  });

  test('headings over two rows of which the lower ends early', () => {
    const lines = ['TT\tNhiệm vụ\tPhân công\t\tThời gian\tSản phẩm\tGhi chú', '\t\tChủ trì\tPhối hợp'];
    lines.push('1\tTập huấn kỹ năng số\tPhòng Văn hoá\tCông an xã\tQ.II/2027\tLớp');
    expect(rows(...lines)).toEqual([['1', null, 'Tập huấn kỹ năng số', 'Phòng Văn hoá', 'Công an xã', 'Q.II/2027']]);
  });

  test('a note that one task is done throws nothing away; a table of what was done is none of tasks', () => {
    const noted = (note: string) =>
      ['1', '2', '3'].map((no) => `${no}\tViệc số ${no}\tVăn phòng\t\tQuý I\tBáo cáo\t${no === '2' ? note : ''}`);
    expect(rows(`${HEAD}\tGhi chú`, ...noted('Đã hoàn thành'))).toHaveLength(3);
    const done = [
      'I. ĐÁNH GIÁ KẾT QUẢ NĂM 2026',
      '| STT | Nhiệm vụ | Đơn vị | Thời gian | Kết quả |',
      '|---|---|---|---|---|',
    ];
    done.push(
      '| 1 | Kiểm tra | Văn phòng | 1/8/2026 | Hoàn thành |',
      '',
      '| Lĩnh vực | Tiếp nhận | Đúng hạn | Quá hạn | Tỷ lệ |',
    );
    expect(rows(...done, '|---|---|---|---|---|', '| Hộ tịch | 12 | 11 | 1 | 92% |')).toEqual([]);
  });

  test('signatures in two columns under the table are no rows; a group over repeated headings is kept', () => {
    const lines = [HEAD, '1\tSố hoá hồ sơ\tTrung tâm\t\tCả năm\tDữ liệu', 'II\tTÀI CHÍNH CÔNG'];
    lines.push(HEAD, '2\tCông khai ngân sách\tPhòng Kinh tế\t\tTháng 7\tQuyết định');
    lines.push('Nơi nhận:\tTM. ỦY BAN NHÂN DÂN', '- Lưu: VT.\tCHỦ TỊCH');
    expect(rows(...lines).map(([no, group]) => [no, group])).toEqual([
      ['1', null],
      ['2', 'TÀI CHÍNH CÔNG'],
    ]);
  });
});

describe('words', () => {
  test('lettered sections, tasks numbered 1.1 over labels, fields that are numbered by name', () => {
    const labels = (lead: string) => [`Đơn vị chủ trì: ${lead}.`, 'Đơn vị phối hợp: Không.', 'Thời gian: Quý II/2027.'];
    const lines = [
      'A. MỤC TIÊU',
      '1. 95% hồ sơ đúng hạn.',
      'B. NHIỆM VỤ',
      '1. Chỉ đạo, điều hành',
      '1.1. Ban hành quy chế.',
    ];
    lines.push(...labels('Văn phòng'), 'Lĩnh vực 2. Chuyển đổi số', '2.1. Tập huấn.', ...labels('Công an xã'));
    expect(rows(...lines)).toEqual([
      ['1.1', 'Chỉ đạo, điều hành', 'Ban hành quy chế.', 'Văn phòng', '', 'Quý II/2027'],
      ['2.1', 'Chuyển đổi số', 'Tập huấn.', 'Công an xã', '', 'Quý II/2027'],
    ]);
  });

  test('whoever is charged in a sentence of its own, with whom and until when', () => {
    const lines = [
      'II. NHIỆM VỤ',
      '1. Thể chế',
      'a) Rà soát quy ước thôn. Giao Văn phòng chủ trì, phối hợp với các thôn thực hiện, hoàn thành trước ngày 30/6/2027.',
    ];
    lines.push('b) Giao Phòng Kinh tế kiểm kê tài sản công, xong trước ngày 15/8/2027.');
    lines.push('c) Thi tìm hiểu pháp luật (Công an xã chủ trì, Đoàn xã phối hợp; tháng 11/2027).');
    expect(rows(...lines)).toEqual([
      ['a', 'Thể chế', 'Rà soát quy ước thôn', 'Văn phòng', 'các thôn', 'trước ngày 30/6/2027'],
      [
        'b',
        'Thể chế',
        'Kiểm kê tài sản công, xong trước ngày 15/8/2027',
        'Phòng Kinh tế',
        '',
        'xong trước ngày 15/8/2027',
      ],
      ['c', 'Thể chế', 'Thi tìm hiểu pháp luật', 'Công an xã', 'Đoàn xã', 'tháng 11/2027'],
    ]);
  });
});

describe('targets', () => {
  const targets = (...lines: string[]) =>
    read(...lines).targets.map(({ no, comparator, value, unit }) => [no, comparator, value, unit]);

  test('what is counted and not a share', () => {
    const lines = ['I. CHỈ TIÊU', 'a) Chỉ số đạt từ 85 điểm trở lên.', 'b) Thời gian chờ không quá 15 phút/lượt.'];
    lines.push(
      'c) Ít nhất 02 sáng kiến được công nhận.',
      'd) Không để hồ sơ quá hạn trên 30 ngày.',
      'đ) ≥ 90% văn bản ký số.',
    );
    expect(targets(...lines, 'e) 65 - 70% hồ sơ trực tuyến.')).toEqual([
      ['a', '>=', 85, 'điểm'],
      ['b', '<=', 15, 'phút/lượt'],
      ['c', '>=', 2, 'sáng kiến'],
      ['d', null, null, null],
      ['đ', '>=', 90, '%'],
      ['e', 'between', [65, 70], '%'],
    ]);
  });

  test('under goals, one after the other in a paragraph, without what is only wished in general', () => {
    const lines = ['I. MỤC TIÊU NĂM 2027', '1. Mục tiêu chung', 'Nền hành chính phục vụ.', '2. Mục tiêu cụ thể'];
    expect(targets(...lines, '(1) 98% đúng hạn; (2) trên 60% trực tuyến.', 'II. NHIỆM VỤ')).toEqual([
      ['1', '=', 98, '%'],
      ['2', '>', 60, '%'],
    ]);
  });

  test('in a table: the last column is what is asked for, the unit in its own', () => {
    const lines = [
      'BẢNG CHỈ TIÊU',
      'TT\tChỉ tiêu\tĐVT\tNăm 2026\tKế hoạch năm 2027',
      '1\tHồ sơ đúng hạn\t%\t97,2\ttừ 98,5 trở lên',
    ];
    expect(targets(...lines, '2\tSáng kiến cải cách\tsáng kiến\t1\t≥ 3', 'Ghi chú')).toEqual([
      ['1', '>=', 98.5, '%'],
      ['2', '>=', 3, 'sáng kiến'],
    ]);
  });

  test('of a text whose first page is lost, before the first section', () => {
    expect(
      targets('ứng dụng; đứng đầu tỉnh.', '4. Trễ hạn không quá 2%.', '5. 85% hài lòng.', 'III. NHIỆM VỤ'),
    ).toEqual([
      ['4', '<=', 2, '%'],
      ['5', '=', 85, '%'],
    ]);
  });
});

test('letterhead and signature in two columns; a title that begins like a basis; two bases in one breath', () => {
  const gap = ' '.repeat(24);
  const { document, legalBases } = read(
    ...[
      'UBND TỈNH SƠN CƯỚC\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'ỦY BAN NHÂN DÂN\tĐộc lập - Tự do - Hạnh phúc',
      'XÃ PÁ HẦM',
    ],
    ...[
      'Số: 14/KH-UBND\tPá Hầm, ngày 22 tháng 01 năm 2027',
      'KẾ HOẠCH',
      'Thực hiện công tác cải cách hành chính năm 2027',
      'trên địa bàn xã',
    ],
    'Thực hiện Kế hoạch số 3/KH-UBND ngày 05/01/2027 của UBND tỉnh Sơn Cước về cải cách hành chính; Nghị quyết số 5-NQ/ĐU ngày 12/12/2026 của Đảng ủy xã về nhiệm vụ năm 2027;',
    ...['I. MỤC ĐÍCH', `Nơi nhận:${gap}KT. CHỦ TỊCH`, `- Lưu: VT.${gap}PHÓ CHỦ TỊCH`, `${gap}Y Thu Mẫu`],
  );
  expect(document).toMatchObject({
    ...{ agency: 'Ủy ban nhân dân xã Pá Hầm', parentAgency: 'Ủy ban nhân dân tỉnh Sơn Cước', year: 2027 },
    ...{ title: 'Thực hiện công tác cải cách hành chính năm 2027 trên địa bàn xã', number: '14/KH-UBND' },
    ...{ signer: 'Y Thu Mẫu', signerTitle: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH' },
  });
  expect(legalBases.map(({ type, number }) => [type, number])).toEqual([
    ['Kế hoạch', '3/KH-UBND'],
    ['Nghị quyết', '5-NQ/ĐU'],
  ]);
});

test('units and their duties on one line, each cycle of reports with its own day', () => {
  const { responsibilities, reports } = read(
    ...[
      'III. TỔ CHỨC THỰC HIỆN',
      '1. Phòng Kinh tế: Bố trí kinh phí thực hiện.',
      '- Công an xã: Bảo đảm an toàn thông tin.',
    ],
    '2. Các phòng, đơn vị: Báo cáo (quý: trước ngày 08 tháng cuối quý; năm: trước 01/12) gửi Văn phòng HĐND và UBND.',
    ...['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'],
  );
  expect(responsibilities.map(({ unit, duties }) => [unit, duties.length])).toEqual([
    ['Phòng Kinh tế', 1],
    ['Công an xã', 1],
    ['Các phòng, đơn vị', 1],
  ]);
  expect(reports.map(({ cycle, dueText }) => [cycle, dueText])).toEqual([
    ['quý', 'trước ngày 08 tháng cuối quý'],
    ['năm', 'trước 01/12'],
  ]);
});

test('the year that most times name holds where no title names one, and that is said', () => {
  const { tasks, remarks, document } = read(
    HEAD,
    '1\tViệc\tVăn phòng\t\tQuý I/2028\tBáo cáo',
    '2\tViệc khác\tVăn phòng\t\tTháng 5\tBáo cáo',
  );
  expect(tasks.map(({ schedule }) => schedule.due)).toEqual(['2028-03-31', '2028-05-31']);
  expect([document.year, remarks.some(({ kind }) => kind === 'year_assumed')]).toEqual([null, true]);
});

test('a text that names no year at all is reckoned in the year it is read in, and that is said', () => {
  const text = [HEAD, '1\tViệc\tVăn phòng\t\tTháng 5\tBáo cáo'].join('\n');
  const { tasks, period, remarks } = readPlan(text, 2031);
  expect([tasks[0]?.schedule.due, period.from]).toEqual(['2031-05-31', '2031-01-01']);
  expect(remarks.map(({ kind }) => kind)).toContain('year_assumed');
});

describe('tables that came through something else', () => {
  test('tabs that became blanks are counted where nothing stands under its heading', () => {
    const lines = ['STT    Nội dung    Chủ trì    Đơn vị cùng thực hiện    Thời gian    Kết quả'];
    lines.push(
      '1    Kiểm kê nhà, đất công dôi dư sau sắp xếp    Phòng Kinh tế    Công an xã    Thứ Sáu hằng tuần    Biên bản',
    );
    lines.push('2    Họp    Văn phòng    Các phòng    30/6/2027    Báo cáo');
    expect(rows(...lines)).toEqual([
      ['1', null, 'Kiểm kê nhà, đất công dôi dư sau sắp xếp', 'Phòng Kinh tế', 'Công an xã', 'Thứ Sáu hằng tuần'],
      ['2', null, 'Họp', 'Văn phòng', 'Các phòng', '30/6/2027'],
    ]);
  });

  test('a grid of plus and minus signs, rows over several lines; the row of sums is no task', () => {
    const lines = [
      '+----+--------------+---------------+-----------+',
      '| TT | Nhiệm vụ     | Chủ trì       | Thời gian |',
    ];
    lines.push(
      '+====+==============+===============+===========+',
      '| 1  | Lấy ý kiến   | Mặt trận xã   | Tháng 5   |',
    );
    lines.push(
      '|    | bà con       |               |           |',
      '+----+--------------+---------------+-----------+',
    );
    lines.push(
      '|    | Tổng cộng    |               |           |',
      '+----+--------------+---------------+-----------+',
    );
    expect(rows(...lines)).toEqual([['1', null, 'Lấy ý kiến bà con', 'Mặt trận xã', '', 'Tháng 5']]);
  });

  test('days of beginning and end in columns of their own', () => {
    const lines = [
      'TT\tNhiệm vụ\tThực hiện\t\tThời gian\t\tKết quả',
      '〃\t〃\tChủ trì\tPhối hợp\tBắt đầu\tHoàn thành\t〃',
    ];
    lines.push('1\tSố hoá\tVăn phòng\tCác phòng\t02/01/2027\t16/3/2027\tDữ liệu');
    expect(read(...lines).tasks.map(({ schedule: { start, due } }) => [start, due])).toEqual([
      ['2027-01-02', '2027-03-16'],
    ]);
  });
});
