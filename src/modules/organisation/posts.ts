import { sql } from 'kysely';
import { view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import { listPostsOutput, personInput } from './contract.ts';

/** Quá trình công tác: the newest first. */
export const listPosts = view({
  name: 'organisation.list_posts',
  summary: 'Quá trình công tác của một người',
  allow: ['administrator', 'leader', 'coordinator'],
  input: personInput,
  output: listPostsOutput,
  run: async (db, _, { id }) => {
    const rows = await db
      .selectFrom('people as p')
      .leftJoin('posts as o', 'o.person_id', 'p.id')
      .leftJoin('units as u', 'u.id', 'o.unit_id')
      .where('p.id', '=', id)
      .select(['o.id', 'o.title', 'u.name as unit', 'o.valid_from', 'o.valid_to', 'o.decision'])
      .orderBy('o.valid_from', 'desc')
      .orderBy('o.id', 'desc')
      .limit(100)
      .execute();
    if (rows.length === 0) throw notFound();
    return {
      posts: rows.flatMap(({ title, unit, valid_from, valid_to, decision }) =>
        title && unit && valid_from ? [{ title, unit, from: valid_from, to: valid_to, decision }] : [],
      ),
    };
  },
});

/** From a day on these people hold what `people` says of them now; what they held before ends there and stays readable. */
export async function writePosts(
  db: CommuneDb,
  { personIds, from, decision = null }: { personIds: readonly number[]; from: string; decision?: string | null },
): Promise<void> {
  if (personIds.length === 0) return;
  const ids = sql<number>`any(${[...personIds]}::bigint[])`;
  await db
    .deleteFrom('posts')
    .where('person_id', '=', ids)
    .where('valid_to', 'is', null)
    .where('valid_from', '>=', from)
    .execute();
  await db
    .updateTable('posts')
    .set({ valid_to: from })
    .where('person_id', '=', ids)
    .where('valid_to', 'is', null)
    .execute();
  await db
    .insertInto('posts')
    .columns(['person_id', 'unit_id', 'title', 'valid_from', 'decision'])
    .expression((select) =>
      select
        .selectFrom('people')
        .select([
          'id',
          'unit_id',
          'title',
          sql<string>`${from}::date`.as('from'),
          sql<string>`${decision}::text`.as('decision'),
        ])
        .where('id', '=', ids),
    )
    .execute();
}
