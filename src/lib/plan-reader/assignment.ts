import { isTime, isUnit } from './evidence.ts';

export interface Assigned {
  text: string;
  lead?: string;
  coordinators?: string;
  time?: string;
}

/** What whoever is charged does: behind their name, so that it shows where the name is over. */
const DOES = [
  'chủ trì|phối hợp|làm đầu mối|là đơn vị|là cơ quan|chịu trách nhiệm|thực hiện|tham mưu|triển khai',
  'xây dựng|tổ chức|rà soát|theo dõi|hướng dẫn|kiểm tra|tổng hợp|báo cáo|cập nhật|công khai|bố trí',
  'đôn đốc|ban hành|trình|hoàn thành|lập|niêm yết|chuẩn bị|tiếp tục|đẩy mạnh|tăng cường|khẩn trương',
  'nghiên cứu|đề xuất|thẩm định|vận hành|duy trì|giải quyết|số hóa|số hoá|kiểm kê|kê khai|khảo sát',
  'đánh giá|tuyên truyền|phổ biến|tập huấn|bồi dưỡng|đào tạo|mua sắm|sửa chữa|nâng cấp|lắp đặt',
  'phân công|cử|chỉ đạo|quán triệt|phát động|thống kê|rút ngắn|xử lý|tiếp nhận|khắc phục|chấn chỉnh',
  'thường xuyên|chủ động|kịp thời|căn cứ|gửi|đăng tải|cung cấp|kết nối|quản lý|sắp xếp|kiện toàn',
  'bảo đảm|đảm bảo|xác định|thành lập|tham gia|tiến hành|định kỳ|thí điểm|tập trung',
].join('|');
const CHARGE = new RegExp(
  `(?:^|(?<=[.;])\\s+)(?:Giao|Đề nghị|Yêu cầu|Phân công)\\s+(.{3,160}?)\\s+(?=(?:${DOES})(?!\\p{L}))(.+)$`,
  'u',
);
const LEADS =
  /^(?:(?:là|làm) (?:cơ quan|đơn vị|đầu mối) )?(?:chủ trì|thực hiện|chịu trách nhiệm(?: chính)?|làm đầu mối|đầu mối|tham mưu)(?!\p{L})[,\s]*/u;
const WITH = new RegExp(
  `^(?:và )?phối hợp (?:chặt chẽ )?(?:với|cùng)\\s+(.+?)(?=[,;]?\\s+(?:${DOES})(?!\\p{L})|[,;]\\s+(?:xong|thời gian|thời hạn|trước|trong)|[.;]?$)[,;\\s]*`,
  'u',
);
const CARRIED =
  /^(?:(?:tổ chức |triển khai )?thực hiện|triển khai|hoàn thành|xong|thời gian|thời hạn)(?:\s*[,:;]\s*|\s+|$)/iu;

/** It names units as well. */
export const isLetterhead = (text: string) => /\p{Lu}{3}\s+\p{Lu}{3}/u.test(text.slice(0, 160));

/** "Công an xã tổ chức …": in a directive whoever is named first is charged. */
const SUBJECT = new RegExp(`^(.{3,120}?)\\s+(?:có trách nhiệm\\s+)?(?=(?:${DOES})(?!\\p{L}))(.+)$`, 'u');

/**
 * "Kiểm tra …. Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã thực hiện, hoàn thành trước ngày 30/6/2026." What
 * is to be done stands before, or follows the name of whoever is charged.
 */
export function chargeIn(sentence: string, isDirective = false): Assigned | undefined {
  const found = CHARGE.exec(sentence) ?? (isDirective && !isLetterhead(sentence) ? SUBJECT.exec(sentence) : null);
  const [, named = '', rest = ''] = found ?? [];
  const lead = named.replace(/^(?:đồng chí|các đồng chí|đối với)\s+/iu, '');
  // "Tổ chức khảo sát …" is what is done, and nobody who does it.
  if (!found || lead === 'Tổ chức' || !isUnit(lead) || !/^\p{Lu}|^các /u.test(lead)) return undefined;
  const before = sentence.slice(0, found.index).replace(/[\s.;]+$/, '');
  const said = partedFrom(rest.replace(LEADS, '').replace(/[\s./;]+$/, ''));
  const text = before || said.rest;
  if (text === '') return undefined;
  return { text: text.charAt(0).toUpperCase() + text.slice(1), lead, ...timeOf(said, before !== ''), ...withOf(said) };
}

interface Parted {
  coordinators: string;
  rest: string;
}

function partedFrom(rest: string): Parted {
  const [whole = '', coordinators = ''] = WITH.exec(rest) ?? [];
  return { coordinators, rest: rest.slice(whole.length).trim() };
}

const withOf = ({ coordinators }: Parted) => (coordinators ? { coordinators } : {});

/** Where the work stands before, what is left of the charge is its time. */
function timeOf({ rest }: Parted, isAlone: boolean): { time?: string } {
  if (!isAlone) return {};
  let time = rest;
  while (CARRIED.test(time)) time = time.replace(CARRIED, '');
  return isTime(time) ? { time } : {};
}

/** "Phòng Kinh tế chủ trì, các phòng chuyên môn phối hợp". */
export function leadAndHelpers(who: string): { lead: string; coordinators?: string } | undefined {
  const [, lead = '', first, second] =
    /^(.+?)\s+(?:là đơn vị |làm )?chủ trì[,;]\s*(?:và\s+)?(?:phối hợp (?:với |cùng )?(.+)|(.+?)\s+phối hợp)$/u.exec(
      who,
    ) ?? [];
  const coordinators = (first ?? second)?.trim();
  return lead && coordinators ? { lead: lead.trim(), coordinators } : undefined;
}
