import { type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { exportView, view } from '../action.ts';
import { instantOf, localDate, localTime } from '../clock.ts';
import type { CommuneDb } from '../database/commune-db.ts';
import type { Database } from '../database/schema.ts';
import type { Column } from '../files/table.ts';
import { files, get, type Route } from '../http/routes.ts';
import type { Actor } from '../roles.ts';

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
  /** What is younger than the last seal could still be changed by whoever owns the machine. */
  lastSealAt: z.string().nullable(),
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
    const { from, to, end } = spanOf(db, given);
    const seal = await db
      .selectFrom('audit_seals')
      .select('sealed_at')
      .orderBy('to_transaction', 'desc')
      .limit(1)
      .executeTakeFirst();
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
    const lastSealAt = seal ? localTime(seal.sealed_at) : null;
    return { from, to, lastSealAt, rows, next: found.length > PAGE_ROWS ? (rows.at(-1)?.id ?? null) : null };
  },
});

const OUTCOMES = { done: 'Đã làm', refused: 'Bị từ chối', read: 'Đã đọc' } as const;

interface ExportRow {
  at: Date;
  action: string;
  outcome: keyof typeof OUTCOMES;
  full_name: string | null;
  record_ids: readonly unknown[];
  fields: string[];
  refusal: string | null;
  request_id: string;
}

/** Xuất nhật ký: what an inspection takes along. Taking it is a row of the audit too. */
export const exportAudit = exportView({
  name: 'audit.export',
  summary: 'Xuất nhật ký kiểm toán theo bộ lọc đang xem',
  allow: ['administrator', 'leader'],
  input: input.omit({ before: true }),
  fileName: 'nhat-ky',
  sheetName: 'Nhật ký',
  personalFields: ['audit'],
  columns: (): Column<ExportRow>[] => [
    { title: 'Lúc', width: 17, cell: (row) => row.at },
    { title: 'Người', width: 28, cell: (row) => row.full_name },
    { title: 'Hành động', width: 30, cell: (row) => row.action },
    { title: 'Kết quả', width: 14, cell: (row) => OUTCOMES[row.outcome] },
    { title: 'Bản ghi', width: 30, cell: (row) => row.record_ids.join(', ') },
    { title: 'Trường', width: 30, cell: (row) => row.fields.join(', ') },
    { title: 'Mã từ chối', width: 18, cell: (row) => row.refusal },
    { title: 'Mã yêu cầu', width: 38, cell: (row) => row.request_id },
  ],
  rows: readExport,
});

async function* readExport(db: CommuneDb, _: Actor, given: Given): AsyncGenerator<ExportRow> {
  const { from, end } = spanOf(db, given);
  yield* matching(db, given, instantOf(from), end)
    .leftJoin('people as p', 'p.id', 'a.person_id')
    .select(['a.at', 'a.action', 'a.outcome', 'p.full_name', 'a.record_ids', 'a.fields', 'a.refusal', 'a.request_id'])
    .orderBy('a.at', 'desc')
    .orderBy('a.id', 'desc')
    .stream();
}

type Given = z.output<typeof input>;

function spanOf(db: CommuneDb, given: Given): { from: string; to: string; end: Date } {
  const to = given.to ?? localDate(db.now);
  const end = new Date(instantOf(to).getTime() + DAY_MS);
  return { from: given.from ?? localDate(new Date(end.getTime() - DEFAULT_DAYS * DAY_MS)), to, end };
}

type Filtered = SelectQueryBuilder<Database & { a: Database['audit'] }, 'a', object>;

function matching(db: CommuneDb, given: Given, from: Date, end: Date): Filtered {
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

export const auditRoutes: Route[] = [get('/audit', listAudit), ...files('/audit/export', exportAudit)];
