import { sql } from 'kysely';
import { z } from 'zod';
import { action, view } from '../action.ts';
import { localTime } from '../clock.ts';
import { get, post, type Route } from '../http/routes.ts';
import { notFound } from '../refusals.ts';

const MOST_LISTED = 200;

export const listDeadJobs = view({
  name: 'jobs.list_dead',
  summary: 'Việc chạy ngầm đã thử hết số lần mà không xong',
  allow: ['administrator'],
  input: z.strictObject({}),
  output: z.strictObject({
    rows: z.array(
      z.strictObject({
        id: z.number(),
        task: z.string(),
        attempts: z.number(),
        error: z.string(),
        failedAt: z.string(),
      }),
    ),
  }),
  run: async (db) => {
    const { rows } = await sql<DeadJob>`select * from dead_jobs(${MOST_LISTED})`.execute(db);
    return {
      rows: rows.map(({ id, task, attempts, error, failed_at }) => ({
        id,
        task,
        attempts,
        error: withoutValues(error ?? ''),
        failedAt: localTime(failed_at),
      })),
    };
  },
});

export const retryJob = action({
  name: 'jobs.retry',
  summary: 'Cho một việc đã dừng hẳn chạy lại',
  allow: ['administrator'],
  input: z.strictObject({ id: z.coerce.number().int().positive() }),
  output: z.strictObject({ id: z.number() }),
  run: async (db, _, { id }) => {
    const { rows } = await sql<{ found: boolean }>`select retry_job(${id}) as found`.execute(db);
    if (!rows[0]?.found) throw notFound();
    db.tell({ noun: 'job', recordId: id, verb: 'retry' });
    return { id };
  },
});

export const dropJob = action({
  name: 'jobs.drop',
  summary: 'Bỏ hẳn một việc đã dừng, ghi rõ lý do',
  allow: ['administrator'],
  input: z.strictObject({
    id: z.coerce.number().int().positive(),
    reason: z.string().trim().min(1, 'Hãy ghi lý do bỏ việc này. | Say why it is dropped.').max(500),
  }),
  output: z.strictObject({ id: z.number() }),
  run: async (db, _, { id, reason }) => {
    const { rows } = await sql<{ found: boolean }>`select drop_job(${id}) as found`.execute(db);
    if (!rows[0]?.found) throw notFound();
    db.tell({ noun: 'job', recordId: id, verb: 'drop', reason });
    return { id };
  },
});

/** The first line says what went wrong; what stands in quotes or in long digits may be somebody's. */
export function withoutValues(error: string): string {
  const [line = ''] = error.split('\n', 1);
  return line
    .replace(/\(.*?\)=\(.*?\)/g, '(…)')
    .replace(/"[^"]*"|'[^']*'|“[^”]*”/g, '“…”')
    .replace(/\S+@\S+/g, '…')
    .replace(/\d{6,}/g, '…')
    .slice(0, 300);
}

/** Hàng đợi công việc: what an administrator sees of it. */
export const jobRoutes: Route[] = [
  get('/jobs/dead', listDeadJobs),
  post('/jobs/:id/retry', retryJob),
  post('/jobs/:id/drop', dropJob),
];

interface DeadJob {
  id: number;
  task: string;
  attempts: number;
  error: string | null;
  failed_at: Date;
}
