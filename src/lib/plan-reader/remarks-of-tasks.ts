import type { Schedule } from '../deadline/public.ts';
import type { Repair } from './cells.ts';
import { type Remark, type RemarkKind, remark } from './remarks.ts';
import type { Task } from './tasks.ts';
import { isGeneric } from './units.ts';

export type ReadTask = Task & { schedule: Schedule; repairs: Repair[] };

/** "TT 7", or its place where it has no number. */
const named = ({ no }: Task, index: number) => (no ? `TT ${no}` : `việc thứ ${index + 1} (không có số TT)`);

export function remarksOfTasks(tasks: readonly ReadTask[], year: number | null): Remark[] {
  return [
    ...numbering(tasks),
    ...tasks.flatMap((task, index) => [
      ...repairs(task, index),
      ...gaps(tasks, task, index),
      ...times(task, index, year),
    ]),
  ];
}

/** Numbers go on from row to row, or from 1 in each group; of "2.3" and "II.3" the last part counts. */
function numbering(tasks: readonly Task[]): Remark[] {
  const hasNumbers = tasks.some(({ no }) => no);
  let before: { prefix: string; number: number } | undefined;
  return tasks.flatMap((task, index) => {
    const [, prefix = '', said = ''] = /^((?:\d+\.|[IVX]+\.)*)(\d+)$/.exec(task.no ?? '') ?? [];
    if (!said) {
      return hasNumbers && task.no === null
        ? [remark('without_number', `Việc “${brief(task.text)}” không có số TT.`, task.lines, index)]
        : [];
    }
    const now = { prefix, number: Number(said) };
    const last = before;
    before = now;
    if (!last || last.prefix !== prefix || now.number === last.number + 1) return [];
    if (now.number === last.number) return [remark('repeated_number', `TT ${task.no} lặp lại.`, task.lines, index)];
    if (now.number < last.number || now.number > last.number + 20) return [];
    const missing = Array.from({ length: now.number - last.number - 1 }, (_, at) => `${prefix}${last.number + at + 1}`);
    return [remark('missing_number', `TT ${missing.join(', ')} thiếu.`, task.lines, index)];
  });
}

const REPAIRS: Record<string, [RemarkKind, string]> = {
  joined: ['row_joined', 'bị ngắt (qua trang hoặc xuống dòng), đã ghép lại thành một việc'],
  copied: ['cell_copied', 'có ô lấy theo dòng trên (“nt” hoặc ô gộp)'],
  split: ['cell_split', 'có cơ quan chủ trì, thời hạn được tách ra từ cùng một ô hoặc câu'],
  guessed: ['columns_guessed', 'thuộc bảng mất dòng tiêu đề: các cột được đoán theo nội dung'],
};

function repairs(task: ReadTask, index: number): Remark[] {
  return [...new Set(task.repairs)].flatMap((repair) => {
    const [kind, text] = REPAIRS[repair] ?? [];
    return kind ? [remark(kind, `${capital(named(task, index))} ${text}.`, task.lines, index)] : [];
  });
}

function gaps(all: readonly Task[], task: ReadTask, index: number): Remark[] {
  const found: Remark[] = [];
  const say = (kind: RemarkKind, text: string) =>
    found.push(remark(kind, `${capital(named(task, index))} ${text}`, task.lines, index));
  if (task.products.length === 0) say('without_product', 'không ghi sản phẩm.');
  if (task.timeText === null) say('without_time', 'không ghi thời gian.');
  if (task.lead === null) say('without_lead', `không ghi cơ quan chủ trì.${proposal(all, task)}`);
  else if (isGeneric(task.lead))
    say(
      'generic_lead',
      `ghi chủ trì chung chung “${task.lead}”: cần xác định một cơ quan chủ trì.${proposal(all, task)}`,
    );
  return found;
}

/** Who leads most of the group's work is proposed, never taken. */
function proposal(all: readonly Task[], task: Task): string {
  const leads = all.flatMap(({ lead, group }) => (lead && group === task.group && !isGeneric(lead) ? [lead] : []));
  const counts = Map.groupBy(leads, (lead) => lead.toLowerCase().replace(/[^\p{L}]/gu, ''));
  const [most] = [...counts.values()].sort((one, other) => other.length - one.length);
  return most?.[0] ? ` Đề xuất: ${most[0]} (chủ trì phần lớn việc cùng nhóm).` : '';
}

const CYCLE = /(?:định kỳ\s+)?(?:hằng|hàng) (tuần|tháng|quý|năm)/i;

function times(task: ReadTask, index: number, year: number | null): Remark[] {
  const found = task.schedule.remarks.flatMap(({ vi, code }) =>
    code === 'impossible' || task.schedule.ambiguous
      ? [remark('time', `${capital(named(task, index))}: ${vi}`, task.lines, index)]
      : [],
  );
  const [cycle] = CYCLE.exec(task.text) ?? [];
  if (cycle && task.schedule.kind === 'continuous')
    found.push(
      remark(
        'cycle_in_text',
        `${capital(named(task, index))}: nội dung ghi “${cycle.toLowerCase()}”, cột thời gian ghi “${task.timeText}”: cần chọn chu kỳ.`,
        task.lines,
        index,
      ),
    );
  const past = year === null ? undefined : pastYear([task.text, task.timeText ?? ''].join(' '), year);
  if (past)
    found.push(
      remark(
        'other_year',
        `${capital(named(task, index))} ghi “năm ${past}” trong kế hoạch năm ${year}.`,
        task.lines,
        index,
      ),
    );
  return found;
}

/** "năm 2025" in a plan for 2026; the year of a law, of a comparison or of a span of years is another matter. */
function pastYear(text: string, year: number): number | undefined {
  for (const match of text.matchAll(/năm (\d{4})(?!\s*[-–]\s*\d)/g)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const isCited = /(?:so với|giai đoạn|từ|Luật [\p{L} ]*|tháng \d{1,2}|số \S+|kết quả [\p{L} ]*)\s*$/u.test(before);
    const said = Number(match[1]);
    if (!isCited && (said === year - 1 || said === year - 2)) return said;
  }
  return undefined;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const brief = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trim()}…` : text);
