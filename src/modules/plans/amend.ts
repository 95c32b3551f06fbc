import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { applyAccepted } from './apply-proposals.ts';
import { planOutput } from './contract.ts';
import { compareInput, difference } from './contract-amend.ts';
import { copyVersion } from './copy.ts';
import { checkAmendable } from './upload.ts';
import { rolesOf } from './versions.ts';
import { makeVersion } from './write.ts';

/** Điều chỉnh: a new version to change, while the one in force goes on. */
export const amendPlan = action({
  name: 'plans.amend',
  summary: 'Lập bản điều chỉnh của kế hoạch đã ban hành',
  allow: ['coordinator', 'unit_head'],
  input: z.object({ id }),
  output: planOutput,
  run: async (db, actor, { id: planId }) => {
    await checkAmendable(db, planId);
    const version = await inForce(db, planId);
    if (!rolesOf(actor, version).includes('coordinator')) throw forbidden();
    const number = (await lastNumber(db, planId)) + 1;
    const versionId = await makeVersion(db, planId, number);
    const period = { from: version.period_from, to: version.period_to };
    await copyVersion(db, version.id, { planId, versionId, isSamePlan: true, period });
    await applyAccepted(db, { planId, versionId, number, period });
    db.tell({ noun: 'plan', recordId: planId, verb: 'amend', to: 'DRAFT' });
    return { id: planId };
  },
});

export async function lastNumber(db: CommuneDb, planId: number): Promise<number> {
  const row = await db
    .selectFrom('plan_versions')
    .select((select) => select.fn.max('number').as('number'))
    .where('plan_id', '=', planId)
    .executeTakeFirst();
  return row?.number ?? 0;
}

async function inForce(db: CommuneDb, planId: number) {
  const version = await db
    .selectFrom('plan_versions as v')
    .innerJoin('plans as p', 'p.id', 'v.plan_id')
    .select(['v.id', 'p.period_from', 'p.period_to', 'p.unit_id as plan_unit_id'])
    .where('v.plan_id', '=', planId)
    .where('v.status', '=', 'ISSUED')
    .executeTakeFirst();
  if (!version)
    throw wrongState({ vi: 'Kế hoạch chưa ban hành: hãy sửa bản đang soạn.', en: 'Not issued yet: edit the draft.' });
  return version;
}

/** Đóng kế hoạch at the end of its period; what is open stays open on each work. */
export const closePlan = action({
  name: 'plans.close',
  summary: 'Đóng kế hoạch khi hết kỳ',
  allow: ['coordinator', 'leader'],
  input: z.object({ id }),
  output: planOutput,
  run: async (db, _, { id: planId }) => {
    const plan = await db.selectFrom('plans').selectAll().where('id', '=', planId).forUpdate().executeTakeFirst();
    if (!plan) throw notFound();
    if (plan.closed_at) throw wrongState({ vi: 'Kế hoạch đã đóng.', en: 'The plan is closed already.' });
    if (plan.period_to >= localDate(db.now))
      throw wrongState({ vi: 'Kỳ kế hoạch chưa hết.', en: 'The period of the plan has not ended.' });
    await db.updateTable('plans').set({ closed_at: db.now }).where('id', '=', planId).execute();
    db.tell({ noun: 'plan', recordId: planId, verb: 'close' });
    return { id: planId };
  },
});

const CELLS = {
  text: 'Nội dung',
  lead: 'Chủ trì',
  timeText: 'Thời gian',
  products: 'Sản phẩm',
  groupNo: 'Lĩnh vực',
} as const;

/** So sánh hai bản: task by task, in words that people can read. */
export const comparePlan = view({
  name: 'plans.compare',
  summary: 'So sánh hai bản của một kế hoạch theo từng nhiệm vụ',
  allow: 'everyone',
  input: compareInput,
  output: difference,
  run: async (db, _, { id: planId, ...wanted }) => {
    const to = wanted.to ?? (await lastNumber(db, planId));
    const from = wanted.from ?? Math.max(1, to - 1);
    const [before, after] = [await tasksOf(db, planId, from), await tasksOf(db, planId, to)];
    const rows: z.infer<typeof difference>['rows'] = [];
    for (const [itemId, task] of after) {
      const old = before.get(itemId);
      if (!old) rows.push({ itemId, kind: 'ADDED', no: task.no, text: task.text, changes: [] });
      const changes = old ? changesOf(old, task) : [];
      if (changes.length > 0) rows.push({ itemId, kind: 'CHANGED', no: task.no, text: task.text, changes });
    }
    for (const [itemId, task] of before)
      if (!after.has(itemId)) rows.push({ itemId, kind: 'DROPPED', no: task.no, text: task.text, changes: [] });
    return { from, to, rows };
  },
});

type Compared = Record<keyof typeof CELLS, string> & { no: string | null };

const changesOf = (before: Compared, after: Compared) =>
  Object.entries(CELLS).flatMap(([key, cell]) => {
    const name = key as keyof typeof CELLS; // tidy: a key of CELLS
    return before[name] === after[name] ? [] : [{ cell, before: before[name], after: after[name] }];
  });

async function tasksOf(db: CommuneDb, planId: number, number: number): Promise<Map<number, Compared>> {
  const rows = await db
    .selectFrom('plan_tasks as t')
    .innerJoin('plan_versions as v', 'v.id', 't.version_id')
    .leftJoin('units as u', 'u.id', 't.lead_unit_id')
    .select(['t.item_id', 't.no', 't.text', 't.time_text', 't.products', 't.group_no', 'u.name as lead', 't.lead_text'])
    .where('v.plan_id', '=', planId)
    .where('v.number', '=', number)
    .orderBy('t.position')
    .execute();
  if (rows.length === 0) throw notFound();
  return new Map(
    rows.map((row) => [
      row.item_id,
      {
        no: row.no,
        text: row.text,
        lead: row.lead ?? row.lead_text ?? '',
        timeText: row.time_text ?? '',
        products: row.products.join('; '),
        groupNo: row.group_no ?? '',
      },
    ]),
  );
}
