import { closing, head } from './around.ts';
import type { Random } from './random.ts';
import { type Group, makeGroups, type SamplePlan, type TrueTask } from './truth.ts';
import { HEADINGS } from './vocabulary.ts';

type Name = 'text' | 'lead' | 'coordinators' | 'time' | 'products';
const ORDERS: Name[][] = [
  ['text', 'lead', 'coordinators', 'time', 'products'],
  ['text', 'lead', 'coordinators', 'time', 'products'],
  ['text', 'lead', 'coordinators', 'products', 'time'],
  ['text', 'time', 'lead', 'coordinators', 'products'],
  ['text', 'products', 'lead', 'time'],
  ['text', 'lead', 'time', 'products'],
  ['text', 'lead', 'coordinators', 'time'],
];
const ROOM: Record<Name, number> = { text: 48, lead: 20, coordinators: 20, time: 14, products: 18 };

/** A dump of a printed table: no borders, each cell the lines it was wrapped to, one under the other. */
export function wrappedPlan(random: Random): SamplePlan {
  const columns = random.pick(ORDERS);
  const groups = makeGroups(random, { blanks: 0, numbering: random.pick(['onward', 'onward', 'restart']) });
  const heads = headings(random, columns);
  const lines = ['Phụ lục', 'DANH MỤC NHIỆM VỤ', ...heads];
  const pages = random.pick([[], [], [''], ['2'], heads, ['3', ...heads]]);
  for (const { no, name, tasks } of groups) {
    lines.push(`${no}${random.pick(['', '.'])} ${name}`);
    for (const task of tasks) {
      for (const name of ['coordinators', 'products'] as const) if (!columns.includes(name)) task[name] = [];
      lines.push(...rowLines(random, columns, task), ...(random.chance(0.1) ? pages : []));
    }
  }
  if (columns === ORDERS[0] && groups.length > 2 && random.chance(0.3)) return headless(groups, lines);
  const text = [...head(random), ...closing(random), ...lines].join('\n');
  return { layout: 'wrapped', text, tasks: groups.flatMap(({ tasks }) => tasks) };
}

/** The page with the headings is lost, up to the second group. */
function headless(groups: Group[], lines: string[]): SamplePlan {
  const [, second] = groups;
  const at = lines.findIndex((line) => second !== undefined && line.endsWith(second.name));
  return {
    layout: 'wrapped without its head',
    text: lines.slice(at).join('\n'),
    tasks: groups.slice(1).flatMap(({ tasks }) => tasks),
  };
}

function headings(random: Random, columns: Name[]): string[] {
  const [first = '', ...rest] = columns.map((name) => random.pick(HEADINGS[name] ?? ['']));
  return [`${random.pick(['TT', 'STT'])} ${first}`, ...rest.flatMap((heading) => wrap(heading, random.pick([14, 30])))];
}

function rowLines(random: Random, columns: Name[], task: TrueTask): string[] {
  const said: Record<Name, string> = {
    text: task.text,
    lead: task.lead ?? '',
    coordinators: task.coordinators.join('; '),
    time: task.timeText ?? '',
    products: task.products.join(', '),
  };
  const cells = columns.map((name) => wrap(said[name], ROOM[name])).filter((cell) => cell.length > 0);
  const [first = [], ...rest] = cells;
  const begun = random.chance(0.5)
    ? [`${task.no ?? ''} ${first[0] ?? ''}`, ...first.slice(1)]
    : [task.no ?? '', ...first];
  const lines = [...begun, ...rest.flat()];
  return random.chance(0.3) ? lines.flatMap((line) => [`${line} `, ...(random.chance(0.3) ? [''] : [])]) : lines;
}

export function wrap(text: string, room: number): string[] {
  const lines: string[] = [];
  let open = '';
  for (const word of text.split(' ').filter(Boolean)) {
    if (open && open.length + word.length + 1 > room) {
      lines.push(open);
      open = word;
    } else open = open ? `${open} ${word}` : word;
  }
  return open ? [...lines, open] : lines;
}
