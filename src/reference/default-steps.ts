import type { StepTemplate } from '../modules/procedures/public.ts';

const ORDINARY: StepTemplate[] = [
  { name: 'Tiếp nhận, số hoá hồ sơ', place: 'CENTRE', share: 0.1 },
  { name: 'Thẩm định, giải quyết', place: 'RESPONSIBLE', share: 0.6 },
  { name: 'Ký duyệt', place: 'LEADERSHIP', share: 0.2 },
  { name: 'Vào sổ, đóng dấu, chuyển trả kết quả', place: 'CENTRE', share: 0.1 },
];

const CERTIFICATION: StepTemplate[] = [
  { name: 'Tiếp nhận, kiểm tra, đối chiếu', place: 'CENTRE', share: 0.4 },
  { name: 'Ký chứng thực', place: 'LEADERSHIP', share: 0.4 },
  { name: 'Đóng dấu, vào sổ, trả kết quả', place: 'CENTRE', share: 0.2 },
];

/** What holds until a commune writes down its own internal process. */
export function defaultSteps(field: string): StepTemplate[] {
  return field === 'Chứng thực' ? CERTIFICATION : ORDINARY;
}
