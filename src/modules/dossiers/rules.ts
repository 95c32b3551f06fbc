import type { Sentence } from '../../platform/refusals.ts';
import type { Role } from '../../platform/roles.ts';

/** Trạng thái hồ sơ, with the number the national portal (Cổng Dịch vụ công quốc gia) gives each. */
export const STATUSES = {
  registered: { portalCode: 1, vi: 'Mới đăng ký', en: 'Registered', phase: 'before' },
  accepted: { portalCode: 2, vi: 'Được tiếp nhận', en: 'Received', phase: 'open' },
  refused: { portalCode: 3, vi: 'Không được tiếp nhận', en: 'Refused', phase: 'ended' },
  processing: { portalCode: 4, vi: 'Đang xử lý', en: 'In progress', phase: 'open' },
  awaiting_supplement: { portalCode: 5, vi: 'Yêu cầu bổ sung giấy tờ', en: 'Waiting for papers', phase: 'paused' },
  awaiting_payment: {
    portalCode: 6,
    vi: 'Yêu cầu thực hiện nghĩa vụ tài chính',
    en: 'Waiting for payment',
    phase: 'paused',
  },
  withdrawn: { portalCode: 7, vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawn', phase: 'ended' },
  stopped: { portalCode: 8, vi: 'Dừng xử lý', en: 'Stopped', phase: 'ended' },
  finished: { portalCode: 9, vi: 'Đã xử lý xong', en: 'Finished', phase: 'done' },
  returned: { portalCode: 10, vi: 'Đã trả kết quả', en: 'Result returned', phase: 'ended' },
} as const;

export type Status = keyof typeof STATUSES;

interface Move {
  from: readonly Status[];
  to: Status;
  /** Roles that may, inside the unit that holds the dossier; `centre` also lets the one-stop centre do it. */
  roles: readonly Role[];
  where: 'holder' | 'centre' | 'holder_or_centre';
  needsReason: boolean;
  vi: string;
  en: string;
  article: string;
}

/** Who handles dossiers in the unit that holds them. */
export const HANDLERS: readonly Role[] = ['counter_clerk', 'officer', 'unit_head', 'leader', 'commune_police'];
/** Who needs citizens' data for their work (Luật Bảo vệ dữ liệu cá nhân: đúng mục đích); nobody else opens a dossier. */
export const READERS: readonly Role[] = [...HANDLERS, 'coordinator', 'inspector', 'accountant'];
const CLERKS: readonly Role[] = ['counter_clerk', 'unit_head'];

/** Bảng chuyển trạng thái: the only place that knows what may follow what. Server, screen and tests read it. */
export const MOVES = {
  accept: {
    from: ['registered'],
    to: 'accepted',
    roles: CLERKS,
    where: 'centre',
    needsReason: false,
    vi: 'Tiếp nhận',
    en: 'Accept',
    article: 'NĐ 118/2025/NĐ-CP; trả lời trong 08 giờ làm việc (NĐ 45/2020/NĐ-CP)',
  },
  refuse: {
    from: ['registered', 'accepted', 'processing', 'awaiting_supplement'],
    to: 'refused',
    roles: HANDLERS,
    where: 'holder_or_centre',
    needsReason: true,
    vi: 'Từ chối',
    en: 'Refuse',
    article: 'Mẫu số 03, TT 03/2025/TT-VPCP: nêu rõ lý do và căn cứ',
  },
  transfer: {
    from: ['accepted', 'processing'],
    to: 'processing',
    roles: HANDLERS,
    where: 'holder',
    needsReason: false,
    vi: 'Chuyển bước tiếp theo',
    en: 'Pass to the next step',
    article: 'NĐ 118/2025/NĐ-CP: chuyển trong ngày làm việc, sau 15 giờ thì đầu ngày làm việc tiếp theo',
  },
  request_supplement: {
    from: ['accepted', 'processing'],
    to: 'awaiting_supplement',
    roles: HANDLERS,
    where: 'holder',
    needsReason: true,
    vi: 'Yêu cầu bổ sung',
    en: 'Ask for missing papers',
    article: 'Mẫu số 02, TT 03/2025/TT-VPCP: yêu cầu một lần, đầy đủ',
  },
  resume: {
    from: ['awaiting_supplement', 'awaiting_payment'],
    to: 'processing',
    roles: HANDLERS,
    where: 'holder_or_centre',
    needsReason: false,
    vi: 'Đã bổ sung đủ, xử lý tiếp',
    en: 'Complete now, continue',
    article: 'Thời hạn tính lại từ đầu sau khi nhận đủ hồ sơ',
  },
  request_payment: {
    from: ['processing'],
    to: 'awaiting_payment',
    roles: HANDLERS,
    where: 'holder',
    needsReason: true,
    vi: 'Yêu cầu nộp nghĩa vụ tài chính',
    en: 'Ask for payment',
    article: 'NĐ 118/2025/NĐ-CP: thời gian chờ nộp thuế, phí không tính vào thời hạn',
  },
  finish: {
    from: ['processing'],
    to: 'finished',
    roles: HANDLERS,
    where: 'holder',
    needsReason: false,
    vi: 'Xử lý xong',
    en: 'Finish',
    article: 'NĐ 118/2025/NĐ-CP: có kết quả',
  },
  return_result: {
    from: ['finished'],
    to: 'returned',
    roles: CLERKS,
    where: 'centre',
    needsReason: false,
    vi: 'Trả kết quả',
    en: 'Hand over the result',
    article: 'NĐ 118/2025/NĐ-CP: trả kết quả tại bộ phận một cửa, bưu chính hoặc trực tuyến',
  },
  withdraw: {
    from: ['registered', 'accepted', 'processing', 'awaiting_supplement', 'awaiting_payment'],
    to: 'withdrawn',
    roles: HANDLERS,
    where: 'holder_or_centre',
    needsReason: true,
    vi: 'Rút hồ sơ theo yêu cầu',
    en: 'Withdraw on request',
    article: 'Theo yêu cầu của người nộp',
  },
  stop: {
    from: ['processing', 'awaiting_supplement', 'awaiting_payment'],
    to: 'stopped',
    roles: HANDLERS,
    where: 'holder_or_centre',
    needsReason: true,
    vi: 'Dừng xử lý',
    en: 'Stop',
    article: 'Điều 7 TT 03/2025/TT-VPCP: chỉ trước khi có quyết định hoặc thông báo kết quả',
  },
} as const satisfies Record<string, Move>;

export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES).filter((name): name is MoveName => name in MOVES);

/** What a decision about one move needs to know of the dossier and of who asks. */
export interface MoveQuestion {
  status: Status;
  holderUnitId: number | null;
  isLastStep: boolean;
  assignments: readonly { role: Role; unitId: number }[];
  centreUnitIds: readonly number[];
}

/** `true`, or the sentence that says why not. */
export function mayMove(name: MoveName, question: MoveQuestion): true | Sentence {
  const move: Move = MOVES[name];
  if (!move.from.includes(question.status))
    return {
      vi: `Hồ sơ đang ở trạng thái “${STATUSES[question.status].vi}” nên không thể “${move.vi.toLowerCase()}”.`,
      en: `Not possible while the dossier is “${STATUSES[question.status].en}”.`,
    };
  if (name === 'transfer' && question.isLastStep)
    return { vi: 'Đã ở bước cuối: hãy bấm “Xử lý xong”.', en: 'This is the last step: press “Finish”.' };
  if (name === 'finish' && !question.isLastStep)
    return { vi: 'Còn bước phía sau: hãy chuyển bước tiếp theo.', en: 'There are steps left: pass it on.' };
  const units = placesOf(move, question);
  if (question.assignments.some(({ role, unitId }) => move.roles.includes(role) && units.includes(unitId))) return true;
  return move.where === 'centre'
    ? { vi: 'Việc này do Trung tâm Phục vụ hành chính công làm.', en: 'This is for the one-stop centre.' }
    : { vi: 'Hồ sơ đang do đơn vị khác giữ.', en: 'Another unit holds this dossier.' };
}

function placesOf(move: Move, question: MoveQuestion): readonly number[] {
  const holder = question.holderUnitId === null ? [] : [question.holderUnitId];
  if (move.where === 'holder') return holder;
  if (move.where === 'centre') return question.centreUnitIds;
  return [...holder, ...question.centreUnitIds];
}

/** Giấy tờ are scanned by who holds the dossier or by the centre, as long as it has not ended. */
export function mayChangePapers(question: {
  status: Status;
  assignments: MoveQuestion['assignments'];
  unitIds: readonly number[];
}): true | (Sentence & { isState: boolean }) {
  const { vi, en, phase } = STATUSES[question.status];
  if (phase === 'ended')
    return {
      vi: `Hồ sơ đã ở trạng thái “${vi}”: giấy tờ không đổi được nữa.`,
      en: `The dossier is “${en}”: its papers stay as they are.`,
      isState: true,
    };
  const isOne = question.assignments.some(
    ({ role, unitId }) => HANDLERS.includes(role) && question.unitIds.includes(unitId),
  );
  return isOne || { vi: 'Hồ sơ đang do đơn vị khác giữ.', en: 'Another unit holds this dossier.', isState: false };
}

/** The code: `<agency>-YYMMDD-XXXX`, five digits after 9999; the number is never given twice. */
export function dossierCode(agencyCode: string, day: string, number: number): string {
  return `${agencyCode}-${day.slice(2).replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}
