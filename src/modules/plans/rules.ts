import type { Kind, Schedule } from '../../lib/deadline/public.ts';
import type { Sentence } from '../../platform/refusals.ts';
import type { Role } from '../../platform/roles.ts';

export const PLAN_KINDS = {
  CCHC: { vi: 'Cải cách hành chính', en: 'Administrative reform' },
  INSPECTION: { vi: 'Kiểm tra', en: 'Inspection' },
  COMMUNICATION: { vi: 'Tuyên truyền', en: 'Communication' },
  PROCEDURE_CONTROL: { vi: 'Kiểm soát thủ tục hành chính', en: 'Control of procedures' },
  DIGITAL: { vi: 'Chuyển đổi số', en: 'Digital transformation' },
  TRAINING: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  LEGAL: { vi: 'Văn bản, thi hành pháp luật', en: 'Law' },
  PCI: { vi: 'Năng lực cạnh tranh', en: 'Competitiveness' },
  ISO: { vi: 'ISO 9001', en: 'ISO 9001' },
  CITY_DIRECTIVE: { vi: 'Văn bản thành phố giao nhiệm vụ', en: 'Directive of the city' },
  COMMUNE_DIRECTIVE: { vi: 'Kết luận, văn bản xã giao nhiệm vụ', en: 'Directive of the commune' },
  CITY_PLAN: { vi: 'Kế hoạch của thành phố', en: 'Plan of the city' },
  NATIONAL_PROGRAMME: { vi: 'Chương trình, kế hoạch quốc gia', en: 'National programme' },
  UNIT: { vi: 'Kế hoạch của đơn vị', en: 'Plan of a unit' },
  OTHER: { vi: 'Khác', en: 'Other' },
} as const;
export type PlanKind = keyof typeof PLAN_KINDS;
export const PLAN_KIND_NAMES = Object.keys(PLAN_KINDS).filter((name): name is PlanKind => name in PLAN_KINDS);

/** Văn bản giao nhiệm vụ: read and checked like a plan; it is signed already, so what it gives is given at once. */
export const DIRECTIVES = ['CITY_DIRECTIVE', 'COMMUNE_DIRECTIVE'] as const;
export const isDirective = (kind: PlanKind) => kind === 'CITY_DIRECTIVE' || kind === 'COMMUNE_DIRECTIVE';
/** Kế hoạch cấp trên: kept to be compared with; it makes no works and is no commitment of the commune. */
export const REFERENCES = ['CITY_PLAN', 'NATIONAL_PROGRAMME'] as const;
export const isReference = (kind: PlanKind) => kind === 'CITY_PLAN' || kind === 'NATIONAL_PROGRAMME';
/** Signed before it came here: nothing is submitted. */
export const RECEIVED = [...DIRECTIVES, ...REFERENCES] as const;
export const isReceived = (kind: PlanKind) => isDirective(kind) || isReference(kind);

interface Ranked {
  kind: PlanKind;
  isProgramme: boolean;
}
/** How high a plan stands; its tasks carry out only those of one that stands higher. Undefined where none are linked. */
export function rankOf({ kind, isProgramme }: Ranked): number | undefined {
  if (kind === 'NATIONAL_PROGRAMME') return 3;
  if (kind === 'CITY_PLAN') return 2;
  if (isDirective(kind) || kind === 'UNIT') return undefined;
  return isProgramme ? 1 : 0;
}
/** Carried out by tasks of other plans, and by no works of its own. */
export const isUpper = (plan: Ranked) => (rankOf(plan) ?? 0) > 0;

/** Who gives what a directive asks. */
export const OVERSEERS: readonly Role[] = ['leader', 'coordinator'];
/** Who takes a directive in, reads it and puts its rows right: văn thư among them, who gives nothing. */
export const DIRECTIVE_READERS: readonly Role[] = [...OVERSEERS, 'records_clerk'];
/** Whose word the works of a document are. */
export const originOf = (kind: PlanKind) =>
  kind === 'CITY_DIRECTIVE' ? 'CITY' : kind === 'COMMUNE_DIRECTIVE' ? 'COMMUNE' : 'PLAN';

export const STATUSES = {
  DRAFT: { vi: 'Dự thảo', en: 'Draft' },
  CHECKED: { vi: 'Đã kiểm tra', en: 'Checked' },
  SUBMITTED: { vi: 'Đã trình', en: 'Submitted' },
  ISSUED: { vi: 'Đã ban hành', en: 'Issued' },
  REPLACED: { vi: 'Đã được thay thế', en: 'Replaced' },
  DROPPED: { vi: 'Đã bỏ', en: 'Dropped' },
} as const;
export type Status = keyof typeof STATUSES;
export const STATUS_NAMES = Object.keys(STATUSES).filter((name): name is Status => name in STATUSES);

interface Move {
  from: readonly Status[];
  to: Status;
  roles: readonly Role[];
  vi: string;
  en: string;
}

/** Phòng Văn hoá - Xã hội prepares, the chairman issues. The only place that knows what may follow what. */
export const MOVES = {
  edit: { from: ['DRAFT'], to: 'DRAFT', roles: ['coordinator'], vi: 'Sửa', en: 'Edit' },
  check: { from: ['DRAFT'], to: 'CHECKED', roles: ['coordinator'], vi: 'Kiểm tra xong', en: 'Checked' },
  reopen: {
    from: ['CHECKED', 'SUBMITTED'],
    to: 'DRAFT',
    roles: ['coordinator', 'leader'],
    vi: 'Sửa tiếp',
    en: 'Reopen',
  },
  submit: { from: ['CHECKED'], to: 'SUBMITTED', roles: ['coordinator'], vi: 'Trình ban hành', en: 'Submit' },
  issue: { from: ['SUBMITTED'], to: 'ISSUED', roles: ['leader'], vi: 'Ban hành', en: 'Issue' },
  drop: {
    from: ['DRAFT', 'CHECKED', 'SUBMITTED'],
    to: 'DROPPED',
    roles: ['coordinator', 'leader'],
    vi: 'Bỏ',
    en: 'Drop',
  },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof MOVES;
export const MOVE_NAMES = Object.keys(MOVES).filter((name): name is MoveName => name in MOVES);

/** What a decision about one move needs to know. */
export interface MoveQuestion {
  status: Status;
  /** A plan to inspect has an outline, and may have no table of tasks. */
  kind: PlanKind;
  /** Tasks that name no unit to lead them. */
  leaderless: number;
  tasks: number;
  roles: readonly Role[];
}

/** Giao việc: what a directive gives needs no submitting; whoever checked it gives it. */
const GIVE: Move = {
  from: ['DRAFT', 'CHECKED'],
  to: 'ISSUED',
  roles: ['coordinator', 'leader'],
  vi: 'Giao việc',
  en: 'Give the works',
};
/** Ghi nhận: a plan from above is in force already. */
const RECORD: Move = { ...GIVE, vi: 'Ghi nhận', en: 'Put on record' };
const EMPTY: readonly Status[] = [];
const PUT_RIGHT: Move = { ...MOVES.edit, roles: [...MOVES.edit.roles, 'records_clerk'] };

export function moveOf(name: MoveName, kind: PlanKind): Move {
  if (!isReceived(kind)) return MOVES[name];
  if (name === 'edit' && isDirective(kind)) return PUT_RIGHT;
  if (name === 'issue') return isReference(kind) ? RECORD : GIVE;
  return name === 'check' || name === 'submit' ? { ...MOVES[name], from: EMPTY } : MOVES[name];
}

/** The moves of a document as they are called for its kind; those that it never makes are not among them. */
export function movesOf(kind: PlanKind): Partial<Record<MoveName, Move>> {
  const made = MOVE_NAMES.filter((name) => moveOf(name, kind).from.length > 0);
  return Object.fromEntries(made.map((name) => [name, moveOf(name, kind)]));
}

export function mayMove(name: MoveName, question: MoveQuestion): true | (Sentence & { isState: boolean }) {
  const { from, roles, vi, en }: Move = moveOf(name, question.kind);
  const { vi: statusVi, en: statusEn } = STATUSES[question.status];
  if (!from.includes(question.status))
    return {
      vi: `Bản kế hoạch ${statusVi.toLowerCase()} nên không thể “${vi.toLowerCase()}”.`,
      en: `The plan is “${statusEn}”: “${en}” is not possible.`,
      isState: true,
    };
  const isLast = name === 'check' || (name === 'issue' && isReceived(question.kind));
  if (isLast && question.tasks === 0 && question.kind !== 'INSPECTION')
    return { vi: 'Văn bản chưa có nhiệm vụ nào.', en: 'There is no task yet.', isState: true };
  if (isLast && question.leaderless > 0 && !isReference(question.kind))
    return {
      vi: `Còn ${question.leaderless} nhiệm vụ chưa có đơn vị chủ trì.`,
      en: `${question.leaderless} task(s) have no leading unit.`,
      isState: true,
    };
  return question.roles.some((role) => roles.includes(role)) || { ...whoElse(name, question.kind), isState: false };
}

function whoElse(name: MoveName, kind: PlanKind): Sentence {
  if (name !== 'issue')
    return { vi: 'Việc này do điều phối (Phòng Văn hoá - Xã hội) làm.', en: 'This is for the coordinator.' };
  if (isReference(kind))
    return { vi: 'Việc này do điều phối hoặc lãnh đạo UBND làm.', en: 'This is for the coordinator or a leader.' };
  return isDirective(kind)
    ? {
        vi: 'Giao việc do điều phối hoặc lãnh đạo UBND làm.',
        en: 'Giving the works is for the coordinator or a leader.',
      }
    : { vi: 'Việc này do lãnh đạo UBND làm.', en: 'This is for a leader.' };
}

/** Nhịp báo của việc thường xuyên, chosen by the coordinator: no due date is ever invented for one. */
export const RHYTHMS = {
  MONTHLY: { vi: 'Hằng tháng', en: 'Monthly', months: 1 },
  QUARTERLY: { vi: 'Hằng quý', en: 'Quarterly', months: 3 },
  HALF_YEAR: { vi: '6 tháng', en: 'Half-yearly', months: 6 },
} as const;
export type Rhythm = keyof typeof RHYTHMS;
export const RHYTHM_NAMES = Object.keys(RHYTHMS).filter((name): name is Rhythm => name in RHYTHMS);

/** Has no day of its own: a rhythm may be chosen for it. */
export const takesRhythm = (kind: Kind) => kind === 'continuous' || kind === 'roadmap';
/** Waits for a document or an event. */
export const waits = (kind: Kind) => kind === 'on_instruction' || kind === 'event_driven';

/** "Nếu có", "theo yêu cầu": closed as not arisen it leaves the denominator. */
export function isConditional(text: string, { kind }: Pick<Schedule, 'kind'>): boolean {
  return waits(kind) || /nếu có|khi có|theo yêu cầu/i.test(text);
}

/** A state of a task: those of works, and continuous work whose check-ins are all in. */
export const TASK_STATES = {
  done_on_time: { vi: 'Xong đúng hạn', en: 'Done on time' },
  done_late: { vi: 'Xong quá hạn', en: 'Done late' },
  overdue: { vi: 'Quá hạn chưa xong', en: 'Overdue' },
  running: { vi: 'Đang thực hiện', en: 'In progress' },
  in_step: { vi: 'Thường xuyên, đúng nhịp', en: 'Continuous, in step' },
  not_yet: { vi: 'Chưa đến kỳ', en: 'Not yet begun' },
  not_arisen: { vi: 'Không phát sinh', en: 'Did not arise' },
  cancelled: { vi: 'Không làm nữa', en: 'Dropped' },
} as const;
export type TaskState = keyof typeof TASK_STATES;
export const TASK_STATE_NAMES = Object.keys(TASK_STATES).filter((name): name is TaskState => name in TASK_STATES);

export interface OccurrenceState {
  state: Exclude<TaskState, 'in_step'>;
  isCheckIn: boolean;
  /** Its last day has passed, or it is done. */
  isDue: boolean;
}

const WORST_FIRST = ['overdue', 'done_late', 'done_on_time', 'running', 'not_yet'] as const;

/**
 * A task takes the worst state of its occurrences due so far. Continuous work is in step once every check-in due by now
 * is in, and in progress before the first.
 */
export function taskState(occurrences: readonly OccurrenceState[]): TaskState {
  const asked = occurrences.filter(({ state }) => state !== 'cancelled');
  if (asked.length === 0) return occurrences.length > 0 ? 'cancelled' : 'running';
  const counted = asked.filter(({ state }) => state !== 'not_arisen');
  if (counted.length === 0) return 'not_arisen';
  const due = counted.filter(({ isDue }) => isDue);
  const worst = WORST_FIRST.find((state) => (due.length > 0 ? due : counted).some((one) => one.state === state));
  const isContinuous = counted.some(({ isCheckIn }) => isCheckIn);
  if (isContinuous && due.length > 0 && worst !== 'overdue') return 'in_step';
  if (isContinuous && due.length === 0) return 'running';
  return worst ?? 'running';
}

/** What a person should look at first on the check screen. */
export interface Doubt {
  cell: 'no' | 'text' | 'lead' | 'coordinators' | 'time' | 'products' | 'group';
  vi: string;
  en: string;
}

/** How a link came to be: by a person, because the words are alike, or as the plan of the period before had it. */
export const LINK_SOURCES = ['PERSON', 'LIKENESS', 'CLONE'] as const;
export type LinkSource = (typeof LINK_SOURCES)[number];

export const COMPARED = ['gap', 'duplicate', 'carried', 'outside', 'loose'] as const;
export type ComparedName = (typeof COMPARED)[number];

export const SHOWN = {
  gap: { vi: 'Khoảng trống', en: 'Gap' },
  duplicate: { vi: 'Trùng lặp', en: 'Duplicate' },
  carried: { vi: 'Đã có nhiệm vụ thực hiện', en: 'Carried out' },
  outside: { vi: 'Ngoài kỳ hoặc không giao cho xã', en: 'Not of this period or not of communes' },
  loose: { vi: 'Nhiệm vụ riêng của xã', en: 'The commune’s own' },
} as const satisfies Record<ComparedName, { vi: string; en: string }>;
