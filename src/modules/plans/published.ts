import { sql } from 'kysely';
import { z } from 'zod';
import { view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { notFound } from '../../platform/refusals.ts';
import { readTaskStates } from './progress.ts';
import { RECEIVED, TASK_STATE_NAMES } from './rules.ts';

const date = z.string();

const publishedPlan = z.object({
  id: z.number(),
  title: z.string(),
  documentNumber: z.string(),
  documentDate: date,
  periodTo: date,
});

/** Kế hoạch đã ban hành, for everybody; what units plan for themselves is their own. */
export const listPublishedPlans = view({
  name: 'plans.list_published',
  summary: 'Người dân xem các kế hoạch đã ban hành của xã',
  allow: 'public',
  input: z.object({}),
  output: z.object({ plans: z.array(publishedPlan) }),
  run: async (db) => {
    const rows = await published(db).orderBy('p.period_from', 'desc').orderBy('p.id', 'desc').limit(100).execute();
    return { plans: rows.map(present) };
  },
});

export const publishedRecord = publishedPlan.extend({
  tasks: z.array(
    z.object({
      no: z.string().nullable(),
      group: z.string().nullable(),
      text: z.string(),
      unit: z.string().nullable(),
      time: z.string().nullable(),
      /** Null where no plan of a year carries it out yet. */
      state: z.enum(TASK_STATE_NAMES).nullable(),
      proofs: z.array(z.object({ title: z.string(), number: z.string().nullable(), on: date })),
    }),
  ),
});
export type PublishedPlan = z.infer<typeof publishedRecord>;

/** Cam kết → ai làm → khi nào → kết quả → minh chứng. No officer is named. */
export const getPublishedPlan = view({
  name: 'plans.get_published',
  summary: 'Người dân xem việc thực hiện một kế hoạch',
  allow: 'public',
  input: z.object({ id }),
  output: publishedRecord,
  run: async (db, _, { id: planId }) => {
    const plan = await published(db).where('p.id', '=', planId).executeTakeFirst();
    if (!plan) throw notFound();
    const [tasks, states, proofs] = await Promise.all([
      db
        .selectFrom('plan_tasks as t')
        .leftJoin('units as u', 'u.id', 't.lead_unit_id')
        .select(['t.item_id', 't.no', 't.group_no', 't.group_name', 't.text', 't.time_text', 'u.name as unit'])
        .where('t.version_id', '=', plan.version_id)
        .orderBy('t.position')
        .execute(),
      readTaskStates(db, [plan.version_id]),
      sql<{ item: number; title: string; number: string | null; on: string }>`
        select distinct w.origin_id as item, f.title, f.number, f.effective_on as on
        from works w join work_proofs x on x.work_id = w.id and x.removed_at is null join proofs f on f.id = x.proof_id
        where w.origin = 'PLAN' and w.accepted_at is not null
          and w.origin_id in (select t.item_id from plan_tasks t where t.version_id = ${plan.version_id})
        order by f.effective_on desc`.execute(db),
    ]);
    const stateOf = new Map(states.map(({ itemId, state }) => [itemId, state]));
    return {
      ...present(plan),
      tasks: tasks.map((task) => ({
        no: task.no,
        group: [task.group_no, task.group_name].filter(Boolean).join('. ') || null,
        text: task.text,
        unit: task.unit,
        time: task.time_text,
        state: stateOf.get(task.item_id) ?? null,
        proofs: proofs.rows
          .filter(({ item }) => item === task.item_id)
          .slice(0, 10)
          .map(({ item: _, ...proof }) => proof),
      })),
    };
  },
});

type Published = Awaited<ReturnType<ReturnType<typeof published>['execute']>>[number];

const published = (db: CommuneDb) =>
  db
    .selectFrom('plans as p')
    .innerJoin('plan_versions as v', 'v.plan_id', 'p.id')
    .select(['p.id', 'p.title', 'p.period_to', 'v.id as version_id', 'v.document_number', 'v.document_date'])
    .where('v.status', '=', 'ISSUED')
    .where('p.kind', 'not in', ['UNIT', ...RECEIVED]);

const present = (plan: Published) => ({
  id: plan.id,
  title: plan.title,
  documentNumber: plan.document_number ?? '',
  documentDate: plan.document_date ?? '',
  periodTo: plan.period_to,
});
