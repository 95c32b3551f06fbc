import { sql } from 'kysely';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { PlanRecord } from './contract.ts';
import type { TaskState } from './rules.ts';

type Target = PlanRecord['targets'][number];
type Counted = NonNullable<Target['judgement']>;

const CITY = /nhiệm vụ.{0,80}(?:thành phố|tỉnh).{0,40}giao|(?:thành phố|tỉnh).{0,40}giao.{0,80}nhiệm vụ/iu;
const OF_PLAN = /nhiệm vụ.{0,80}kế hoạch/iu;

/**
 * Only a share of tasks is judged by shares of tasks. "02 hội nghị" waits for its indicator however much its words speak of
 * tasks, and the screen says so.
 */
export function judgeTargets(
  targets: readonly Omit<Target, 'judgement'>[],
  tasks: readonly { state: TaskState | null }[],
  city: Counted,
): Target[] {
  const ofPlan = countTasks(tasks);
  return targets.map((target) => {
    const words = `${target.metric ?? ''} ${target.text}`;
    const counted = CITY.test(words) ? city : OF_PLAN.test(words) && tasks.some(({ state }) => state) ? ofPlan : null;
    return { ...target, judgement: target.unit === '%' ? counted : null };
  });
}

/** Of those whose day has come; what did not arise or was dropped leaves the denominator, and is told. */
function countTasks(tasks: readonly { state: TaskState | null }[]): Counted {
  const of = (...states: TaskState[]) => tasks.filter(({ state }) => state !== null && states.includes(state)).length;
  const reached = of('done_on_time', 'in_step');
  return { reached, all: reached + of('done_late', 'overdue'), left: of('not_arisen', 'cancelled') };
}

export async function countCityWorks(db: CommuneDb, period: { from: string; to: string }): Promise<Counted> {
  const state = sql`work_state(status, finished_on, judged_on, last_on, starts_on, ${localDate(db.now)}::date)`;
  const { rows } = await sql<Counted>`select count(*) filter (where s = 'done_on_time') as reached,
      count(*) filter (where s in ('done_on_time', 'done_late', 'overdue')) as all,
      count(*) filter (where s in ('not_arisen', 'cancelled')) as left
    from (select ${state} as s from works where origin = 'CITY' and (last_on between ${period.from} and ${period.to})) w`.execute(
    db,
  );
  return rows[0] ?? { reached: 0, all: 0, left: 0 };
}
