import { closing, decoys, head } from './around.ts';
import type { Random } from './random.ts';
import { type Group, makeGroups, type SamplePlan, type TrueTask } from './truth.ts';
import { EXTRAS, HEADINGS } from './vocabulary.ts';

type Name = 'no' | 'text' | 'lead' | 'coordinators' | 'time' | 'products' | 'note' | 'basis' | 'person' | 'money';

interface Shape {
  random: Random;
  columns: Name[];
  headings: string[][];
  row: (cells: string[]) => string;
  bars: boolean;
  breaks: number;
  groupStyle: string;
  /** What its cells do beside saying what they say. */
  manner: { both: boolean; broken: boolean; same: boolean; short: boolean; mergedLead: boolean; bracket: boolean };
}

function mannerOf(random: Random, columns: Name[], byAgency: boolean): Shape['manner'] {
  const has = (name: Name) => columns.includes(name);
  const isLeadFirst = columns.indexOf('lead') === 1 && has('no');
  return {
    both: has('lead') && !has('coordinators') && random.chance(0.5),
    broken: random.chance(0.3),
    same: random.chance(0.1),
    short: random.chance(0.15),
    mergedLead: isLeadFirst && random.chance(0.5),
    bracket: !has('lead') && !byAgency,
  };
}

const ORDERS: Name[][] = [
  ['no', 'text', 'lead', 'coordinators', 'time', 'products'],
  ['no', 'text', 'lead', 'coordinators', 'time', 'products'],
  ['no', 'text', 'lead', 'coordinators', 'products', 'time'],
  ['no', 'text', 'products', 'lead', 'coordinators', 'time'],
  ['no', 'text', 'time', 'lead', 'coordinators', 'products'],
  ['no', 'text', 'products', 'time', 'lead', 'coordinators'],
  ['no', 'lead', 'text', 'coordinators', 'time', 'products'],
  ['no', 'text', 'lead', 'time', 'products'],
  ['no', 'text', 'lead', 'coordinators', 'time'],
  ['text', 'lead', 'coordinators', 'time', 'products'],
  ['no', 'lead', 'text', 'time', 'products'],
  ['no', 'text', 'time', 'products'],
];

/** A table whose cells are parted by tabs or bars, in any order of columns, with all that pages do to it. */
export function gridPlan(random: Random, bars: boolean): SamplePlan {
  const byAgency = random.chance(0.12);
  const order = random.pick(ORDERS).filter((name) => !(byAgency && name === 'lead'));
  const columns = withExtras(random, order);
  const groups = keepWhatFits(
    makeGroups(random, { byAgency, ...(random.chance(0.5) ? { blanks: 0 } : {}) }),
    columns,
    byAgency,
  );
  const hasGroups = byAgency || random.chance(0.85);
  if (!hasGroups) for (const task of groups.flatMap(({ tasks }) => tasks)) [task.group, task.groupNo] = [null, null];
  const row = (cells: string[]) => (bars ? `| ${cells.join(' | ')} |` : cells.join('\t'));
  const breaks = random.pick([0, 0, 0.1, 0.2]);
  const headings = headingsOf(random, columns);
  const groupStyle = hasGroups ? random.pick(['one cell', 'two cells', 'bold', 'outside']) : 'none';
  const manner = mannerOf(random, columns, byAgency);
  if (!manner.both && !columns.includes('coordinators'))
    for (const task of groups.flatMap(({ tasks }) => tasks)) task.coordinators = [];
  const shape = { random, columns, headings, row, bars, breaks: manner.mergedLead ? 0 : breaks, groupStyle, manner };
  const lost = random.chance(0.08) && headings.length === 1;
  const table = lost ? lostTable(shape, groups) : wholeTable(shape, groups);
  const text = lost
    ? table
    : [...head(random), ...decoys(random, row), ...table, '', ...decoys(random, row), ...closing(random)];
  return {
    layout: `${bars ? 'bars' : 'tabs'}${byAgency ? ' by agency' : ''}${lost ? ' without its head' : ''}`,
    text: text.join('\n'),
    tasks: groups.flatMap(({ tasks }) => tasks),
  };
}

function withExtras(random: Random, order: Name[]): Name[] {
  const extras: Name[] = random.chance(0.35) ? [random.pick(['note', 'basis', 'person', 'money'] as const)] : [];
  return extras.reduce((columns, extra) => {
    const at = 2 + random.below(columns.length - 1);
    return [...columns.slice(0, at), extra, ...columns.slice(at)];
  }, order);
}

/** What the table has no column for is not said. */
function keepWhatFits(groups: Group[], columns: Name[], byAgency: boolean): Group[] {
  for (const task of groups.flatMap(({ tasks }) => tasks)) {
    if (!columns.includes('no')) task.no = null;
    if (!columns.includes('coordinators') && (byAgency || !columns.includes('lead'))) task.coordinators = [];
    if (!columns.includes('time')) task.timeText = null;
    if (!columns.includes('products')) task.products = [];
  }
  return groups;
}

function headingsOf(random: Random, columns: Name[]): string[][] {
  const single = columns.map((name) => random.pick(HEADINGS[name] ?? ['']));
  const lead = columns.indexOf('lead');
  if (!(random.chance(0.2) && lead >= 0 && columns[lead + 1] === 'coordinators')) return [single];
  const first = single.map((text, at) => (at === lead ? 'Đơn vị thực hiện' : at === lead + 1 ? '' : text));
  const second = single.map((_, at) => (at === lead ? 'Chủ trì' : at === lead + 1 ? 'Phối hợp' : ''));
  return [first, second];
}

function headLines({ headings, row, bars, columns, random }: Shape): string[] {
  const lines = headings.map(row);
  if (bars) lines.splice(1, 0, row(columns.map(() => '---')));
  return random.chance(0.2) ? [...lines, row(columns.map((_, at) => `${at + 1}`))] : lines;
}

function wholeTable(shape: Shape, groups: Group[]): string[] {
  const outside = shape.groupStyle === 'outside';
  const lines = outside ? ['DANH MỤC NHIỆM VỤ'] : ['DANH MỤC NHIỆM VỤ', ...headLines(shape)];
  for (const group of groups) {
    lines.push(...groupLines(shape, group));
    if (outside) lines.push(...headLines(shape));
    group.tasks.forEach((task, index) => {
      const above = group.tasks[index - 1];
      if (shape.manner.mergedLead && above) task.lead = above.lead;
      const said = saidAgain(shape, task, above);
      lines.push(...taskLines(shape, said));
      if (said !== task) task.coordinators = said.coordinators;
    });
    if (outside) lines.push('');
  }
  return lines;
}

/** "nt" for what the row above says; nothing at all in a cell that is merged with the one above. */
function saidAgain({ manner, random }: Shape, task: TrueTask, above: TrueTask | undefined): TrueTask {
  if (manner.mergedLead && above?.lead)
    return { ...task, lead: '', coordinators: manner.both ? [] : task.coordinators };
  const isSame = manner.same && above?.timeText !== null && above?.timeText === task.timeText;
  return isSame ? { ...task, timeText: random.pick(['nt', 'như trên', '-nt-']) } : task;
}

function groupLines({ groupStyle, row, columns }: Shape, { no, name }: Group): string[] {
  const filled = (...cells: string[]) => [row(columns.map((_, at) => cells[at] ?? ''))];
  if (groupStyle === 'none') return [];
  if (groupStyle === 'outside') return [`${no}. ${name}`];
  if (groupStyle === 'two cells' && columns[0] === 'no') return filled(no, name);
  return filled(groupStyle === 'bold' ? `**${no}. ${name}**` : `${no}. ${name}`);
}

/** A line break in the middle, as where someone pressed Enter in a narrow cell. */
function broken(random: Random, text: string): string {
  const words = text.split(' ');
  if (words.length < 3 || !random.chance(0.3)) return text;
  const at = 1 + random.below(words.length - 1);
  return `${words.slice(0, at).join(' ')}<br>${words.slice(at).join(' ')}`;
}

function leadCell({ manner, random }: Shape, task: TrueTask): string {
  const lead = manner.broken && task.lead ? broken(random, task.lead) : (task.lead ?? '');
  if (!manner.both || !lead || task.coordinators.length === 0) {
    if (manner.both) task.coordinators = [];
    return lead;
  }
  const others = task.coordinators.join('; ');
  return random.pick([`Chủ trì: ${lead}<br>Phối hợp: ${others}`, `- Chủ trì: ${lead}; - Phối hợp: ${others}`]);
}

function cellOf(shape: Shape, name: Name, task: TrueTask): string {
  const { random, bars, manner } = shape;
  const apart = bars || random.chance(0.5) ? '<br>- ' : '; ';
  const text = manner.bracket && task.lead ? `${task.text} (${task.lead})` : task.text;
  switch (name) {
    case 'no':
      return task.no ?? '';
    case 'text':
      return manner.broken ? broken(random, text) : text;
    case 'lead':
      return leadCell(shape, task);
    case 'coordinators':
      return task.coordinators.join(random.pick(['; ', ', ', '<br>']));
    case 'time':
      return manner.broken ? broken(random, task.timeText ?? '') : (task.timeText ?? '');
    case 'products':
      return task.products.length > 1 ? task.products.join(random.pick([apart, '; ', '/'])) : (task.products[0] ?? '');
    default:
      return random.pick(EXTRAS[name] ?? ['']);
  }
}

function taskLines(shape: Shape, task: TrueTask): string[] {
  const { random, columns, row, breaks } = shape;
  const cells = columns.map((name) => cellOf(shape, name, task));
  if (!random.chance(breaks)) return [row(shape.manner.short && !shape.bars ? trimmed(cells) : cells)];
  const parts = cells.map((cell, at) =>
    columns[at] === 'text' || cell.length > 24 ? halved(random, cell) : [cell, ''],
  );
  const pageEnd = random.pick([[''], ['', '3', ''], ['', ...headLines(shape)], []]);
  return [row(parts.map(([first]) => first ?? '')), ...pageEnd, row(parts.map(([, second]) => second ?? ''))];
}

/** Some converters leave out the empty cells at the end of a row. */
function trimmed(cells: string[]): string[] {
  const last = cells.findLastIndex(Boolean);
  return cells.slice(0, Math.max(3, last + 1));
}

/** The end of a page cuts between two lines of a cell. */
function halved(random: Random, cell: string): [string, string] {
  const words = cell.split(' ');
  if (words.length < 6 || cell.includes('<br>')) return [cell, ''];
  const at = 3 + random.below(words.length - 4);
  return [words.slice(0, at).join(' '), words.slice(at).join(' ')];
}

/** The first page is lost: neither head nor headings, and the table begins between two rows. */
function lostTable(shape: Shape, groups: Group[]): string[] {
  const [first] = groups;
  if (first) {
    first.tasks = first.tasks.slice(1);
    for (const task of first.tasks) [task.group, task.groupNo] = [null, null];
    if (!shape.columns.includes('lead')) for (const task of first.tasks) task.lead = null;
  }
  return groups.flatMap((group, index) => [
    ...(index > 0 ? groupLines(shape, group) : []),
    ...group.tasks.flatMap((task) => taskLines({ ...shape, breaks: 0 }, task)),
  ]);
}
