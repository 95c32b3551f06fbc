import { personName } from './names.ts';
import { makeRandom } from './random.ts';

interface Seat {
  /** Before the dot of the username of somebody of the commune, or a post outside of it, whose holder gets a name. */
  who: { username: string } | { post: string };
  duty: 'HEAD' | 'DEPUTY' | 'SECRETARY' | 'MEMBER';
  area: string | null;
}

interface Group {
  unit: string;
  foundingDecision: string;
  from: string;
  seats: readonly Seat[];
}

const seat = (username: string, duty: Seat['duty'], area: string | null = null): Seat => ({
  who: { username },
  duty,
  area,
});
const outside = (post: string, area: string): Seat => ({ who: { post }, duty: 'MEMBER', area });

const GROUPS: readonly Group[] = [
  {
    unit: 'steering_committee',
    foundingDecision: 'Quyết định số 12/QĐ-UBND ngày 01/7/2025 của UBND xã (trình diễn)',
    from: '2025-07-01',
    seats: [
      seat('chutich', 'HEAD', 'Chỉ đạo chung'),
      seat('phochutich', 'DEPUTY', 'Chuyển đổi số, dịch vụ công trực tuyến'),
      seat('daumoi', 'SECRETARY', 'Tổng hợp, báo cáo'),
      seat('truongcongan', 'MEMBER', 'Đề án 06, dữ liệu dân cư'),
      seat('giamdoc', 'MEMBER', 'Bộ phận một cửa, số hoá hồ sơ'),
      seat('chanhvanphong', 'MEMBER', 'Hạ tầng, an toàn thông tin'),
      seat('kinhte', 'MEMBER', 'Kinh tế số, kinh phí'),
      outside('Bí thư Đoàn xã', 'Tổ công nghệ số cộng đồng'),
    ],
  },
  {
    unit: 'reform_task_force',
    foundingDecision: 'Quyết định số 18/QĐ-UBND ngày 01/7/2025 của Chủ tịch UBND xã (trình diễn)',
    from: '2025-07-01',
    seats: [
      seat('phochutich', 'HEAD', 'Phụ trách chung'),
      seat('truongphong', 'DEPUTY', 'Kế hoạch, tuyên truyền, chỉ số cải cách hành chính'),
      seat('daumoi', 'SECRETARY', 'Theo dõi, đôn đốc, báo cáo'),
      seat('motcua', 'MEMBER', 'Cải cách thủ tục hành chính'),
      seat('hotich', 'MEMBER', 'Cải cách thể chế'),
      seat('ketoan', 'MEMBER', 'Cải cách tài chính công'),
      outside('Phó Chủ tịch Uỷ ban MTTQ Việt Nam xã', 'Giám sát, khảo sát hài lòng'),
    ],
  },
];

export function foundingDecisionOf(unit: string): string | null {
  return GROUPS.find((group) => group.unit === unit)?.foundingDecision ?? null;
}

/** Names of its own chance: the people of the communes keep theirs. */
export function groupMembers(communeId: number, personIds: ReadonlyMap<string, number>) {
  const random = makeRandom(communeId);
  return GROUPS.flatMap(({ unit, from, seats }) =>
    seats.map(({ who, duty, area }) => {
      const personId = 'username' in who ? (personIds.get(who.username) ?? null) : null;
      const title = 'post' in who ? `${personName(random)}, ${who.post}` : null;
      return { unit, from, duty, area, personId, title };
    }),
  );
}
