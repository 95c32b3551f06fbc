import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id, line, sentence } from '../../platform/fields.ts';
import { readTable } from '../../platform/files/read-table.ts';
import { notFound, Refusal, wrongState } from '../../platform/refusals.ts';
import { namedUnits, notifyHeadsOf } from '../organisation/public.ts';
import { type GivenRow, type ReadRow, readGivenRows } from './import-rows.ts';
import { findSame, type Known, knownOf, knownWorks } from './known.ts';
import { cancelWorks, openWorks } from './make.ts';
import { GIVERS } from './rules.ts';

const MOST_ROWS = 500;

const fileInput = z.object({
  origin: z.enum(['CITY', 'COMMUNE']),
  fileName: line(200).pipe(z.string().min(1)),
  /** Base64; a list of hundreds of rows stays far below the limit. */
  content: z.base64().min(4).max(900_000),
});
type FileInput = z.output<typeof fileInput>;
const outcome = z.object({
  line: z.number(),
  title: z.string(),
  unit: z.string().nullable(),
  dueOn: z.string().nullable(),
  isBefore: z.boolean(),
  outcome: z.enum(['NEW', 'DUPLICATE', 'WRONG']),
  why: sentence.nullable(),
  /** The work there is already. */
  workId: z.number().nullable(),
});
type Outcome = z.infer<typeof outcome>;

/** Xem trước: what an import would make, line by line, and nothing written. */
export const checkWorkImport = view({
  name: 'works.check_import',
  summary: 'Xem trước việc nhập danh sách việc được giao từ tệp .xlsx, .csv',
  allow: GIVERS,
  input: fileInput,
  output: z.object({ rows: z.array(outcome) }),
  run: async (db, _, input) => ({ rows: (await plan(db, input)).outcomes }),
});

/** Nhập: the new lines become works, the others are left and named; undone while nothing has happened to them. */
export const importWorks = action({
  name: 'works.import',
  summary: 'Nhập danh sách việc được giao từ tệp .xlsx, .csv; dòng sai, dòng trùng được bỏ qua và nêu rõ',
  allow: GIVERS,
  input: fileInput,
  output: z.object({ id: z.number(), rows: z.array(outcome) }),
  run: async (db, actor, input) => {
    const { outcomes, planned } = await plan(db, input);
    if (planned.length === 0)
      throw new Refusal('nothing_to_import', 422, {
        vi: 'Không có dòng nào mới để nhập.',
        en: 'No line is new.',
      });
    const { id: importId } = await db
      .insertInto('work_imports')
      .values({ at: db.now, person_id: actor.personId, file_name: input.fileName, origin: input.origin })
      .returning('id')
      .executeTakeFirstOrThrow();
    const ids = await openWorks(
      db,
      planned.map(({ line: _, number: __, unit: ___, source, ...work }) => ({
        ...work,
        origin: input.origin,
        ...{ originId: null, importId },
        originLabel: source,
        manner: work.dueOn ? 'ONCE' : 'OPEN',
      })),
    );
    db.tell({ noun: 'work_import', recordId: importId, verb: 'import', data: { works: ids.length } });
    await notifyHeadsOf(
      db,
      planned.map(({ title, unitId }, index) => ({
        ...{ kind: 'ARRIVED' as const, noun: 'work', recordId: ids[index] ?? 0, label: title.slice(0, 100), unitId },
      })),
    );
    return { id: importId, rows: outcomes };
  },
});

/** Hoàn tác: each work that nobody has touched since is dropped, the others stay. */
export const undoWorkImport = action({
  name: 'works.undo_import',
  summary: 'Hoàn tác một lần nhập việc được giao',
  allow: GIVERS,
  input: z.object({ id }),
  output: z.object({ id: z.number(), undone: z.number(), kept: z.number() }),
  run: async (db, _, { id: importId }) => {
    const made = await db
      .selectFrom('work_imports')
      .selectAll()
      .where('id', '=', importId)
      .forUpdate()
      .executeTakeFirst();
    if (!made) throw notFound();
    if (made.undone_at)
      throw wrongState({ vi: 'Lần nhập này đã được hoàn tác.', en: 'This import was undone already.' });
    const works = await db
      .selectFrom('works as w')
      .select([
        'w.id',
        sql<boolean>`exists (select from events e where e.noun = 'work' and e.record_id = w.id and e.verb <> 'open')`.as(
          'is_touched',
        ),
      ])
      .where('w.import_id', '=', importId)
      .orderBy('w.id')
      .forUpdate('w')
      .execute();
    const untouched = works.filter(({ is_touched }) => !is_touched).map((work) => work.id);
    await cancelWorks(db, untouched, `Hoàn tác nhập tệp ${made.file_name}`);
    await db.updateTable('work_imports').set({ undone_at: db.now }).where('id', '=', importId).execute();
    db.tell({ noun: 'work_import', recordId: importId, verb: 'undo' });
    return { id: importId, undone: untouched.length, kept: works.length - untouched.length };
  },
});

export const listWorkImports = view({
  name: 'works.list_imports',
  summary: 'Các lần nhập việc được giao',
  allow: GIVERS,
  input: z.object({}),
  output: z.object({
    imports: z.array(
      z.object({ id: z.number(), at: z.string(), fileName: z.string(), count: z.number(), isUndone: z.boolean() }),
    ),
  }),
  run: async (db) => {
    const rows = await db
      .selectFrom('work_imports as i')
      .select(['i.id', 'i.at', 'i.file_name as fileName', 'i.undone_at'])
      .select(sql<number>`(select count(*) from works w where w.import_id = i.id)`.as('count'))
      .orderBy('i.id', 'desc')
      .limit(20)
      .execute();
    return {
      imports: rows.map(({ undone_at, at, ...row }) => ({ ...row, at: localTime(at), isUndone: undone_at !== null })),
    };
  },
});

async function plan(db: CommuneDb, { origin, content }: FileInput) {
  const rows = readGivenRows(await readTable(Buffer.from(content, 'base64')), await namedUnits(db));
  if (!Array.isArray(rows)) throw new Refusal('unreadable_file', 422, rows);
  if (rows.length > MOST_ROWS)
    throw new Refusal('unreadable_file', 422, {
      vi: `Tệp có ${rows.length} dòng, nhiều hơn ${MOST_ROWS}. Hãy chia nhỏ rồi nhập từng phần.`,
      en: 'Too many rows: split the file.',
    });
  const known = await knownWorks(db, origin);
  const planned: GivenRow[] = [];
  const outcomes = rows.map((row): Outcome => {
    const same = 'wrong' in row ? undefined : findSame(row, known);
    if ('wrong' in row || same) return left(row, same);
    known.push(knownOf(null, row.title, row.source));
    planned.push(row);
    return { ...factsOf(row), outcome: 'NEW', why: null, workId: null };
  });
  return { outcomes, planned };
}

function left(row: ReadRow, same: Known | undefined): Outcome {
  if ('wrong' in row)
    return { ...NOTHING, line: row.line, title: row.title, outcome: 'WRONG', why: row.wrong, workId: null };
  const why = same?.id
    ? { vi: 'Đã có việc này theo cùng văn bản.', en: 'This work is there already, by the same document.' }
    : { vi: 'Trùng với một dòng ở trên.', en: 'The same as a line above.' };
  return { ...factsOf(row), outcome: 'DUPLICATE', why, workId: same?.id ?? null };
}

const NOTHING = { unit: null, dueOn: null, isBefore: false };
const factsOf = ({ line, title, unit, dueOn, isBefore }: GivenRow) => ({ line, title, unit, dueOn, isBefore });
