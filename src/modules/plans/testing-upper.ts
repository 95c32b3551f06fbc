/** A plan of the city, as its file says it: two tasks for communes, one for a department, one with their help. */
export const CITY_PLAN = Buffer.from(
  [
    ...['UBND THÀNH PHỐ MẪU LỚN', 'Số: 20/KH-UBND', 'Mẫu Lớn, ngày 05 tháng 01 năm 2026', 'KẾ HOẠCH'],
    ...['Cải cách hành chính nhà nước thành phố Mẫu Lớn năm 2026', '', 'I. NHIỆM VỤ'],
    'TT\tNội dung nhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm',
    '1\tKhảo sát sự hài lòng của người dân\tUBND các xã, phường\tSở Nội vụ\tTháng 10/2026\tBáo cáo',
    '2\tTổ chức đối thoại với người dân\tUBND các xã, phường\tVăn phòng UBND\tQuý III/2026\tBiên bản',
    '3\tNâng cấp cổng dịch vụ công\tSở Văn hoá, Xã hội và Nông thôn\tVăn phòng UBND\tQuý II/2026\tCổng dịch vụ công',
    '4\tSố hoá hồ sơ lưu trữ\tSở Nội vụ\tUBND các xã, phường\tTrước ngày 30/11/2026\tBáo cáo',
    ...['Nơi nhận:', '- Lưu: VT.', 'CHỦ TỊCH'],
  ].join('\n'),
);

/** A task above as tests look at it. */
export interface UpperRow {
  itemId: number;
  text: string;
  shown: string;
  years: number[];
  carriers: { itemId: number; planId: number; state: string | null; made: string }[];
  proposals: { itemId: number; text: string; made: string }[];
  refused: { itemId: number }[];
  isProposed: boolean;
}
