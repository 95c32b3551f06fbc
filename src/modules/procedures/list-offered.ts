import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { listOfferedOutput } from './contract.ts';
import { listOffered } from './queries.ts';

export const listOfferedProcedures = view({
  name: 'procedures.list_offered',
  summary: 'Thủ tục xã đang tiếp nhận',
  allow: 'everyone',
  input: z.object({}),
  output: listOfferedOutput,
  run: async (db) => ({ procedures: await listOffered(db) }),
});
