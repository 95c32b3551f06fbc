import { closing, head } from './around.ts';
import type { Random } from './random.ts';
import { makeGroups, type SamplePlan } from './truth.ts';
import { HEADINGS } from './vocabulary.ts';

const ORDERS = [
  ['no', 'text', 'lead', 'coordinators', 'time', 'products'],
  ['no', 'text', 'lead', 'time', 'products'],
  ['no', 'text', 'products', 'lead', 'coordinators', 'time'],
  ['no', 'text', 'lead', 'coordinators', 'products', 'time', 'note'],
] as const;

/** A table with one cell on each line between bars. */
export function stackedPlan(random: Random): SamplePlan {
  const columns = random.pick(ORDERS);
  const names: readonly string[] = columns;
  const groups = makeGroups(random);
  const cells = columns.map((name) => random.pick(HEADINGS[name] ?? ['']));
  const trailing = random.chance(0.5);
  for (const { no, name, tasks } of groups) {
    cells.push(`${no}. ${name}`, ...(trailing ? columns.slice(1).map(() => '') : []));
    for (const task of tasks) {
      if (!names.includes('coordinators')) task.coordinators = [];
      const said = {
        no: task.no ?? '',
        text: task.text,
        lead: task.lead ?? '',
        coordinators: task.coordinators.join('; '),
        time: task.timeText ?? '',
        products: task.products.join('; '),
        note: '',
      };
      cells.push(...columns.map((column) => said[column]));
    }
  }
  const text = [...head(random), 'DANH MỤC', ...cells.map((cell) => `| ${cell} |`), '', ...closing(random)].join('\n');
  return { layout: 'stacked', text, tasks: groups.flatMap(({ tasks }) => tasks) };
}
