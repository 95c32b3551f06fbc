import { sql } from 'kysely';
import type { z } from 'zod';
import { view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { day } from '../../platform/fields.ts';
import { SERVED_LIMIT } from './contract.ts';
import { proofSearchInput, proofSearchOutput } from './contract-proofs.ts';

const SHOWN = 20;
/** Looked through, as some of what is found may serve no work any more. */
const MOST_FOUND = 200;

/** Tìm minh chứng đã có: by number, title or day, among those that serve a work of the commune. */
export const findProofs = view({
  name: 'works.find_proofs',
  summary: 'Tìm minh chứng đã có theo số, trích yếu hoặc ngày',
  allow: 'everyone',
  input: proofSearchInput,
  output: proofSearchOutput,
  run: async (db, _, input) => {
    const rows = await narrowed(db, input)
      .innerJoinLateral(
        (join) =>
          join
            .selectFrom('work_proofs as x')
            .innerJoin('works as w', 'w.id', 'x.work_id')
            .whereRef('x.proof_id', '=', 'f.id')
            .where('x.removed_at', 'is', null)
            .select([servedCount.as('serves'), servedWorks.as('works')])
            .having(sql`count(*)`, '>', 0)
            .as('use'),
        (join) => join.onTrue(),
      )
      .select(['f.id as proofId', 'f.kind', 'f.title', 'f.number', 'f.effective_on as effectiveOn'])
      .select([sql<boolean>`f.file_id is not null`.as('hasFile'), 'use.serves', 'use.works'])
      .orderBy('f.effective_on', 'desc')
      .orderBy('f.id', 'desc')
      .limit(SHOWN)
      .execute();
    return { rows };
  },
});

const servedCount = sql<number>`count(distinct w.id)`;
const servedWorks = sql<{ id: number; title: string }[]>`to_jsonb((array_agg(distinct
  jsonb_build_object('id', w.id, 'title', w.title)))[1:${sql.lit(SERVED_LIMIT)}])`;

function narrowed(db: CommuneDb, { search, number, effectiveOn }: z.output<typeof proofSearchInput>) {
  const onDay = effectiveOn ?? dayIn(search);
  let query = db.selectFrom('proofs as f');
  if (onDay) query = query.where('f.effective_on', '=', onDay);
  else if (search)
    query = query.where('f.id', 'in', sql<number>`(select search_proofs(${search}, ${sql.lit(MOST_FOUND)}))`);
  if (number) query = query.where('f.number_key', '=', keyOf(number));
  return query;
}

const keyOf = (number: string) => sql<string>`regexp_replace(search_text(${number}), '\\s', '', 'g')`;

/** "13/3/2026" typed among the words is a day. */
function dayIn(search: string | undefined): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(search ?? '') ?? [];
  return day.safeParse(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`).data;
}
