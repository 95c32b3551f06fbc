import { closing, decoys, head } from './around.ts';
import type { Random } from './random.ts';
import { type Group, makeGroups, type SamplePlan, type TrueTask } from './truth.ts';
import { wrap } from './wrapped.ts';

const STYLES = ['lines', 'lines', 'sentence', 'brackets', 'chu tri', 'spoken', 'by agency'] as const;
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e', 'g', 'h', 'i', 'k'];

/** Tasks without a table: labels under each, brackets behind it, or all in one sentence. */
export function blockPlan(random: Random): SamplePlan {
  const style = random.pick(STYLES);
  const byAgency = style === 'by agency';
  const groups = makeGroups(random, {
    byAgency,
    spoken: style === 'spoken' || style === 'chu tri' || byAgency,
    numbering: 'restart',
    blanks: 0,
  });
  const lettered = random.chance(0.4);
  const body = groups.flatMap((group) => [
    `${group.no}. ${group.name}`,
    ...group.tasks.flatMap((task, index) => {
      task.no = lettered ? (LETTERS[index] ?? 'a') : `${index + 1}`;
      return taskLines(random, style, `${task.no}${lettered ? ')' : '.'} `, task);
    }),
  ]);
  const room = random.pick([400, 400, 84]);
  const lines = body.flatMap((line) => wrap(line, room));
  const row = (cells: string[]) => cells.join('\t');
  const text = [...head(random).slice(0, -4), ...decoys(random, row), ...lines, ...closing(random)].join('\n');
  return { layout: `blocks ${style}`, text, tasks: tasksOf(groups) };
}

const tasksOf = (groups: Group[]) => groups.flatMap(({ tasks }) => tasks);

function taskLines(random: Random, style: (typeof STYLES)[number], mark: string, task: TrueTask): string[] {
  const labels = labelsOf(random, task);
  if (style === 'lines')
    return [`${mark}${task.text}`, ...labels.map((label) => `${random.pick(['- ', '- ', '+ '])}${label}`)];
  if (style === 'sentence') return [`${mark}${task.text}.`, `${labels.join('; ')}.`];
  if (style === 'brackets') return [`${mark}${task.text} (${labels.join('; ')})`];
  [task.coordinators, task.products] = [[], []];
  if (style === 'chu tri') return [`${mark}${task.text} (${task.lead} chủ trì, hoàn thành ${task.timeText}).`];
  task.text = `${task.text}, hoàn thành ${task.timeText}`;
  return [style === 'by agency' ? `${mark}${task.text}.` : `${mark}${task.text} (${task.lead}).`];
}

function labelsOf(random: Random, task: TrueTask): string[] {
  const said = [
    [random.pick(['Đơn vị chủ trì', 'Cơ quan chủ trì', 'Chủ trì']), task.lead ?? ''],
    [random.pick(['Đơn vị phối hợp', 'Phối hợp', 'Cơ quan phối hợp']), task.coordinators.join(', ')],
    [random.pick(['Thời gian', 'Thời gian thực hiện', 'Thời hạn hoàn thành']), task.timeText ?? ''],
    [random.pick(['Sản phẩm', 'Kết quả', 'Sản phẩm đầu ra']), task.products.join('/')],
  ];
  return said.filter(([, text]) => text).map(([label, text]) => `${label}: ${text}`);
}
