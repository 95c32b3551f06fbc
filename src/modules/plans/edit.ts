import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import {
  addTaskInput,
  changeTaskInput,
  confirmInput,
  dropTaskInput,
  type KeptSchedule,
  mergeInput,
  splitInput,
  type TaskFields,
  versionOutput,
} from './contract.ts';
import { insertTasks } from './keep.ts';
import { isReference } from './rules.ts';
import { scheduleOf } from './understand.ts';
import { rememberAlias } from './units.ts';
import { takeLinks } from './upper-links.ts';
import { lockForMove, type Preparing, roleList, touchVersion } from './versions.ts';

const CELLS = ['no', 'text', 'lead', 'coordinators', 'time', 'products', 'group'];
const editors = [...roleList('edit'), 'records_clerk' as const];

/** Sửa một dòng: what a person says goes, and is remembered for the next file. */
export const changeTask = action({
  name: 'plans.change_task',
  summary: 'Sửa một nhiệm vụ',
  allow: editors,
  input: changeTaskInput,
  output: versionOutput,
  run: async (db, actor, { taskId, task, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    const before = await getTask(db, version, taskId);
    const { scheduled: _, ...columns } = await columnsOf(db, actor, version, task, before.time_text);
    await db
      .updateTable('plan_tasks')
      .set({ ...columns, checked: CELLS })
      .where('id', '=', taskId)
      .execute();
    if (columns.lead_unit_id && before.lead_text) await rememberAlias(db, columns.lead_unit_id, before.lead_text);
    return touchVersion(db, version, 'change_task');
  },
});

export const addTask = action({
  name: 'plans.add_task',
  summary: 'Thêm một nhiệm vụ',
  allow: editors,
  input: addTaskInput,
  output: versionOutput,
  run: async (db, actor, { after, task, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    const position = after === null ? 0 : (await getTask(db, version, after)).position;
    await makeRoom(db, version, position);
    const columns = await columnsOf(db, actor, version, task, null);
    await insertTasks(
      db,
      { planId: version.plan_id, versionId: version.id },
      [
        {
          no: columns.no,
          groupNo: columns.group_no,
          groupName: columns.group_name,
          text: columns.text,
          leadText: null,
          leadUnitId: columns.lead_unit_id,
          coordinators: [],
          coordinatorUnitIds: columns.coordinator_unit_ids,
          timeText: columns.time_text,
          schedule: columns.scheduled,
          rhythm: columns.rhythm,
          products: columns.products,
          isOwn: columns.is_own,
          higherTask: columns.higher_task,
          checked: CELLS,
        },
      ],
      position + 1,
    );
    return touchVersion(db, version, 'add_task');
  },
});

export const dropTask = action({
  name: 'plans.drop_task',
  summary: 'Bỏ một nhiệm vụ khỏi bản đang soạn',
  allow: editors,
  input: dropTaskInput,
  output: versionOutput,
  run: async (db, actor, { taskId, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    await getTask(db, version, taskId);
    await db.deleteFrom('plan_tasks').where('id', '=', taskId).execute();
    return touchVersion(db, version, 'drop_task');
  },
});

/** Xác nhận: the row is right as it was read. */
export const confirmTask = action({
  name: 'plans.confirm_task',
  summary: 'Xác nhận một nhiệm vụ đọc đúng',
  allow: editors,
  input: confirmInput,
  output: versionOutput,
  run: async (db, actor, { taskId, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    await getTask(db, version, taskId);
    await db.updateTable('plan_tasks').set({ checked: CELLS }).where('id', '=', taskId).execute();
    return touchVersion(db, version, 'confirm_task');
  },
});

/** Gộp: a row that a page break cut in two. */
export const mergeTasks = action({
  name: 'plans.merge_tasks',
  summary: 'Gộp một dòng vào dòng khác',
  allow: editors,
  input: mergeInput,
  output: versionOutput,
  run: async (db, actor, { taskId, intoTaskId, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    const [from, into] = [await getTask(db, version, taskId), await getTask(db, version, intoTaskId)];
    await db
      .updateTable('plan_tasks')
      .set({
        text: `${into.text} ${from.text}`.slice(0, 4000),
        products: [...into.products, ...from.products].slice(0, 60),
        coordinator_unit_ids: [...new Set([...into.coordinator_unit_ids, ...from.coordinator_unit_ids])],
        lead_unit_id: into.lead_unit_id ?? from.lead_unit_id,
        time_text: into.time_text ?? from.time_text,
        schedule: JSON.stringify(into.time_text === null ? from.schedule : into.schedule),
      })
      .where('id', '=', intoTaskId)
      .execute();
    await takeLinks(db, from.item_id, into.item_id);
    await db.deleteFrom('plan_tasks').where('id', '=', taskId).execute();
    return touchVersion(db, version, 'merge_tasks');
  },
});

/** Tách: two tasks that were read as one; the second keeps who and when of the first. */
export const splitTask = action({
  name: 'plans.split_task',
  summary: 'Tách một dòng thành hai',
  allow: editors,
  input: splitInput,
  output: versionOutput,
  run: async (db, actor, { taskId, at, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    const task = await getTask(db, version, taskId);
    const [first, second] = [task.text.slice(0, at).trim(), task.text.slice(at).trim()];
    if (!first || !second) throw notFound();
    await makeRoom(db, version, task.position);
    await db.updateTable('plan_tasks').set({ text: first }).where('id', '=', taskId).execute();
    await insertTasks(
      db,
      { planId: version.plan_id, versionId: version.id },
      [
        {
          no: null,
          groupNo: task.group_no,
          groupName: task.group_name,
          text: second,
          leadText: task.lead_text,
          leadUnitId: task.lead_unit_id,
          coordinators: task.coordinators,
          coordinatorUnitIds: task.coordinator_unit_ids,
          timeText: task.time_text,
          schedule: task.schedule as KeptSchedule, // tidy: written by us from a schedule
          products: task.products,
        },
      ],
      task.position + 1,
    );
    return touchVersion(db, version, 'split_task');
  },
});

async function getTask(db: CommuneDb, version: Preparing, taskId: number) {
  const task = await db
    .selectFrom('plan_tasks')
    .selectAll()
    .where('version_id', '=', version.id)
    .where('id', '=', taskId)
    .executeTakeFirst();
  if (!task) throw notFound();
  return task;
}

const makeRoom = (db: CommuneDb, version: Preparing, after: number) =>
  db
    .updateTable('plan_tasks')
    .set((set) => ({ position: set('position', '+', 1) }))
    .where('version_id', '=', version.id)
    .where('position', '>', after)
    .execute();

async function columnsOf(db: CommuneDb, actor: Actor, version: Preparing, task: TaskFields, timeBefore: string | null) {
  const scheduled = await scheduleOf(db, actor, version, task, timeBefore);
  const isOurs = !isReference(version.kind);
  return {
    no: task.no || null,
    group_no: task.groupNo || null,
    group_name: task.groupName || null,
    text: task.text,
    lead_unit_id: isOurs ? task.leadUnitId : null,
    coordinator_unit_ids: isOurs ? task.coordinatorUnitIds.filter((unitId) => unitId !== task.leadUnitId) : [],
    time_text: task.timeText || null,
    schedule: JSON.stringify(scheduled),
    scheduled,
    rhythm: task.rhythm,
    products: task.products,
    is_own: task.isOwn,
    higher_task: task.higherTask || null,
  };
}
