import { sql } from 'kysely';
import { alikePairs } from '../../lib/vn-text/public.ts';
import { action } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound, wrongState } from '../../platform/refusals.ts';
import { linksInput, linksOutput, undoLinksInput } from './contract-upper.ts';
import { type PlanAround, readAround, readTasksAround } from './read-upper.ts';
import { type LinkSource, OVERSEERS } from './rules.ts';
import { PROPOSED_LIKENESS } from './upper.ts';

interface Pair {
  itemId: number;
  upperItemId: number;
}

/** Gắn, or say that it is not the same: what is refused is not proposed again. */
export const decideLinks = action({
  name: 'plans.decide_links',
  summary: 'Gắn nhiệm vụ với nhiệm vụ cấp trên mà nó thực hiện, hoặc bác đề xuất gắn',
  allow: OVERSEERS,
  input: linksInput,
  output: linksOutput,
  run: async (db, actor, { id: planId, links, isLinked }) => {
    const made = await checkPairs(db, planId, links);
    const rows = links.map((link, index) => ({ ...link, made: made[index] }));
    const { rows: decided } = await sql<{ item_id: number }>`
      insert into plan_item_links as l (item_id, carries_out_item_id, status, made, at, person_id)
      select distinct on (g."itemId", g."upperItemId") g."itemId", g."upperItemId", ${isLinked ? 'LINKED' : 'REFUSED'}, g.made,
        ${db.now}, ${actor.personId}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as g ("itemId" bigint, "upperItemId" bigint, made text)
      on conflict (commune_id, item_id, carries_out_item_id) do update
        set status = excluded.status, at = excluded.at, person_id = excluded.person_id
        where l.status <> excluded.status returning item_id`.execute(db);
    const verb = isLinked ? 'link_tasks' : 'refuse_links';
    db.tell({ noun: 'plan', recordId: planId, verb, data: { items: links.map(({ itemId }) => itemId) } });
    return { id: planId, done: decided.length };
  },
});

/** Bỏ gắn, and the way back from a refusal: the pair is open again. */
export const undoLinks = action({
  name: 'plans.undo_links',
  summary: 'Bỏ gắn nhiệm vụ với nhiệm vụ cấp trên, hoặc rút lời bác đề xuất',
  allow: OVERSEERS,
  input: undoLinksInput,
  output: linksOutput,
  run: async (db, actor, { id: planId, links }) => {
    await checkPairs(db, planId, links);
    const pairs = sql`(item_id, carries_out_item_id) in (select g."itemId", g."upperItemId"
      from jsonb_to_recordset(${JSON.stringify(links)}::jsonb) as g ("itemId" bigint, "upperItemId" bigint))`;
    // What the plan of the period before said stays a proposal.
    const { rows: kept } = await sql<{
      item_id: number;
    }>`update plan_item_links set status = 'PROPOSED', at = ${db.now},
      person_id = ${actor.personId} where ${pairs} and made = 'CLONE' and status <> 'PROPOSED' returning item_id`.execute(
      db,
    );
    const { rows: gone } = await sql<{ item_id: number }>`delete from plan_item_links where ${pairs} and made <> 'CLONE'
      returning item_id`.execute(db);
    const data = { items: links.map(({ itemId }) => itemId) };
    db.tell({ noun: 'plan', recordId: planId, verb: 'undo_links', data });
    return { id: planId, done: kept.length + gone.length };
  },
});

/** The plan, open, and one above it of the same time that is in force. */
export async function getUpper(db: CommuneDb, planId: number): Promise<{ own: PlanAround; uppers: PlanAround[] }> {
  const { own, others } = await readAround(db, planId);
  const uppers = others.filter((plan) => plan.rank > own.rank);
  if (own.isClosed || own.status === 'DROPPED')
    throw wrongState({ vi: 'Kế hoạch đã đóng hoặc đã bỏ.', en: 'The plan is closed or dropped.' });
  return { own, uppers };
}

/** How each came to be, for whoever asks later: what we would have proposed was likeness, the rest a person's idea. */
async function checkPairs(db: CommuneDb, planId: number, links: readonly Pair[]): Promise<LinkSource[]> {
  const { own, uppers } = await getUpper(db, planId);
  const tasks = await readTasksAround(
    db,
    [own, ...uppers].map(({ versionId }) => versionId),
    planId,
  );
  const ofOwn = new Map(tasks.filter((task) => task.version_id === own.versionId).map((task) => [task.item_id, task]));
  const ofUpper = new Map(
    tasks.filter((task) => task.version_id !== own.versionId).map((task) => [task.item_id, task]),
  );
  if (links.some(({ itemId }) => !ofOwn.has(itemId))) throw notFound();
  if (links.some(({ upperItemId }) => !ofUpper.has(upperItemId))) await refuseUpper(db, links);
  return links.map(({ itemId, upperItemId }) => {
    const texts = [ofOwn.get(itemId)?.text ?? '', ofUpper.get(upperItemId)?.text ?? ''];
    return alikePairs(texts.slice(0, 1), texts.slice(1), PROPOSED_LIKENESS).length > 0 ? 'LIKENESS' : 'PERSON';
  });
}

/** Of two tasks that become one: what one carried out, both carry out. */
export const takeLinks = (db: CommuneDb, fromItemId: number, intoItemId: number) =>
  sql`insert into plan_item_links (item_id, carries_out_item_id, status, made, at, person_id)
    select ${intoItemId}, carries_out_item_id, status, made, at, person_id from plan_item_links
    where item_id = ${fromItemId} and status = 'LINKED' on conflict do nothing`.execute(db);

async function refuseUpper(db: CommuneDb, links: readonly Pair[]): Promise<never> {
  const wanted = [...new Set(links.map(({ upperItemId }) => upperItemId))];
  const known = await db
    .selectFrom('plan_items')
    .select('id')
    .where('id', '=', sql<number>`any(${wanted}::bigint[])`)
    .execute();
  if (known.length < wanted.length) throw notFound();
  throw wrongState(NOT_ABOVE);
}

export const NOT_ABOVE = {
  vi: 'Chỉ gắn với nhiệm vụ của kế hoạch cấp trên, chương trình đang có hiệu lực trong cùng kỳ.',
  en: 'Only tasks of a plan above that is in force in the same period are linked.',
};
