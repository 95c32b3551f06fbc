import type { Random } from './random.ts';

/** Head, sections and closing of a plan, and the tables in it that look like tables of tasks and are none. */
export function head(random: Random): string[] {
  const heads = [
    ['ỦY BAN NHÂN DÂN', 'XÃ MẪU HÒA', '', 'Số: 21/KH-UBND', 'Mẫu Hòa, ngày 12 tháng 01 năm 2026', '', 'KẾ HOẠCH'],
    ['Số:      /KH-UBND', 'Mẫu Hòa, ngày     tháng     năm 2026', '# KẾ HOẠCH'],
    ['**KẾ HOẠCH**'],
    [
      'ỦY BAN NHÂN DÂN<br>XÃ MẪU HÒA\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc',
      'Số: 21/KH-UBND\tMẫu Hòa, ngày 12 tháng 01 năm 2026',
      'KẾ HOẠCH',
    ],
  ];
  return [
    ...random.pick(heads),
    'Cải cách hành chính nhà nước xã Mẫu Hòa năm 2026',
    '',
    'Căn cứ Kế hoạch số 310/KH-UBND ngày 24/11/2025 của UBND tỉnh về cải cách hành chính năm 2026;',
    'Ủy ban nhân dân xã ban hành Kế hoạch như sau:',
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '- Nâng cao chất lượng phục vụ Nhân dân, rút ngắn thời gian giải quyết thủ tục hành chính.',
    '2. Yêu cầu',
    '- Các cơ quan, đơn vị xác định rõ nhiệm vụ, thời gian, sản phẩm và trách nhiệm của người đứng đầu.',
    'II. CHỈ TIÊU',
    '1. 100% hồ sơ được tiếp nhận, giải quyết đúng hạn.',
    '2. Mức độ hài lòng của người dân đạt từ 90% trở lên.',
    '',
  ];
}

export function closing(random: Random): string[] {
  return random.chance(0.3)
    ? []
    : [
        '',
        'TỔ CHỨC THỰC HIỆN',
        'Trên đây là Kế hoạch cải cách hành chính năm 2026 của xã, yêu cầu các đơn vị triển khai thực hiện./.',
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.',
        ...random.pick([['CHỦ TỊCH', 'Trần Văn Mẫu'], ['Nơi nhận:<br>- Như trên;\tTM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH']]),
      ];
}

type Row = (cells: string[]) => string;

const DECOYS: ((row: Row, random: Random) => string[])[] = [
  (row) => [
    'PHÂN CÔNG NHIỆM VỤ',
    row(['TT', 'Đơn vị', 'Nhiệm vụ']),
    row(['1', 'Phòng Kinh tế', 'Tham mưu bố trí kinh phí thực hiện Kế hoạch']),
    row(['2', 'Công an xã', 'Phối hợp làm sạch dữ liệu dân cư']),
  ],
  (row) => [
    'DỰ TOÁN KINH PHÍ',
    row(['STT', 'Nội dung chi', 'Đơn vị thực hiện', 'Số lượng', 'Thành tiền']),
    row(['1', 'In tờ rơi tuyên truyền', 'Phòng Văn hóa - Xã hội', '500', '5.000.000']),
    row(['2', 'Hội nghị tập huấn', 'Văn phòng HĐND và UBND xã', '1', '12.000.000']),
    row(['', 'Tổng cộng', '', '', '17.000.000']),
  ],
  (row) => [
    'BẢNG TIÊU CHÍ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH',
    row(['TT', 'Nội dung tiêu chí', 'Điểm tối đa', 'Đơn vị chủ trì', 'Thời gian chấm']),
    row(['1', 'Ban hành kế hoạch đúng thời hạn', '1,5', 'Phòng Văn hóa - Xã hội', 'Tháng 11/2026']),
    row(['2', 'Thực hiện chế độ báo cáo', '2,0', 'Phòng Văn hóa - Xã hội', 'Tháng 11/2026']),
  ],
  (row) => [
    'DANH SÁCH CÔNG CHỨC ĐẦU MỐI',
    row(['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Nhiệm vụ', 'Điện thoại']),
    row(['1', 'Nguyễn Văn An', 'Chuyên viên', 'Phòng Kinh tế', 'Đầu mối tổng hợp', '0912000111']),
    row(['2', 'Lê Thị Bình', 'Trưởng phòng', 'Phòng Văn hóa - Xã hội', 'Tổ trưởng', '0912000222']),
  ],
  (row) => [
    'KẾT QUẢ THỰC HIỆN NHIỆM VỤ NĂM 2025',
    row(['TT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời gian hoàn thành', 'Kết quả thực hiện']),
    row([
      '1',
      'Ban hành Kế hoạch cải cách hành chính năm 2025',
      'Phòng Văn hóa - Xã hội',
      'Tháng 01/2025',
      'Đã hoàn thành',
    ]),
    row(['2', 'Kiểm tra cải cách hành chính', 'Phòng Văn hóa - Xã hội', 'Quý IV/2025', 'Hoàn thành 100%']),
  ],
  (row) => [
    'Biểu chỉ tiêu cải cách hành chính năm 2026',
    row(['TT', 'Chỉ tiêu', 'Đơn vị tính', 'Kế hoạch năm 2026', 'Đơn vị theo dõi']),
    row(['1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '98', 'Trung tâm Phục vụ hành chính công']),
    row(['2', 'Mức độ hài lòng', '%', '92', 'Phòng Văn hóa - Xã hội']),
  ],
  (row) => [
    'DANH MỤC VĂN BẢN CHỈ ĐẠO ĐÃ BAN HÀNH',
    row(['STT', 'Số, ký hiệu', 'Ngày ban hành', 'Trích yếu nội dung', 'Cơ quan ban hành']),
    row(['1', '12/KH-UBND', '12/01/2025', 'Kế hoạch tuyên truyền', 'UBND xã']),
    row(['2', '45/QĐ-UBND', '20/02/2025', 'Kiện toàn Ban Chỉ đạo', 'UBND xã']),
  ],
  (row) => [
    'Lịch tiếp công dân',
    row(['Thứ', 'Buổi', 'Người tiếp', 'Địa điểm']),
    row(['Thứ Hai', 'Sáng', 'Chủ tịch UBND xã', 'Phòng tiếp dân']),
    row(['Thứ Năm', 'Chiều', 'Phó Chủ tịch', 'Phòng tiếp dân']),
  ],
];

export function decoys(random: Random, row: Row): string[] {
  const count = random.pick([0, 0, 1, 1, 2]);
  return random
    .shuffle(DECOYS)
    .slice(0, count)
    .flatMap((decoy) => ['', ...decoy(row, random), '']);
}
