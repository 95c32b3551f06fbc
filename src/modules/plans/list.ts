import { sql } from 'kysely';
import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import { id } from '../../platform/fields.ts';
import { notFound } from '../../platform/refusals.ts';
import { hasRole } from '../../platform/roles.ts';
import { listInput, listOutput, type planRow, waitingOutput } from './contract.ts';
import { readTaskStates } from './progress.ts';
import { DIRECTIVE_READERS, DIRECTIVES } from './rules.ts';
import { countStates } from './states.ts';

const MOST = 500;
const MOST_WAITING = 50;

/** Nhiệm vụ này thuộc kế hoạch nào: for whoever comes from one of its works. */
export const findPlanOfItem = view({
  name: 'plans.find_of_item',
  summary: 'Kế hoạch có nhiệm vụ này',
  allow: 'everyone',
  input: z.object({ id }),
  output: z.object({ planId: z.number() }),
  run: async (db, _, { id: itemId }) => {
    const item = await db.selectFrom('plan_items').select('plan_id').where('id', '=', itemId).executeTakeFirst();
    if (!item) throw notFound();
    return { planId: item.plan_id };
  },
});

/** What waits for a person's word: documents that were read and give works, and for a leader the plans submitted. */
export const listWaiting = view({
  name: 'plans.list_waiting',
  summary: 'Văn bản đã đọc, chờ giao việc cho các đơn vị; với lãnh đạo, cả kế hoạch đã trình chờ ban hành',
  allow: DIRECTIVE_READERS,
  input: z.object({}),
  output: waitingOutput,
  run: async (db, actor) => {
    const rows = await db
      .selectFrom('plan_versions as v')
      .innerJoin('plans as p', 'p.id', 'v.plan_id')
      .leftJoin('plan_sources as s', 's.version_id', 'v.id')
      .leftJoin('people as w', 'w.id', 's.person_id')
      .where((where) =>
        where.or([
          where.and([where('v.status', 'in', ['DRAFT', 'CHECKED']), where('p.kind', 'in', [...DIRECTIVES])]),
          ...(hasRole(actor, 'leader') ? [where('v.status', '=', 'SUBMITTED')] : []),
        ]),
      )
      .where('p.closed_at', 'is', null)
      .distinctOn('v.id')
      .select(['p.id', 'p.kind', 'p.title', 'v.document_number as documentNumber', 's.at', 'w.full_name as person'])
      .select('v.status')
      .select(sql<number>`(select count(*) from plan_tasks t where t.version_id = v.id)`.as('taskCount'))
      .select(
        sql<number>`(select count(*) from plan_tasks t where t.version_id = v.id and t.lead_unit_id is null)`.as(
          'leaderless',
        ),
      )
      .orderBy('v.id')
      .orderBy('s.id', 'desc')
      .limit(MOST_WAITING)
      .execute();
    return { plans: rows.map(({ at, ...row }) => ({ ...row, at: at && localTime(at) })) };
  },
});

/** Các kế hoạch: of a year, each with the version that counts and how its tasks stand. */
export const listPlans = view({
  name: 'plans.list',
  summary: 'Danh sách kế hoạch và tình hình nhiệm vụ',
  allow: 'everyone',
  input: listInput,
  output: listOutput,
  run: async (db, actor, { kind, year }) => {
    let query = db
      .selectFrom('plans as p')
      .innerJoin('plan_versions as v', 'v.plan_id', 'p.id')
      .leftJoin('units as u', 'u.id', 'p.unit_id')
      .leftJoin('plan_items as i', 'i.id', 'p.parent_item_id')
      .distinctOn(['p.period_from', 'p.id'])
      .select(['p.id', 'p.kind', 'p.title', 'p.period_from as periodFrom', 'p.period_to as periodTo', 'p.closed_at'])
      .select('p.is_programme as isProgramme')
      .select(['u.short_name as unit', 'i.plan_id as parentId', 'v.id as versionId', 'v.status', 'v.number'])
      .select(['v.document_number as documentNumber', 'v.document_date as documentDate'])
      .select([
        sql<number>`(select count(*) from plan_tasks t where t.version_id = v.id)`.as('taskCount'),
        sql<boolean>`exists (select from plan_versions d where d.plan_id = p.id
          and d.status in ('DRAFT', 'CHECKED', 'SUBMITTED'))`.as('hasDraft'),
        sql<boolean>`exists (select from pinned_plans g where g.plan_id = p.id and g.person_id = ${actor.personId})`.as(
          'isPinned',
        ),
      ])
      .orderBy('p.period_from', 'desc')
      .orderBy('p.id', 'desc')
      .orderBy(sql`(v.status = 'ISSUED') desc`)
      .orderBy('v.number', 'desc')
      .limit(MOST);
    if (kind) query = query.where('p.kind', '=', kind);
    if (year) query = query.where('p.period_from', '<=', `${year}-12-31`).where('p.period_to', '>=', `${year}-01-01`);
    const rows = await query.execute();
    const issued = rows.filter(({ status }) => status === 'ISSUED').map(({ versionId }) => versionId);
    const states = await readTaskStates(db, issued);
    return {
      plans: rows.map(({ closed_at, versionId, ...row }): z.input<typeof planRow> => {
        const own = states.filter((task) => task.versionId === versionId);
        return { ...row, isClosed: closed_at !== null, counts: row.status === 'ISSUED' ? countStates(own) : null };
      }),
    };
  },
});
