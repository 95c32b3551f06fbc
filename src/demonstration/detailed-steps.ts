import type { StepTemplate } from '../modules/procedures/public.ts';

const ORDINARY: StepTemplate[] = [
  { name: 'Tiếp nhận, số hoá hồ sơ', place: 'CENTRE', share: 0.05 },
  { name: 'Phân công thụ lý', place: 'RESPONSIBLE', share: 0.05 },
  { name: 'Thẩm định hồ sơ', place: 'RESPONSIBLE', share: 0.4 },
  { name: 'Dự thảo kết quả', place: 'RESPONSIBLE', share: 0.15 },
  { name: 'Kiểm tra, trình ký', place: 'RESPONSIBLE', share: 0.1 },
  { name: 'Ký duyệt', place: 'LEADERSHIP', share: 0.15 },
  { name: 'Vào sổ, đóng dấu', place: 'RESPONSIBLE', share: 0.05 },
  { name: 'Chuyển trả kết quả', place: 'CENTRE', share: 0.05 },
];

const CERTIFICATION: StepTemplate[] = [
  { name: 'Tiếp nhận hồ sơ', place: 'CENTRE', share: 0.2 },
  { name: 'Kiểm tra, đối chiếu', place: 'CENTRE', share: 0.2 },
  { name: 'Soạn lời chứng', place: 'CENTRE', share: 0.2 },
  { name: 'Ký chứng thực', place: 'LEADERSHIP', share: 0.2 },
  { name: 'Đóng dấu, vào sổ', place: 'CENTRE', share: 0.1 },
  { name: 'Trả kết quả', place: 'CENTRE', share: 0.1 },
];

/** An internal process written down hand by hand, as large communes do: about ten events a dossier. */
export function detailedSteps(field: string): StepTemplate[] {
  return field === 'Chứng thực' ? CERTIFICATION : ORDINARY;
}
