import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { insertTasks } from './keep.ts';
import { proposalContent } from './proposals.ts';
import { linkNew } from './take-upper.ts';
import { understand } from './understand.ts';

interface Into {
  planId: number;
  versionId: number;
  number: number;
  period: { from: string; to: string };
}

/** The accepted proposals make the next version; each goes in once, and what they ask for can still be edited there. */
export async function applyAccepted(db: CommuneDb, into: Into): Promise<void> {
  const accepted = await db
    .selectFrom('plan_proposals')
    .selectAll()
    .where('plan_id', '=', into.planId)
    .where('is_accepted', '=', true)
    .where('applied_version', 'is', null)
    .orderBy('id')
    .execute();
  for (const {
    kind,
    item_id: itemId,
    content,
    unit_id: unitId,
    carries_out_item_id: upperItemId,
    person_id: personId,
  } of accepted) {
    const { text, timeText } = content === null ? { text: null, timeText: null } : proposalContent.parse(content);
    if (kind === 'ADD') {
      const added = await addTask(db, into, { text: text ?? timeText ?? '', timeText, unitId });
      if (added !== undefined && upperItemId !== null) await linkNew(db, added, upperItemId, personId);
    } else if (itemId !== null && kind === 'DROP') await dropTask(db, into, itemId);
    else if (itemId !== null) await changeTask(db, into, itemId, { text, timeText });
  }
  await db
    .updateTable('plan_proposals')
    .set({ applied_version: into.number })
    .where('plan_id', '=', into.planId)
    .where('is_accepted', '=', true)
    .where('applied_version', 'is', null)
    .execute();
}

const dropTask = (db: CommuneDb, { versionId }: Into, itemId: number) =>
  db.deleteFrom('plan_tasks').where('version_id', '=', versionId).where('item_id', '=', itemId).execute();

async function changeTask(
  db: CommuneDb,
  { versionId, period }: Into,
  itemId: number,
  { text, timeText }: { text: string | null; timeText: string | null },
): Promise<void> {
  const time = timeText && { time_text: timeText, schedule: JSON.stringify(await understand(db, timeText, period)) };
  if (!text && !time) return;
  await db
    .updateTable('plan_tasks')
    .set({ ...(text ? { text } : {}), ...(time || {}), checked: [] })
    .where('version_id', '=', versionId)
    .where('item_id', '=', itemId)
    .execute();
}

/** At the end, under the last field, led by the unit that proposed it, until somebody says otherwise. */
async function addTask(
  db: CommuneDb,
  into: Into,
  { text, timeText, unitId }: { text: string; timeText: string | null; unitId: number },
): Promise<number | undefined> {
  const last = await db
    .selectFrom('plan_tasks')
    .select(['position', 'group_no', 'group_name'])
    .where('version_id', '=', into.versionId)
    .orderBy('position', 'desc')
    .executeTakeFirst();
  const task = {
    ...{ no: null, groupNo: last?.group_no ?? null, groupName: last?.group_name ?? null, text, timeText },
    ...{ leadText: null, leadUnitId: unitId, coordinators: [], coordinatorUnitIds: [], products: [] },
    schedule: await understand(db, timeText ?? '', into.period),
  };
  const [itemId] = await insertTasks(db, into, [task], (last?.position ?? 0) + 1);
  return itemId;
}
