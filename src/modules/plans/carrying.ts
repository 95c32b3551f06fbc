import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { id } from '../../platform/fields.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';
import { planOutput } from './contract.ts';
import { type CarryingRow, carryingOutput, yearInput } from './contract-upper.ts';
import type { TaskProgress } from './progress.ts';
import {
  type LinkRow,
  type PlanAround,
  presentUpper,
  readAround,
  readLinks,
  readTasksAround,
  type TaskAround,
} from './read-upper.ts';
import { OVERSEERS, taskState } from './rules.ts';
import { yearsOfPeriod } from './slices.ts';

/** Ai thực hiện, năm nào: of a plan above or a programme, each task in each of its years. */
export const getCarrying = view({
  name: 'plans.get_carrying',
  summary: 'Từng nhiệm vụ của chương trình, kế hoạch cấp trên được kế hoạch nào thực hiện trong từng năm',
  allow: 'everyone',
  input: z.object({ id }),
  output: carryingOutput,
  run: async (db, _, { id: planId }) => {
    const { own } = await readAround(db, planId);
    const tasks = await readTasksAround(db, [own.versionId], planId);
    const read = await readLinks(
      db,
      tasks.map((task) => task.item_id),
      own,
    );
    const thisYear = Number(localDate(db.now).slice(0, 4));
    return {
      ...{ years: yearsOfPeriod(own), thisYear },
      rows: tasks.map((task) => rowOf(task, own, { ...read, thisYear })),
    };
  },
});

interface Read {
  links: readonly LinkRow[];
  states: ReadonlyMap<number, TaskProgress>;
  thisYear: number;
}

function rowOf(
  task: TaskAround,
  plan: PlanAround,
  { links, states, thisYear }: Read,
): z.input<typeof carryingOutput>['rows'][number] {
  const carriers = links
    .filter(({ upperItemId, status }) => upperItemId === task.item_id && status === 'LINKED')
    .map(({ carrier }) => carrier);
  const upper = presentUpper(task, plan);
  const slices = yearsOfPeriod(plan).map((year) => {
    const own = carriers.filter((carrier) => carrier.years.includes(year));
    const isIn = upper.years.includes(year);
    const occurrences = own.flatMap(({ itemId }) => states.get(itemId)?.occurrences ?? []);
    return {
      ...{ year, isIn, isSaid: task.said.some((one) => one.year === year), carriers: own },
      isGap: isIn && own.length === 0 && year <= thisYear && !task.is_own && plan.rank > 0,
      state: occurrences.length === 0 ? (own[0]?.state ?? null) : taskState(occurrences),
    };
  });
  return { ...upper, slices };
}

export type { CarryingRow };

/** Thuộc năm ấy hay không: what a person says goes before the words, and stays through amendments. */
export const setItemYear = action({
  name: 'plans.set_item_year',
  summary: 'Sửa nhiệm vụ thuộc hay không thuộc một năm',
  allow: OVERSEERS,
  input: yearInput,
  output: planOutput,
  run: async (db, actor, { id: planId, itemId, year, isIn }) => {
    const { own } = await readAround(db, planId);
    const item = await db
      .selectFrom('plan_items')
      .select('id')
      .where('id', '=', itemId)
      .where('plan_id', '=', planId)
      .where('kind', '=', 'TASK')
      .executeTakeFirst();
    if (!item) throw notFound();
    if (own.isClosed) throw wrongState({ vi: 'Kế hoạch đã đóng.', en: 'The plan is closed.' });
    if (own.rank === 0 || !yearsOfPeriod(own).includes(year))
      throw wrongState({
        vi: 'Chỉ chia năm cho nhiệm vụ của chương trình, kế hoạch cấp trên, trong kỳ của nó.',
        en: 'Only tasks of a programme or a plan above have years, those of its period.',
      });
    const said = { is_in: isIn, at: db.now, person_id: actor.personId };
    await db
      .insertInto('plan_item_years')
      .values({ item_id: itemId, year, ...said })
      .onConflict((known) => known.columns(['commune_id', 'item_id', 'year']).doUpdateSet(said))
      .execute();
    db.tell({ noun: 'plan', recordId: planId, verb: 'set_year', data: { item: itemId, year, isIn } });
    return { id: planId };
  },
});
