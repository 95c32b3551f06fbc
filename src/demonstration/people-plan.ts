import type { Role } from '../platform/roles.ts';

export interface Post {
  /** Before the dot of the username; without one the person has no account. */
  username: string | null;
  unit: string;
  title: string;
  roles: readonly Role[];
  /** Only in the first commune, where every role can be tried. */
  isShown?: true;
}

/** In the order in which the sign-in page lists them. */
export const POSTS: readonly Post[] = [
  { username: 'motcua', unit: 'service_centre', title: 'Công chức tiếp nhận và trả kết quả', roles: ['counter_clerk'] },
  { username: 'giamdoc', unit: 'service_centre', title: 'Giám đốc Trung tâm', roles: ['unit_head'] },
  { username: 'chuyenvien', unit: 'culture_society', title: 'Chuyên viên', roles: ['officer'] },
  { username: 'truongphong', unit: 'culture_society', title: 'Trưởng phòng', roles: ['unit_head'] },
  { username: 'chutich', unit: 'leaders', title: 'Chủ tịch UBND', roles: ['leader'] },
  {
    username: 'daumoi',
    unit: 'culture_society',
    title: 'Chuyên viên, đầu mối cải cách hành chính',
    roles: ['coordinator', 'officer'],
  },
  { username: 'quantri', unit: 'office', title: 'Chuyên viên, quản trị hệ thống', roles: ['administrator'] },
  { username: 'hotich', unit: 'office', title: 'Công chức tư pháp – hộ tịch', roles: ['officer'] },
  { username: 'diachinh', unit: 'economy', title: 'Chuyên viên địa chính, xây dựng', roles: ['officer'] },
  { username: 'congan', unit: 'police', title: 'Cán bộ Công an xã', roles: ['commune_police'] },
  { username: 'vanthu', unit: 'office', title: 'Văn thư', roles: ['records_clerk'] },
  { username: 'ketoan', unit: 'office', title: 'Kế toán', roles: ['accountant'] },
  {
    username: 'motcua2',
    unit: 'service_centre',
    title: 'Công chức tiếp nhận và trả kết quả',
    roles: ['counter_clerk'],
  },
  { username: 'chanhvanphong', unit: 'office', title: 'Chánh Văn phòng', roles: ['unit_head'] },
  { username: 'kinhte', unit: 'economy', title: 'Trưởng phòng', roles: ['unit_head'] },
  { username: 'phochutich', unit: 'leaders', title: 'Phó Chủ tịch UBND', roles: ['leader'] },
  { username: 'truongcongan', unit: 'police', title: 'Trưởng Công an xã', roles: ['unit_head', 'commune_police'] },
  { username: 'kiemtra', unit: 'office', title: 'Phó Chánh Văn phòng', roles: ['inspector', 'officer'], isShown: true },
  {
    username: 'motcua3',
    unit: 'service_centre',
    title: 'Công chức tiếp nhận và trả kết quả',
    roles: ['counter_clerk'],
    isShown: true,
  },
  {
    username: 'motcua4',
    unit: 'service_centre',
    title: 'Công chức tiếp nhận và trả kết quả',
    roles: ['counter_clerk'],
    isShown: true,
  },
  { username: 'hotich2', unit: 'office', title: 'Công chức tư pháp – hộ tịch', roles: ['officer'], isShown: true },
  { username: 'chuyenvien2', unit: 'culture_society', title: 'Chuyên viên', roles: ['officer'], isShown: true },
  { username: 'xaydung', unit: 'economy', title: 'Chuyên viên', roles: ['officer'], isShown: true },
  {
    username: 'truyenthong',
    unit: 'culture_centre',
    title: 'Phó Giám đốc',
    roles: ['communications_editor'],
    isShown: true,
  },
  {
    username: 'tieuhoc',
    unit: 'primary_school',
    title: 'Hiệu trưởng',
    roles: ['public_service_unit', 'unit_head'],
    isShown: true,
  },
  {
    username: 'tramyte',
    unit: 'health_station',
    title: 'Trạm trưởng',
    roles: ['public_service_unit', 'unit_head'],
    isShown: true,
  },
  { username: 'hdnd', unit: 'council', title: 'Phó Chủ tịch HĐND', roles: ['council_party_office'], isShown: true },
  {
    username: 'danguy',
    unit: 'party_office',
    title: 'Chánh Văn phòng',
    roles: ['council_party_office'],
    isShown: true,
  },
  { username: 'mttq', unit: 'fatherland_front', title: 'Chủ tịch', roles: ['supervisor'], isShown: true },
  { username: 'congngheso', unit: 'digital_team', title: 'Tổ trưởng', roles: ['village_digital_team'], isShown: true },
  {
    username: 'theodoi',
    unit: 'reform_task_force',
    title: 'Theo dõi cấp thành phố',
    roles: ['city_viewer'],
    isShown: true,
  },
  {
    username: 'thamdinh',
    unit: 'reform_task_force',
    title: 'Thẩm định cấp thành phố',
    roles: ['city_appraiser'],
    isShown: true,
  },
  { username: null, unit: 'military', title: 'Chỉ huy trưởng', roles: [] },
  { username: null, unit: 'health_station', title: 'Viên chức y tế', roles: [] },
  { username: null, unit: 'lower_secondary_school', title: 'Hiệu trưởng', roles: [] },
];
