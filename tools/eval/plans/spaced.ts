import { closing, head } from './around.ts';
import type { Random } from './random.ts';
import { makeGroups, type SamplePlan } from './truth.ts';
import { HEADINGS } from './vocabulary.ts';
import { wrap } from './wrapped.ts';

const ORDERS = [
  ['no', 'text', 'lead', 'coordinators', 'time', 'products'],
  ['no', 'text', 'lead', 'time', 'products'],
  ['no', 'text', 'products', 'lead', 'time'],
] as const;
const ROOM = { no: 5, text: 44, lead: 22, coordinators: 24, time: 18, products: 22 };

/** A page as it was printed: columns parted by spaces alone, cells wrapped to their width and set at the top. */
export function spacedPlan(random: Random): SamplePlan {
  const columns = random.pick(ORDERS);
  const names: readonly string[] = columns;
  const groups = makeGroups(random, { numbering: random.pick(['onward', 'restart', 'decimal']) });
  const lines = setRow(columns, (name) => random.pick(HEADINGS[name] ?? ['']));
  for (const { no, name, tasks } of groups) {
    lines.push(`  ${/^\d/.test(no) ? `${no}.` : no} ${name}`);
    for (const task of tasks) {
      if (!names.includes('coordinators')) task.coordinators = [];
      const said = {
        no: task.no ?? '',
        text: task.text,
        lead: task.lead ?? '',
        coordinators: task.coordinators.join('; '),
        time: task.timeText ?? '',
        products: task.products.join('; '),
      };
      lines.push(...setRow(columns, (column) => said[column]));
    }
  }
  const text = [...head(random), 'DANH MỤC', ...lines, '', ...closing(random)].join('\n');
  return { layout: 'spaced', text, tasks: groups.flatMap(({ tasks }) => tasks) };
}

function setRow<Name extends keyof typeof ROOM>(columns: readonly Name[], said: (name: Name) => string): string[] {
  const cells = columns.map((name) => wrap(said(name), ROOM[name] - 3));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map((name, at) => (cells[at]?.[row] ?? '').padEnd(ROOM[name]))
      .join('')
      .trimEnd(),
  );
}
