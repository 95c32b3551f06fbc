import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { Unreadable } from '../../lib/document-text/public.ts';
import type { Plan } from '../../lib/plan-reader/public.ts';
import { action } from '../../platform/action.ts';
import { yearOf } from '../../platform/clock.ts';
import { id, sentence } from '../../platform/fields.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import { readPlanDocument } from '../../platform/files/read-document.ts';
import type { Task } from '../../platform/jobs/queue.ts';
import { look, perform } from '../../platform/perform.ts';
import { notFound } from '../../platform/refusals.ts';
import { sourceOutput } from './contract-reading.ts';
import { keepAmendment, keepNewPlan } from './keep-plan.ts';
import { openSourceFile } from './upload.ts';

const noted = z.object({ id: z.number() });

const noteProgress = action({
  name: 'plans.note_reading',
  summary: 'Ghi tiến độ đọc tệp',
  allow: [],
  input: z.object({ sourceId: id, done: z.number().int().min(0).max(99) }),
  output: noted,
  run: async (db, _, { sourceId, done }) => {
    await db.updateTable('plan_sources').set({ done }).where('id', '=', sourceId).execute();
    return { id: sourceId };
  },
});

const failReading = action({
  name: 'plans.fail_reading',
  summary: 'Ghi vì sao không đọc được tệp',
  allow: [],
  input: z.object({ sourceId: id, refusal: sentence }),
  output: noted,
  run: async (db, _, { sourceId, refusal }) => {
    await db
      .updateTable('plan_sources')
      .set({ refusal: JSON.stringify(refusal) })
      .where('id', '=', sourceId)
      .execute();
    db.tell({ noun: 'plan_source', recordId: sourceId, verb: 'fail_reading' });
    return { id: sourceId };
  },
});

const keepReading = action({
  name: 'plans.keep_reading',
  summary: 'Ghi kết quả đọc tệp thành một bản kế hoạch',
  allow: [],
  input: z.object({
    sourceId: id,
    planId: z.number().int().min(0),
    lines: sourceOutput.shape.lines,
    read: z.custom<Plan>((value) => typeof value === 'object' && value !== null),
  }),
  output: noted,
  run: async (db, _, { sourceId, planId, lines, read }) => {
    const source = await db
      .selectFrom('plan_sources')
      .select(['file_name', 'version_id', 'kind'])
      .where('id', '=', sourceId)
      .forUpdate()
      .executeTakeFirst();
    if (!source) throw notFound();
    const kept = planId === 0 ? await keepNewPlan(db, read, source) : await keepAmendment(db, read, planId);
    await db
      .updateTable('plan_sources')
      .set({ version_id: kept.versionId, lines: JSON.stringify(lines), done: 100, finished_at: db.now })
      .where('id', '=', sourceId)
      .execute();
    db.tell({ noun: 'plan', recordId: kept.planId, verb: 'read', data: { source: sourceId } });
    return { id: kept.planId };
  },
});

/** Reading a scan takes a minute: never in a request. */
export const readPlanTask = (store: FileStore): Task => ({
  name: 'plans.read',
  run: async (platform, { actor, ids: { sourceId = 0, planId = 0 }, call }) => {
    const file = await look(platform, openSourceFile, actor, { id: sourceId }, call);
    const bytes = await buffer(await store.read(actor.communeId, file.sha256));
    const say = { requestId: call.requestId };
    try {
      const { document, plan } = await readPlanDocument(bytes, yearOf(platform.clock.now()), (page, pages) => {
        const done = Math.min(99, Math.round((100 * page) / pages));
        perform(platform, noteProgress, actor, { sourceId, done }, say).catch(() => undefined);
      });
      const kept = { sourceId, planId, lines: document.lines, read: plan };
      await perform(platform, keepReading, actor, kept, call);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      await perform(platform, failReading, actor, { sourceId, refusal: error.sentence }, say);
    }
  },
});

export { followMergerOfPlans } from './follow-merger.ts';
