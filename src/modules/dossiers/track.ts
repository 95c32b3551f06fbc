import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import { notFound } from '../../platform/refusals.ts';
import { status } from './contract.ts';

export const trackOutput = z.object({
  code: z.string(),
  procedureName: z.string(),
  status,
  receivedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  finishedAt: z.string().nullable(),
  returnedAt: z.string().nullable(),
  isPaused: z.boolean(),
  isOverdue: z.boolean(),
  steps: z.array(z.object({ name: z.string(), startedAt: z.string().nullable(), finishedAt: z.string().nullable() })),
});
export type Tracked = z.infer<typeof trackOutput>;

/**
 * What a citizen sees without an account: steps and dates. No unit, no officer, no name, nothing of the papers
 * (TT 22/2019: details only after signing in).
 */
export const trackDossier = view({
  name: 'dossiers.track',
  summary: 'Người dân tra cứu tiến độ bằng mã hồ sơ',
  allow: 'public',
  input: z.object({ id: z.number().int().positive() }),
  output: trackOutput,
  run: async (db, _, { id }) => {
    const dossier = await db
      .selectFrom('dossiers as d')
      .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
      .select([
        'd.code',
        'v.name',
        'd.status',
        'd.received_at',
        'd.due_at',
        'd.finished_at',
        'd.returned_at',
        'd.paused_at',
      ])
      .where('d.id', '=', id)
      .executeTakeFirst();
    if (!dossier) throw notFound();
    const steps = await db
      .selectFrom('dossier_steps')
      .select(['name', 'started_at', 'finished_at'])
      .where('dossier_id', '=', id)
      .orderBy('position')
      .execute();
    const local = (moment: Date | null) => moment && localTime(moment);
    return {
      code: dossier.code,
      procedureName: dossier.name,
      status: dossier.status,
      receivedAt: local(dossier.received_at),
      dueAt: local(dossier.due_at),
      finishedAt: local(dossier.finished_at),
      returnedAt: local(dossier.returned_at),
      isPaused: dossier.paused_at !== null,
      isOverdue:
        dossier.due_at !== null && dossier.paused_at === null && dossier.due_at < (dossier.finished_at ?? db.now),
      steps: steps.map((step) => ({
        name: step.name,
        startedAt: local(step.started_at),
        finishedAt: local(step.finished_at),
      })),
    };
  },
});
