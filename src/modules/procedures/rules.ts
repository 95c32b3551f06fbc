/** Đặc điểm của một thủ tục tại xã, each true or not from a day on. */
export const FLAGS = {
  received_at_centre: { vi: 'Tiếp nhận tại Trung tâm', en: 'Received at the centre' },
  online_eligible: { vi: 'Đủ điều kiện toàn trình', en: 'Fit for full online service' },
  online_offered: { vi: 'Đã cung cấp toàn trình trên Cổng DVCQG', en: 'Offered online on the national portal' },
  place_independent: { vi: 'Không phụ thuộc địa giới', en: 'Regardless of place' },
  is_interlinked: { vi: 'Liên thông', en: 'Interlinked' },
  has_financial_obligation: { vi: 'Có nghĩa vụ tài chính', en: 'Has something to pay' },
  online_payment: { vi: 'Đã tích hợp thanh toán trực tuyến', en: 'Payable online' },
} as const;
export type Flag = keyof typeof FLAGS;
export const FLAG_NAMES = Object.keys(FLAGS).filter((name): name is Flag => name in FLAGS);

export interface Limit {
  value: number;
  unit: 'WORKING_DAY' | 'WORKING_HOUR' | 'CALENDAR_DAY' | 'MONTH' | 'SAME_DAY';
}

/** A procedure as it stood on a day. */
export interface FlaggedProcedure {
  id: number;
  isInternal: boolean;
  flags: Record<Flag, boolean | null>;
  legalLimit: Limit | null;
  ownLimit: Limit | null;
}

interface Share {
  key: string;
  vi: string;
  en: string;
  of: (procedure: FlaggedProcedure) => boolean;
  counted: (procedure: FlaggedProcedure) => boolean;
}

const isPublic = ({ isInternal }: FlaggedProcedure) => !isInternal;
const has = (flag: Flag) => (procedure: FlaggedProcedure) => isPublic(procedure) && procedure.flags[flag] === true;

/** Các tỷ lệ TTHC of the inspection outline, and the cut of half the time that programmes ask for. */
export const SHARES = [
  {
    key: 'received_at_centre',
    vi: 'TTHC tiếp nhận tại Trung tâm trên tổng TTHC',
    en: 'Received at the centre, of all',
    of: isPublic,
    counted: has('received_at_centre'),
  },
  {
    key: 'online_offered',
    vi: 'TTHC cung cấp toàn trình trên TTHC đủ điều kiện',
    en: 'Offered online, of those that are fit',
    of: has('online_eligible'),
    counted: has('online_offered'),
  },
  {
    key: 'online_payment',
    vi: 'TTHC đã tích hợp thanh toán trực tuyến trên TTHC có nghĩa vụ tài chính',
    en: 'Payable online, of those with something to pay',
    of: has('has_financial_obligation'),
    counted: has('online_payment'),
  },
  {
    key: 'place_independent',
    vi: 'TTHC không phụ thuộc địa giới trên tổng TTHC',
    en: 'Regardless of place, of all',
    of: isPublic,
    counted: has('place_independent'),
  },
  {
    key: 'half_time_cut',
    vi: 'TTHC cắt giảm từ 50 % thời gian trên TTHC có thời hạn so sánh được',
    en: 'Time cut by half or more, of those that can be compared',
    of: (procedure) => isPublic(procedure) && timeCut(procedure) !== undefined,
    counted: (procedure) => (timeCut(procedure) ?? 0) >= 0.5,
  },
] as const satisfies Share[];

export interface CountedShare {
  counted: number[];
  of: number[];
}

/** The procedures behind a share: never a number without its rows. */
export function countShare(share: Share, procedures: readonly FlaggedProcedure[]): CountedShare {
  const of = procedures.filter(share.of);
  return { counted: of.filter(share.counted).map(({ id }) => id), of: of.map(({ id }) => id) };
}

/** How much of the legal time the commune has given up, 0 to 1; undefined where the two cannot be compared. */
export function timeCut({
  legalLimit,
  ownLimit,
}: Pick<FlaggedProcedure, 'legalLimit' | 'ownLimit'>): number | undefined {
  if (!legalLimit || !ownLimit) return undefined;
  const [legal, own] = [hoursOf(legalLimit), hoursOf(ownLimit)];
  if (legal.kind !== own.kind || legal.hours === 0) return undefined;
  return Math.max(0, 1 - own.hours / legal.hours);
}

/** Một ngày làm việc là 8 giờ làm việc (khoản 1 Điều 105 Bộ luật Lao động); calendar time is another kind. */
function hoursOf({ value, unit }: Limit): { kind: 'working' | 'calendar' | 'months'; hours: number } {
  if (unit === 'WORKING_HOUR') return { kind: 'working', hours: value };
  if (unit === 'WORKING_DAY') return { kind: 'working', hours: 8 * value };
  if (unit === 'SAME_DAY') return { kind: 'working', hours: 8 };
  return { kind: unit === 'MONTH' ? 'months' : 'calendar', hours: 24 * value };
}
