import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { readTable } from '../../platform/files/read-table.ts';
import { notFound, Refusal } from '../../platform/refusals.ts';
import { namedUnits } from '../organisation/public.ts';
import { procedureInput } from './contract.ts';
import { type ImportRow, readImportRows } from './import-rows.ts';

const sentence = z.object({ vi: z.string(), en: z.string() });
const fileInput = z.object({
  fileName: z.string().trim().min(1).max(200),
  /** Base64; a catalogue of thousands of rows stays far below the limit. */
  content: z.base64().min(4).max(900_000),
});
const outcome = z.object({
  line: z.number(),
  code: z.string(),
  outcome: z.enum(['NEW', 'CHANGED', 'SAME', 'WRONG']),
  why: sentence.nullable(),
});
type Outcome = z.infer<typeof outcome>;

const offer = z.object({
  responsible_unit_id: z.number(),
  limit_value: z.number().nullable(),
  limit_unit: z.enum(['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY']).nullable(),
  reduction_decision: z.string().nullable(),
  values_are: z.enum(['CONFIRMED', 'DEMONSTRATION', 'UNCONFIRMED']),
  closed_on: z.string().nullable(),
});
type Offer = z.infer<typeof offer>;
const change = z.object({ procedureId: z.number(), before: offer.nullable(), after: offer });
type Change = z.infer<typeof change>;
const changes = z.array(change);

/** Xem trước: what an import would do, line by line, and nothing written. */
export const checkImport = view({
  name: 'procedures.check_import',
  summary: 'Xem trước việc nhập danh mục từ tệp .xlsx, .csv',
  allow: ['administrator', 'coordinator'],
  input: fileInput,
  output: z.object({ rows: z.array(outcome) }),
  run: async (db, _, { content }) => ({ rows: (await plan(db, content)).outcomes }),
});

/** Nhập: the right lines are taken, the wrong ones left and named; the whole can be undone. */
export const importProcedures = action({
  name: 'procedures.import',
  summary: 'Nhập danh mục từ tệp .xlsx, .csv; dòng sai được bỏ qua và nêu rõ',
  allow: ['administrator', 'coordinator'],
  input: fileInput,
  output: z.object({ id: z.number(), rows: z.array(outcome) }),
  run: async (db, actor, { fileName, content }) => {
    const { outcomes, planned } = await plan(db, content);
    if (planned.length === 0)
      throw new Refusal('nothing_to_import', 422, {
        vi: 'Không có dòng nào mới hoặc thay đổi để nhập.',
        en: 'No line is new or changed.',
      });
    for (const { procedureId, after } of planned) await write(db, procedureId, after);
    const { id } = await db
      .insertInto('procedure_imports')
      .values({ at: db.now, person_id: actor.personId, file_name: fileName, changes: JSON.stringify(planned) })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({
      noun: 'procedure_import',
      recordId: id,
      verb: 'import',
      data: { procedures: planned.map(({ procedureId }) => procedureId) },
    });
    return { id, rows: outcomes };
  },
});

/** Hoàn tác: each procedure gets back what it had, unless someone has changed it since. */
export const undoImport = action({
  name: 'procedures.undo_import',
  summary: 'Hoàn tác một lần nhập danh mục',
  allow: ['administrator', 'coordinator'],
  input: procedureInput,
  output: z.object({ id: z.number(), undone: z.number(), kept: z.number() }),
  run: async (db, _, { id }) => {
    const made = await db
      .selectFrom('procedure_imports')
      .selectAll()
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!made) throw notFound();
    if (made.undone_at)
      throw new Refusal('wrong_state', 409, {
        vi: 'Lần nhập này đã được hoàn tác.',
        en: 'This import was undone already.',
      });
    const current = await currentOffers(db);
    let undone = 0;
    const planned = changes.parse(made.changes);
    for (const { procedureId, before, after } of planned) {
      if (!isSame(current.get(procedureId), after)) continue;
      await restore(db, procedureId, before);
      undone++;
    }
    await db.updateTable('procedure_imports').set({ undone_at: db.now }).where('id', '=', id).execute();
    db.tell({ noun: 'procedure_import', recordId: id, verb: 'undo' });
    return { id, undone, kept: planned.length - undone };
  },
});

export const listImports = view({
  name: 'procedures.list_imports',
  summary: 'Các lần nhập danh mục',
  allow: ['administrator', 'coordinator'],
  input: z.object({}),
  output: z.object({
    imports: z.array(
      z.object({ id: z.number(), at: z.string(), fileName: z.string(), count: z.number(), isUndone: z.boolean() }),
    ),
  }),
  run: async (db) => {
    const rows = await db.selectFrom('procedure_imports').selectAll().orderBy('id', 'desc').limit(50).execute();
    return {
      imports: rows.map((row) => ({
        id: row.id,
        at: localTime(row.at),
        fileName: row.file_name,
        count: changes.parse(row.changes).length,
        isUndone: row.undone_at !== null,
      })),
    };
  },
});

async function plan(db: CommuneDb, content: string): Promise<{ outcomes: Outcome[]; planned: Change[] }> {
  const rows = readImportRows(await readTable(Buffer.from(content, 'base64')), await namedUnits(db));
  if (!Array.isArray(rows)) throw new Refusal('unreadable_file', 422, rows);
  const codes = await db.selectFrom('procedures').select(['id', 'code']).execute();
  const idOf = new Map(codes.map(({ id, code }) => [code, id]));
  const current = await currentOffers(db);
  const seen = new Set<string>();
  const planned: Change[] = [];
  const outcomes = rows.map((row): Outcome => {
    const { change: next, ...said } = judge(row, idOf, current, seen);
    seen.add(row.code);
    if (next) planned.push(next);
    return said;
  });
  return { outcomes, planned };
}

function judge(
  row: ImportRow,
  idOf: Map<string, number>,
  current: Map<number, Offer>,
  seen: Set<string>,
): Outcome & { change?: Change } {
  const { line, code } = row;
  const wrong = (why: z.infer<typeof sentence>) => ({ line, code, outcome: 'WRONG' as const, why });
  if ('wrong' in row) return wrong(row.wrong);
  const procedureId = idOf.get(code);
  if (procedureId === undefined)
    return wrong({ vi: `Danh mục chung chưa có thủ tục ${code}.`, en: `The catalogue has no procedure ${code}.` });
  if (seen.has(code)) return wrong({ vi: `Mã ${code} đã có ở dòng trên.`, en: `Code ${code} stands in a line above.` });
  const after: Offer = {
    responsible_unit_id: row.unitId,
    limit_value: row.limitValue,
    limit_unit: row.limitUnit,
    reduction_decision: row.decision,
    values_are: 'CONFIRMED',
    closed_on: null,
  };
  const before = current.get(procedureId) ?? null;
  if (before && isSame(before, after)) return { line, code, outcome: 'SAME', why: null };
  return { line, code, outcome: before ? 'CHANGED' : 'NEW', why: null, change: { procedureId, before, after } };
}

const COLUMNS = [
  'responsible_unit_id',
  'limit_value',
  'limit_unit',
  'reduction_decision',
  'values_are',
  'closed_on',
] as const;

async function currentOffers(db: CommuneDb): Promise<Map<number, Offer>> {
  const rows = await db
    .selectFrom('offered_procedures')
    .select(['procedure_id', ...COLUMNS])
    .execute();
  return new Map(rows.map(({ procedure_id, ...offered }) => [procedure_id, offered]));
}

function isSame(one: Offer | undefined, other: Offer): boolean {
  return one !== undefined && COLUMNS.every((column) => one[column] === other[column]);
}

async function write(db: CommuneDb, procedureId: number, values: Offer): Promise<void> {
  await db
    .insertInto('offered_procedures')
    .values({ procedure_id: procedureId, ...values, published_on: localDate(db.now) })
    .onConflict((conflict) => conflict.columns(['commune_id', 'procedure_id']).doUpdateSet(values))
    .execute();
}

/** A procedure that dossiers already point to cannot vanish: it is closed instead. */
async function restore(db: CommuneDb, procedureId: number, before: Offer | null): Promise<void> {
  const values = before ?? { closed_on: localDate(db.now) };
  await db.updateTable('offered_procedures').set(values).where('procedure_id', '=', procedureId).execute();
}
