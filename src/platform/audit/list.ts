import { type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { view } from '../action.ts';
import { instantOf, localDate } from '../clock.ts';
import type { CommuneDb } from '../database/commune-db.ts';
import type { Database } from '../database/schema.ts';
import { get, type Route } from '../http/routes.ts';

const PAGE_ROWS = 50;
const DAY_MS = 86_400_000;
/** Where nobody says from when: a month is found at once, however long the audit has grown. */
const DEFAULT_DAYS = 30;

const id = z.coerce.number().int().positive();
const outcomes = z.enum(['done', 'refused', 'read']);
const input = z.strictObject({
  personId: id.optional(),
  action: z.string().trim().max(80).optional(),
  outcome: outcomes.optional(),
  recordId: id.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  /** The last row of the page before. */
  before: id.optional(),
});
const output = z.strictObject({
  from: z.string(),
  to: z.string(),
  rows: z.array(
    z.strictObject({
      id: z.number(),
      at: z.string(),
      action: z.string(),
      outcome: outcomes,
      personId: z.number().nullable(),
      personName: z.string().nullable(),
      accountId: z.number().nullable(),
      recordIds: z.array(z.number()),
      fields: z.array(z.string()),
      refusal: z.string().nullable(),
      requestId: z.string(),
    }),
  ),
  /** Given as `before` it brings the next page; null on the last. */
  next: z.number().nullable(),
});

/** Who has done, been refused, or read what. Looking is itself recorded: nobody watches unseen. */
export const listAudit = view({
  name: 'audit.list',
  summary: 'Nhật ký kiểm toán theo người, hành động, kết quả, bản ghi, thời gian',
  allow: ['administrator', 'leader'],
  input,
  output,
  personal: (_, { rows }) => ({ recordIds: rows.map((row) => row.id), fields: ['audit'] }),
  run: async (db, _, given) => {
    const to = given.to ?? localDate(db.now);
    const end = new Date(instantOf(to).getTime() + DAY_MS);
    const from = given.from ?? localDate(new Date(end.getTime() - DEFAULT_DAYS * DAY_MS));
    const found = await matching(db, given, instantOf(from), end)
      .leftJoin('people as p', 'p.id', 'a.person_id')
      .select(['a.id', 'a.at', 'a.action', 'a.outcome', 'a.person_id', 'p.full_name', 'a.account_id', 'a.record_ids'])
      .select(['a.fields', 'a.refusal', 'a.request_id'])
      .orderBy('a.at', 'desc')
      .orderBy('a.id', 'desc')
      .limit(PAGE_ROWS + 1)
      .execute();
    const rows = found.slice(0, PAGE_ROWS).map((row) => ({
      id: row.id,
      at: row.at.toISOString(),
      action: row.action,
      outcome: row.outcome,
      personId: row.person_id,
      personName: row.full_name,
      accountId: row.account_id,
      recordIds: row.record_ids.map(Number),
      fields: row.fields,
      refusal: row.refusal,
      requestId: row.request_id,
    }));
    return { from, to, rows, next: found.length > PAGE_ROWS ? (rows.at(-1)?.id ?? null) : null };
  },
});

type Filtered = SelectQueryBuilder<Database & { a: Database['audit'] }, 'a', object>;

function matching(db: CommuneDb, given: z.output<typeof input>, from: Date, end: Date): Filtered {
  let query: Filtered = db.selectFrom('audit as a').select([]).where('a.at', '>=', from).where('a.at', '<', end);
  if (given.personId) query = query.where('a.person_id', '=', given.personId);
  if (given.action) query = query.where('a.action', '=', given.action);
  if (given.outcome) query = query.where('a.outcome', '=', given.outcome);
  if (given.recordId) query = query.where(sql<boolean>`a.record_ids @> array[${given.recordId}]::bigint[]`);
  if (given.before)
    query = query.where(
      sql<boolean>`(a.at, a.id) < ((select at from audit where id = ${given.before}), ${given.before})`,
    );
  return query;
}

export const auditRoutes: Route[] = [get('/audit', listAudit)];
