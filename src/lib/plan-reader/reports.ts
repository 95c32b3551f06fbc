import type { Responsibility } from './duties.ts';
import type { ReportRule } from './report-rule.ts';
import { reportSentences } from './report-sentences.ts';
import type { Task } from './tasks.ts';

/** Who reports to whom, how often and until when: the general duty to report, and the tasks that are reports. */
export function reportsOf(
  responsibilities: readonly Responsibility[],
  tasks: readonly Task[],
  agency: string | null,
): ReportRule[] {
  const all = responsibilities.flatMap(({ unit, duties: said, lines }) =>
    [unit, ...said].map((duty) => ({ duty, unit, lines })),
  );
  const duties = all.filter(({ duty }) => RULE.test(duty));
  const spoken = all.filter(({ duty }) => !RULE.test(duty)).flatMap(reportSentences);
  const above = duties.map(({ duty }) => DEPARTMENT.exec(duty)?.[1]).find(Boolean) ?? null;
  return [...duties.flatMap(rulesOf), ...spoken, ...tasks.flatMap((task) => ruleOfTask(task, agency, above))];
}

/** The department that the commune's own reports go on to. */
const DEPARTMENT = /(Sở \p{Lu}\p{L}* \p{L}+(?: thành phố| tỉnh)?)/u;
/** "(báo cáo hàng quý và báo cáo năm gửi trước ngày 10 …)". */
const RULE = /\(\s*((?:báo cáo|chế độ)[^()]*(?:trước|chậm nhất|vào) (?:ngày|ngay)[^()]*)\)/i;
const DUE = /(?:trước|chậm nhất(?: là)?|vào) ngày\s.*$/i;

function rulesOf({ duty, lines }: { duty: string; lines: number[] }): ReportRule[] {
  const inside = RULE.exec(duty);
  if (!inside) return [];
  const [before, after] = [duty.slice(0, inside.index), duty.slice(inside.index + inside[0].length)];
  const who =
    /^(.*?)\s+(?:chỉ đạo|thực hiện|tổ chức|có trách nhiệm)\s/.exec(before)?.[1]?.replace(/^[a-zđ]\)\s*/, '') ?? null;
  return clausesOf(inside[1] ?? '').flatMap(({ text, dueText }) =>
    cyclesIn(text).map((cycle) => ({ who, toWhom: receiverIn(after), cycle, dueText, lines })),
  );
}

/** "báo cáo quý, báo cáo 6 tháng gửi trước ngày 10 …, báo cáo năm gửi trước ngày 10/12": a day holds for those before it. */
function clausesOf(text: string): { text: string; dueText: string | null }[] {
  const parts = text.split(/,\s*(?=báo cáo)/i);
  const clauses: { text: string; dueText: string | null }[] = [];
  let waiting: string[] = [];
  for (const part of parts) {
    const due = DUE.exec(part);
    waiting.push(due ? part.slice(0, due.index) : part);
    if (!due) continue;
    clauses.push({ text: waiting.join(', '), dueText: due[0].trim() });
    waiting = [];
  }
  return waiting.length > 0 ? [...clauses, { text: waiting.join(', '), dueText: null }] : clauses;
}

const CYCLES: [string, RegExp][] = [
  ['tuần', /\btuần\b/i],
  ['tháng', /(?<!\d )(?<!cuối )tháng/i],
  ['quý', /quý/i],
  ['6 tháng', /6 tháng|sáu tháng/i],
  ['9 tháng', /9 tháng|chín tháng/i],
  ['năm', /\bnăm(?! \d)/i],
];

function cyclesIn(text: string): string[] {
  return CYCLES.filter(([, pattern]) => pattern.test(text)).map(([cycle]) => cycle);
}

function receiverIn(text: string): string | null {
  const [, first, then] = /(?:gửi|về|cho)\s+(.+?)(?:\s+(?:để\s+)?(tổng hợp.*))?[.;]*$/i.exec(text.trim()) ?? [];
  if (!first) return null;
  return then ? `${first} (${then.replace(/[.;]+$/, '')})` : first;
}

/** A task that is to report in a cycle, as the table says. */
function ruleOfTask(
  { text, lead, timeText, products, lines }: Task,
  agency: string | null,
  above: string | null,
): ReportRule[] {
  const isReport = /^(?:định kỳ )?(?:xây dựng|tổng hợp|lập|báo cáo)\b.*báo cáo|^báo cáo/i.test(text);
  if (!isReport || !timeText || !products.some((product) => /báo cáo/i.test(product))) return [];
  const cycles = cyclesIn(text.replace(/6 tháng (đầu|cuối) năm/gi, ''));
  const asked = DEPARTMENT.exec(timeText)?.[1] ?? above;
  const found = cycles.length > 0 ? cycles : /định kỳ/i.test(text) ? ['định kỳ'] : [];
  if (!/CCHC|cải cách hành chính/i.test(text)) return [];
  return found.map((cycle) => ({
    who: agency ? `${agency.replace(/ (xã|phường|đặc khu) .*$/, ' $1')}${lead ? ` (${lead} tham mưu)` : ''}` : lead,
    toWhom: asked,
    cycle,
    dueText: timeText,
    lines,
  }));
}
