import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { takeInput, takeOutput } from './contract-upper.ts';
import { insertTasks } from './keep.ts';
import { type PlanAround, readLinks, readTasksAround, type TaskAround } from './read-upper.ts';
import { mayMove, OVERSEERS } from './rules.ts';
import { understand } from './understand.ts';
import { getUpper, NOT_ABOVE } from './upper-links.ts';
import { lockVersion, rolesOf, touchVersion } from './versions.ts';

/** Thêm vào kế hoạch: into the version that is being prepared, or, where the plan is in force, as a proposal. */
export const takeUpperTask = action({
  name: 'plans.take_upper_task',
  summary: 'Thêm nhiệm vụ cấp trên chưa có ai thực hiện vào kế hoạch của xã',
  allow: OVERSEERS,
  input: takeInput,
  output: takeOutput,
  run: async (db, actor, { id, upperItemId }) => {
    const { own, uppers } = await getUpper(db, id);
    // Of two who press at once the second sees what the first did.
    await db.selectFrom('plans').select('id').where('id', '=', id).forUpdate().execute();
    const tasks = await readTasksAround(
      db,
      uppers.map(({ versionId }) => versionId),
      id,
    );
    const task = tasks.find(({ item_id }) => item_id === upperItemId);
    const upper = uppers.find(({ versionId }) => versionId === task?.version_id);
    if (!task || !upper) return refuse(db, upperItemId);
    const { links } = await readLinks(db, [upperItemId], own);
    const isTaken = links.some(({ status, carrier }) => status === 'LINKED' && carrier.planId === id);
    if (isTaken || task.isProposed)
      throw wrongState({
        vi: 'Nhiệm vụ này đã có trong kế hoạch hoặc đã được đề nghị thêm.',
        en: 'This task is in the plan, or has been proposed already.',
      });
    if (own.status === 'ISSUED') {
      await propose(db, actor, { own, task, upper });
      return { id, way: 'PROPOSED' as const };
    }
    const version = await lockVersion(db, id);
    const verdict = mayMove('edit', { ...version, roles: rolesOf(actor, version) });
    if (verdict !== true) throw verdict.isState ? wrongState(verdict) : forbidden(verdict);
    await add(db, actor, { own, task, upper });
    await touchVersion(db, version, 'add_task');
    return { id, way: 'ADDED' as const };
  },
});

async function refuse(db: CommuneDb, itemId: number): Promise<never> {
  const item = await db.selectFrom('plan_items').select('id').where('id', '=', itemId).executeTakeFirst();
  throw item ? wrongState(NOT_ABOVE) : notFound();
}

interface Taken {
  own: PlanAround;
  upper: PlanAround;
  task: TaskAround;
}

/** Who leads is said here where the programme is our own, and by a person where another's words name no unit of ours. */
async function add(db: CommuneDb, actor: Actor, { own, upper, task }: Taken): Promise<void> {
  const { timeText, schedule } = await timeWithin(db, task, own);
  const last = await db
    .selectFrom('plan_tasks')
    .select('position')
    .where('version_id', '=', own.versionId)
    .orderBy('position', 'desc')
    .executeTakeFirst();
  const made = {
    ...{ no: null, groupNo: task.group_no, groupName: task.group_name, text: task.text, timeText, schedule },
    ...{ leadText: null, leadUnitId: upper.rank === 1 ? task.lead_unit_id : null, coordinators: [] },
    ...{ coordinatorUnitIds: [], products: task.products, higherTask: referenceOf({ upper, task }).slice(0, 300) },
  };
  const plan = { planId: own.id, versionId: own.versionId };
  const [itemId] = await insertTasks(db, plan, [made], (last?.position ?? 0) + 1);
  if (itemId !== undefined) await linkNew(db, itemId, task.item_id, actor.personId);
}

export const linkNew = (db: CommuneDb, itemId: number, upperItemId: number, personId: number | null) =>
  db
    .insertInto('plan_item_links')
    .values({
      ...{ item_id: itemId, carries_out_item_id: upperItemId, status: 'LINKED', made: 'PERSON' },
      ...{ at: db.now, person_id: personId },
    })
    .execute();

/** "Đến năm 2030" in the plan of one year is that year. */
async function timeWithin(db: CommuneDb, task: TaskAround, { period_from: from, period_to: to }: PlanAround) {
  const period = { from, to };
  const schedule = await understand(db, task.time_text ?? '', period);
  const isWithin = (schedule.start ?? from) >= from && (schedule.due ?? to) <= to;
  if (task.time_text && isWithin) return { timeText: task.time_text, schedule };
  const timeText = `Năm ${from.slice(0, 4)}`;
  return { timeText, schedule: await understand(db, timeText, period) };
}

const referenceOf = ({ upper, task }: Pick<Taken, 'upper' | 'task'>) =>
  `${task.no ? `Nhiệm vụ ${task.no}, ` : ''}${upper.documentNumber ? `${upper.documentNumber}, ` : ''}${upper.title}`;

async function propose(db: CommuneDb, actor: Actor, { own, upper, task }: Taken): Promise<void> {
  if (actor.unitId === null) throw notFound();
  const { timeText } = await timeWithin(db, task, own);
  const reason = `Thực hiện ${referenceOf({ upper, task })}`.slice(0, 2000);
  const made = await db
    .insertInto('plan_proposals')
    .values({
      ...{ plan_id: own.id, kind: 'ADD', content: JSON.stringify({ text: task.text, timeText }), reason },
      ...{ unit_id: actor.unitId, person_id: actor.personId, at: db.now, carries_out_item_id: task.item_id },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  db.tell({ noun: 'plan', recordId: own.id, verb: 'propose', reason, data: { proposal: made.id } });
}
