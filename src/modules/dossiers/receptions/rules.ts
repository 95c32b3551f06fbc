import type { Sentence } from '../../../platform/refusals.ts';
import type { Role } from '../../../platform/roles.ts';

/** Hồ sơ tiếp nhận hộ: what becomes of a dossier that another agency resolves (phi địa giới hành chính). */
export const RECEPTION_STATUSES = {
  received: { vi: 'Đã tiếp nhận', en: 'Received', phase: 'open' },
  sent: { vi: 'Đã chuyển cơ quan giải quyết', en: 'Sent to the resolving agency', phase: 'open' },
  result_back: { vi: 'Đã có kết quả', en: 'Result is here', phase: 'done' },
  returned: { vi: 'Đã trả kết quả', en: 'Result returned', phase: 'ended' },
  withdrawn: { vi: 'Công dân rút hồ sơ', en: 'Withdrawn', phase: 'ended' },
} as const;
export type ReceptionStatus = keyof typeof RECEPTION_STATUSES;

interface ReceptionMove {
  from: readonly ReceptionStatus[];
  to: ReceptionStatus;
  needsReason: boolean;
  vi: string;
  en: string;
  article: string;
}

/** The centre that received does all of them; the resolving agency keeps its own record. */
export const RECEPTION_ROLES: readonly Role[] = ['counter_clerk', 'unit_head'];

export const RECEPTION_MOVES = {
  send: {
    from: ['received'],
    to: 'sent',
    needsReason: false,
    vi: 'Chuyển cơ quan giải quyết',
    en: 'Send to the resolving agency',
    article: 'NĐ 118/2025/NĐ-CP: chuyển trong ngày làm việc, sau 15 giờ thì đầu ngày làm việc tiếp theo',
  },
  take_result: {
    from: ['sent'],
    to: 'result_back',
    needsReason: false,
    vi: 'Đã nhận kết quả',
    en: 'The result has come',
    article: 'NĐ 118/2025/NĐ-CP: cơ quan giải quyết gửi kết quả về nơi tiếp nhận',
  },
  hand_over: {
    from: ['result_back'],
    to: 'returned',
    needsReason: false,
    vi: 'Trả kết quả',
    en: 'Hand over the result',
    article: 'NĐ 118/2025/NĐ-CP: trả kết quả tại bộ phận một cửa, bưu chính hoặc trực tuyến',
  },
  withdraw: {
    from: ['received', 'sent'],
    to: 'withdrawn',
    needsReason: true,
    vi: 'Rút hồ sơ theo yêu cầu',
    en: 'Withdraw on request',
    article: 'Theo yêu cầu của người nộp',
  },
} as const satisfies Record<string, ReceptionMove>;
export type ReceptionMoveName = keyof typeof RECEPTION_MOVES;
export const RECEPTION_MOVE_NAMES = Object.keys(RECEPTION_MOVES).filter(
  (name): name is ReceptionMoveName => name in RECEPTION_MOVES,
);

interface ReceptionQuestion {
  status: ReceptionStatus;
  assignments: readonly { role: Role; unitId: number }[];
  centreUnitId: number | null;
}

/** `true`, or the sentence that says why not. */
export function mayMoveReception(name: ReceptionMoveName, question: ReceptionQuestion): true | Sentence {
  const move: ReceptionMove = RECEPTION_MOVES[name];
  const { vi, en } = RECEPTION_STATUSES[question.status];
  if (!move.from.includes(question.status))
    return {
      vi: `Hồ sơ đang ở trạng thái “${vi}” nên không thể “${move.vi.toLowerCase()}”.`,
      en: `Not possible while the dossier is “${en}”.`,
    };
  const isAtCentre = question.assignments.some(
    ({ role, unitId }) => RECEPTION_ROLES.includes(role) && unitId === question.centreUnitId,
  );
  return (
    isAtCentre || { vi: 'Việc này do Trung tâm Phục vụ hành chính công làm.', en: 'This is for the one-stop centre.' }
  );
}
