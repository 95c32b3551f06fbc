import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { writeFileRow } from '../../platform/files/file-row.ts';
import { keptFile } from '../../platform/files/file-store.ts';
import { enqueue } from '../../platform/jobs/queue.ts';
import { forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { hasRole, type Role } from '../../platform/roles.ts';
import { readingOutput, sourceOutput, uploadOutput } from './contract-reading.ts';
import { RECEIVED } from './rules.ts';

/** Who reads plans of any kind; văn thư reads directives only. */
const PLAN_READERS: readonly Role[] = ['coordinator', 'leader', 'unit_head'];

/** Nhập kế hoạch từ văn bản: the file comes in; reading it is the next press, or the same one where it is new. */
export const uploadPlan = action({
  name: 'plans.upload',
  summary: 'Gửi tệp văn bản kế hoạch để đọc',
  allow: [...PLAN_READERS, 'records_clerk'],
  input: z.object({ file: keptFile }),
  output: uploadOutput,
  run: async (db, actor, { file }) => {
    const fileId = await writeFileRow(db, file);
    const known = await db
      .selectFrom('plan_sources as s')
      .innerJoin('plan_versions as v', 'v.id', 's.version_id')
      .where('s.file_id', '=', fileId)
      .where('v.status', '!=', 'DROPPED')
      .select('v.plan_id')
      .orderBy('s.id', 'desc')
      .executeTakeFirst();
    const source = await db
      .insertInto('plan_sources')
      .values({ file_id: fileId, file_name: file.name, at: db.now, person_id: actor.personId })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'plan_source', recordId: source.id, verb: 'upload' });
    return { sourceId: source.id, knownPlanId: known?.plan_id ?? null };
  },
});

/** Đọc: into a plan of its own, or into a new version of one that is there. */
export const startReading = action({
  name: 'plans.start_reading',
  summary: 'Bắt đầu đọc tệp thành kế hoạch mới hoặc bản điều chỉnh',
  allow: uploadPlan.allow,
  input: z.object({ id, planId: id.optional(), kind: z.enum(RECEIVED).optional() }),
  output: z.object({ id: z.number() }),
  run: async (db, actor, { id: sourceId, planId, kind }) => {
    if (!hasRole(actor, ...PLAN_READERS) && (kind === undefined || planId !== undefined)) throw onlyDirectives();
    const source = await db
      .selectFrom('plan_sources')
      .select(['version_id', 'finished_at'])
      .where('id', '=', sourceId)
      .forUpdate()
      .executeTakeFirst();
    if (!source) throw notFound();
    if (source.finished_at !== null)
      throw wrongState({ vi: 'Tệp này đã đọc xong.', en: 'This file has been read already.' });
    if (planId !== undefined) await checkAmendable(db, planId);
    if (kind) await db.updateTable('plan_sources').set({ kind }).where('id', '=', sourceId).execute();
    await enqueue(
      db,
      'plans.read',
      { sourceId, planId: planId ?? 0 },
      { once: `plans.read ${db.communeId} ${sourceId}` },
    );
    db.tell({ noun: 'plan_source', recordId: sourceId, verb: 'start_reading' });
    return { id: sourceId };
  },
});

const onlyDirectives = () =>
  forbidden({
    vi: 'Văn thư chỉ đọc văn bản giao việc. Kế hoạch do đầu mối cải cách hành chính hoặc người đứng đầu đơn vị đọc.',
    en: 'A records clerk reads directives only. Plans are read by the coordinator or the head of a unit.',
  });

/** One version is prepared at a time. */
export async function checkAmendable(db: CommuneDb, planId: number): Promise<void> {
  const plan = await db.selectFrom('plans').select('closed_at').where('id', '=', planId).executeTakeFirst();
  if (!plan) throw notFound();
  const preparing = await db
    .selectFrom('plan_versions')
    .select('id')
    .where('plan_id', '=', planId)
    .where('status', 'in', ['DRAFT', 'CHECKED', 'SUBMITTED'])
    .executeTakeFirst();
  if (plan.closed_at || preparing)
    throw wrongState({
      vi: 'Kế hoạch đã đóng, hoặc đang có một bản chưa ban hành. Hãy xong bản đó trước.',
      en: 'The plan is closed, or a version is being prepared. Finish that one first.',
    });
}

/** Tiến độ đọc, asked every second while the file is being read. */
export const getReading = view({
  name: 'plans.get_reading',
  summary: 'Tiến độ đọc tệp',
  allow: uploadPlan.allow,
  input: z.object({ id }),
  output: readingOutput,
  run: async (db, _, { id: sourceId }) => {
    const row = await db
      .selectFrom('plan_sources as s')
      .leftJoin('plan_versions as v', 'v.id', 's.version_id')
      .select(['s.id', 's.file_name', 's.done', 's.refusal', 'v.plan_id'])
      .where('s.id', '=', sourceId)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {
      sourceId: row.id,
      fileName: row.file_name,
      done: row.done,
      planId: row.plan_id,
      refusal: readingOutput.shape.refusal.parse(row.refusal),
    };
  },
});

/** Văn bản gốc, for the left side of the check screen. */
export const getSource = view({
  name: 'plans.get_source',
  summary: 'Các dòng chữ của văn bản gốc',
  allow: 'everyone',
  input: z.object({ id }),
  output: sourceOutput,
  run: async (db, _, { id: sourceId }) => {
    const row = await db
      .selectFrom('plan_sources')
      .select(['id', 'file_name', 'lines'])
      .where('id', '=', sourceId)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {
      id: row.id,
      fileName: row.file_name,
      lines: sourceOutput.shape.lines.parse(row.lines ?? []),
    };
  },
});

export const openSourceFile = view({
  name: 'plans.open_source_file',
  summary: 'Mở tệp văn bản gốc',
  allow: 'everyone',
  input: z.object({ id }),
  output: keptFile,
  run: async (db, _, { id: sourceId }) => {
    const file = await db
      .selectFrom('plan_sources as s')
      .innerJoin('files as f', 'f.id', 's.file_id')
      .select(['f.sha256', 'f.size', 'f.media_type as mediaType', 's.file_name as name'])
      .where('s.id', '=', sourceId)
      .executeTakeFirst();
    if (!file) throw notFound();
    return file;
  },
});
