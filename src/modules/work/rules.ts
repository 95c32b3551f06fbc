import type { Sentence } from '../../platform/refusals.ts';
import type { Assignment, Role } from '../../platform/roles.ts';

/** What the database keeps; what people read is the state, computed by work_state() and typed by nobody. */
export const STATUSES = ['OPEN', 'SUBMITTED', 'DONE', 'NOT_ARISEN', 'CANCELLED'] as const;
export type Status = (typeof STATUSES)[number];

/** The four states of the reports (đề cương báo cáo CCHC), those not yet begun, and those that leave the denominator. */
export const STATES = {
  done_on_time: { vi: 'Xong đúng hạn', en: 'Done on time' },
  done_late: { vi: 'Xong quá hạn', en: 'Done late' },
  overdue: { vi: 'Quá hạn chưa xong', en: 'Overdue' },
  running: { vi: 'Đang thực hiện', en: 'In progress' },
  not_yet: { vi: 'Chưa đến kỳ', en: 'Not yet begun' },
  not_arisen: { vi: 'Không phát sinh', en: 'Did not arise' },
  cancelled: { vi: 'Không làm nữa', en: 'Dropped' },
} as const;
export type State = keyof typeof STATES;
export const STATE_NAMES = Object.keys(STATES).filter((name): name is State => name in STATES);

export const ORIGINS = {
  PLAN: { vi: 'Kế hoạch', en: 'Plan' },
  REPORT: { vi: 'Kỳ báo cáo', en: 'Report' },
  CITY: { vi: 'Thành phố giao', en: 'Given by the city' },
  COMMUNE: { vi: 'Xã giao', en: 'Given by the commune' },
  CHASE: { vi: 'Đôn đốc', en: 'Reminder letter' },
  DIFFICULTY: { vi: 'Khó khăn, vướng mắc', en: 'Difficulty' },
} as const;
export type Origin = keyof typeof ORIGINS;
export const ORIGIN_NAMES = Object.keys(ORIGINS).filter((name): name is Origin => name in ORIGINS);

/** Sản phẩm may be shown by more than a paper. */
export const PROOF_KINDS = {
  DOCUMENT: { vi: 'Văn bản', en: 'Document' },
  EVENT: { vi: 'Hội nghị, lớp tập huấn', en: 'Event' },
  MEDIUM: { vi: 'Tin bài, phát thanh', en: 'Medium' },
  SYSTEM: { vi: 'Trạng thái trên hệ thống khác', en: 'State in another system' },
  SECTION: { vi: 'Lồng ghép trong báo cáo khác', en: 'Part of another report' },
} as const;
export type ProofKind = keyof typeof PROOF_KINDS;
export const PROOF_KIND_NAMES = Object.keys(PROOF_KINDS).filter((name): name is ProofKind => name in PROOF_KINDS);

/** Who is asked to clear a difficulty away. */
export const ADDRESSEES = {
  CHAIRMAN: { vi: 'Chủ tịch UBND xã', en: 'Chairman of the commune' },
  COMMITTEE: { vi: 'Ủy ban nhân dân xã', en: 'People’s committee of the commune' },
  HIGHER: { vi: 'Kiến nghị cấp trên, qua lãnh đạo xã', en: 'Higher level, through the leaders' },
} as const;
export type Addressee = keyof typeof ADDRESSEES;
export const ADDRESSEE_NAMES = Object.keys(ADDRESSEES).filter((name): name is Addressee => name in ADDRESSEES);

/** Bảy lĩnh vực of the plan and the report of administrative reform, as the commune’s outline numbers them. */
export const FIELDS = {
  I: { vi: 'Công tác chỉ đạo, điều hành', en: 'Direction and management' },
  II: { vi: 'Cải cách thể chế', en: 'Institutional reform' },
  III: { vi: 'Cải cách thủ tục hành chính', en: 'Reform of procedures' },
  IV: { vi: 'Cải cách tổ chức bộ máy', en: 'Reform of the apparatus' },
  V: { vi: 'Cải cách chế độ công vụ', en: 'Civil service reform' },
  VI: { vi: 'Cải cách tài chính công', en: 'Public finance reform' },
  VII: { vi: 'Xây dựng chính quyền số', en: 'Digital government' },
} as const;
export type Field = keyof typeof FIELDS;
export const FIELD_NAMES = Object.keys(FIELDS).filter((name): name is Field => name in FIELDS);

/** Amber so many days before the due date. */
export const SOON_DAYS = 3;
/** "Im lặng": running without note, proof or check-in for so long. */
export const SILENT_DAYS = 30;

/** Who works in a unit. */
export const WORKERS: readonly Role[] = [
  'leader',
  'coordinator',
  'unit_head',
  'officer',
  'counter_clerk',
  'inspector',
  'accountant',
  'records_clerk',
  'communications_editor',
  'public_service_unit',
  'commune_police',
  'council_party_office',
];
/** Who may say in the commune's name that something is done. */
export const OVERSEERS: readonly Role[] = ['leader', 'coordinator'];
/** Who writes in the book what the city, or the commune, has given. */
export const GIVERS: readonly Role[] = [...OVERSEERS, 'records_clerk'];
/** Who accepts for a unit. */
export const HEADS: readonly Role[] = ['unit_head', 'leader', 'commune_police'];

interface Move {
  from: readonly Status[];
  /** unit: who works in the leading unit; head: its head or an overseer; overseer: leader and coordinator. */
  who: 'unit' | 'unit_or_helper' | 'head' | 'overseer';
  needsReason: boolean;
  vi: string;
  en: string;
}

/** Bảng chuyển trạng thái: the only place that knows what may follow what. Server, screen and tests read it. */
export const MOVES = {
  note: {
    from: ['OPEN', 'SUBMITTED'],
    who: 'unit_or_helper',
    needsReason: false,
    vi: 'Ghi tiến độ',
    en: 'Note progress',
  },
  prove: {
    from: ['OPEN', 'SUBMITTED'],
    who: 'unit_or_helper',
    needsReason: false,
    vi: 'Thêm minh chứng',
    en: 'Add proof',
  },
  plan_step: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Thêm việc nhỏ', en: 'Add a step' },
  assign: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Phân công', en: 'Assign' },
  submit: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Báo xong', en: 'Report as done' },
  report_not_arisen: {
    from: ['OPEN'],
    who: 'unit',
    needsReason: true,
    vi: 'Báo không phát sinh',
    en: 'Report: did not arise',
  },
  accept: { from: ['SUBMITTED'], who: 'head', needsReason: false, vi: 'Nghiệm thu', en: 'Accept' },
  return: { from: ['SUBMITTED'], who: 'head', needsReason: true, vi: 'Trả lại', en: 'Return' },
  reopen: { from: ['DONE', 'NOT_ARISEN'], who: 'overseer', needsReason: true, vi: 'Mở lại', en: 'Reopen' },
  block: { from: ['OPEN'], who: 'unit', needsReason: true, vi: 'Báo vướng', en: 'Report as blocked' },
  unblock: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Hết vướng', en: 'No longer blocked' },
  report_difficulty: {
    from: ['OPEN'],
    who: 'unit_or_helper',
    needsReason: false,
    vi: 'Nêu khó khăn, vướng mắc',
    en: 'Report a difficulty',
  },
  depend: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Ghi việc phải xong trước', en: 'Wait for a work' },
  watch: { from: ['OPEN', 'SUBMITTED'], who: 'head', needsReason: false, vi: 'Đơn vị theo dõi', en: 'Watching units' },
  ask_extension: { from: ['OPEN'], who: 'unit', needsReason: false, vi: 'Xin gia hạn', en: 'Ask for more time' },
  decide_extension: {
    from: ['OPEN'],
    who: 'overseer',
    needsReason: false,
    vi: 'Quyết định gia hạn',
    en: 'Decide on more time',
  },
  set_event: {
    from: ['OPEN'],
    who: 'head',
    needsReason: false,
    vi: 'Đã có văn bản, sự kiện',
    en: 'The event has come',
  },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES).filter((name): name is MoveName => name in MOVES);

export interface MoveQuestion {
  status: Status;
  origin: Origin;
  unitId: number;
  helperUnitIds: readonly number[];
  dueOn: string | null;
  isConditional: boolean;
  isBlocked: boolean;
  asksExtension: boolean;
  submittedBy: number | null;
  /** Products with neither proof nor explanation. */
  missing: number;
  personId: number | null;
  assignments: readonly Assignment[];
}

const STATUS_WORDS: Record<Status, Sentence> = {
  OPEN: { vi: 'đang thực hiện', en: 'open' },
  SUBMITTED: { vi: 'đã báo xong, chờ nghiệm thu', en: 'waiting for acceptance' },
  DONE: { vi: 'đã nghiệm thu', en: 'accepted' },
  NOT_ARISEN: { vi: 'không phát sinh', en: 'closed as not arisen' },
  CANCELLED: { vi: 'không làm nữa', en: 'dropped' },
};

/** `true`, or the sentence that says why not; `isState` when waiting or another press would change it. */
export function mayMove(name: MoveName, question: MoveQuestion): true | (Sentence & { isState: boolean }) {
  const from: readonly Status[] = MOVES[name].from;
  const words = STATUS_WORDS[question.status];
  if (!from.includes(question.status))
    return { vi: `Việc ${words.vi}.`, en: `The work is ${words.en}.`, isState: true };
  const state = whyNotNow(name, question);
  if (state) return { ...state, isState: true };
  return mayPerson(MOVES[name].who, question) || { ...WHO[MOVES[name].who], isState: false };
}

const WHO: Record<Move['who'], Sentence> = {
  unit: { vi: 'Chỉ đơn vị chủ trì làm việc này.', en: 'Only the leading unit does this.' },
  unit_or_helper: { vi: 'Chỉ đơn vị chủ trì, phối hợp làm việc này.', en: 'Only the units concerned do this.' },
  head: {
    vi: 'Người đứng đầu đơn vị chủ trì, điều phối hoặc lãnh đạo làm việc này.',
    en: 'This is for the head of the unit, the coordinator or a leader.',
  },
  overseer: { vi: 'Lãnh đạo hoặc điều phối làm việc này.', en: 'This is for a leader or the coordinator.' },
};

function mayPerson(who: Move['who'], { unitId, helperUnitIds, assignments }: MoveQuestion): boolean {
  return assignments.some(({ role, unitId: place }) => {
    if (who === 'overseer') return OVERSEERS.includes(role);
    if (who === 'head') return OVERSEERS.includes(role) || (HEADS.includes(role) && place === unitId);
    const places = who === 'unit' ? [unitId] : [unitId, ...helperUnitIds];
    return role === 'coordinator' || (WORKERS.includes(role) && places.includes(place));
  });
}

/** Whose right it is that allows it, where this person has it only in another's place, or does another's work. */
export function coverOf(name: MoveName, question: MoveQuestion, holderId: number | null): number | null {
  const { assignments } = question;
  if (assignments.some(({ covers }) => covers !== undefined && covers.personId === holderId)) return holderId;
  const own = assignments.filter(({ covers }) => covers === undefined);
  if (mayPerson(MOVES[name].who, { ...question, assignments: own })) return null;
  return (
    assignments.find((one) => mayPerson(MOVES[name].who, { ...question, assignments: [one] }))?.covers?.personId ?? null
  );
}

/** Who may accept only in the place of the one who reported it may not: he could not do so himself. */
const isInPlaceOfReporter = (question: MoveQuestion): boolean =>
  mayPerson('head', question) &&
  !mayPerson('head', {
    ...question,
    assignments: question.assignments.filter(({ covers }) => covers?.personId !== question.submittedBy),
  });

/** What a difficulty opened for the leaders ends with their answer and with nothing else. */
const ONLY_ANSWERED: readonly MoveName[] = ['submit', 'report_not_arisen', 'reopen', 'report_difficulty'];

function whyNotNow(name: MoveName, question: MoveQuestion): Sentence | undefined {
  if (question.origin === 'DIFFICULTY' && ONLY_ANSWERED.includes(name))
    return {
      vi: 'Việc này xong khi lãnh đạo trả lời khó khăn, vướng mắc đã nêu.',
      en: 'This work is done once a leader answers the difficulty.',
    };
  if (name === 'submit' && question.missing > 0)
    return {
      vi: `Còn ${question.missing} sản phẩm chưa có minh chứng hoặc giải trình.`,
      en: `${question.missing} product(s) have neither proof nor explanation.`,
    };
  if (name === 'report_not_arisen' && !question.isConditional)
    return {
      vi: 'Chỉ việc có điều kiện (“nếu có”, “theo yêu cầu”) mới đóng “không phát sinh”.',
      en: 'Only conditional work can be closed as not arisen.',
    };
  if (name === 'accept' && question.personId !== null && question.personId === question.submittedBy)
    return { vi: 'Người báo xong không tự nghiệm thu.', en: 'Who reported it does not accept it.' };
  if (name === 'accept' && question.submittedBy !== null && isInPlaceOfReporter(question))
    return {
      vi: 'Đồng chí đang làm thay chính người báo xong nên không nghiệm thu việc này.',
      en: 'You stand in for the one who reported it, and so do not accept it.',
    };
  if ((name === 'ask_extension' || name === 'decide_extension') && question.dueOn === null)
    return { vi: 'Việc không ghi hạn nên không có gì để gia hạn.', en: 'The work has no due date.' };
  if (name === 'ask_extension' && question.asksExtension)
    return { vi: 'Đã xin gia hạn, đang chờ quyết định.', en: 'More time has been asked for already.' };
  if (name === 'decide_extension' && !question.asksExtension)
    return { vi: 'Không có đề nghị gia hạn nào đang chờ.', en: 'Nobody has asked for more time.' };
  if (name === 'set_event' && question.dueOn !== null) return { vi: 'Việc đã có hạn.', en: 'The work has a due date.' };
  if (name === 'block' && question.isBlocked) return { vi: 'Việc đang được báo vướng.', en: 'It is blocked already.' };
  if (name === 'unblock' && !question.isBlocked) return { vi: 'Việc không vướng.', en: 'It is not blocked.' };
  return undefined;
}

/** What the city writes of a task; "hoàn thành" alone does not say whether in time. */
export const CITY_STATES = {
  DONE: { vi: 'Hoàn thành', en: 'Done' },
  DONE_ON_TIME: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  DONE_LATE: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  OVERDUE: { vi: 'Quá hạn chưa hoàn thành', en: 'Overdue' },
  RUNNING: { vi: 'Đang thực hiện', en: 'In progress' },
  NOT_ARISEN: { vi: 'Không phát sinh', en: 'Did not arise' },
} as const;
export type CityState = keyof typeof CITY_STATES;
export const CITY_STATE_NAMES = Object.keys(CITY_STATES).filter((name): name is CityState => name in CITY_STATES);

export const DIFFERENCES = {
  UNKNOWN: { vi: 'Sổ của xã chưa có', en: 'Not in our book' },
  MISSING: { vi: 'Thành phố không nêu', en: 'Not in the city’s list' },
  DUE: { vi: 'Khác hạn', en: 'Another due date' },
  STATE: { vi: 'Khác tình trạng', en: 'Another state' },
} as const;
export type Difference = keyof typeof DIFFERENCES;
/** Where a line of the comparison stands. */
export const COMPARED = ['open', 'settled', 'same'] as const;
