import { z } from 'zod';
import { view } from '../../../platform/action.ts';
import { localTime } from '../../../platform/clock.ts';
import { notFound } from '../../../platform/refusals.ts';
import { local } from '../history.ts';
import { receptionStatus } from './contract.ts';

export const trackReceptionOutput = z.object({
  code: z.string(),
  procedureName: z.string(),
  resolverName: z.string(),
  status: receptionStatus,
  receivedAt: z.string(),
  dueAt: z.string().nullable(),
  sentAt: z.string().nullable(),
  resultAt: z.string().nullable(),
  returnedAt: z.string().nullable(),
});
export type TrackedReception = z.infer<typeof trackReceptionOutput>;

/** As for a dossier of the commune's own: steps and dates, nothing personal. */
export const trackReception = view({
  name: 'dossiers.track_reception',
  summary: 'Người dân tra cứu hồ sơ tiếp nhận hộ bằng mã hồ sơ',
  allow: 'public',
  input: z.object({ id: z.number().int().positive() }),
  output: trackReceptionOutput,
  run: async (db, _, { id }) => {
    const row = await db
      .selectFrom('receptions as r')
      .innerJoin('procedure_versions as v', 'v.id', 'r.procedure_version_id')
      .selectAll('r')
      .select('v.name')
      .where('r.id', '=', id)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {
      code: row.code,
      procedureName: row.name,
      resolverName: row.resolver_name,
      status: row.status,
      receivedAt: localTime(row.received_at),
      dueAt: local(row.due_at),
      sentAt: local(row.sent_at),
      resultAt: local(row.result_at),
      returnedAt: local(row.returned_at),
    };
  },
});
