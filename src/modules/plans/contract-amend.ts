import { z } from 'zod';
import { id, line, localTime, required, trimmed } from '../../platform/fields.ts';

export const proposeInput = z.object({
  id,
  itemId: id.optional(),
  kind: z.enum(['ADD', 'CHANGE', 'DROP']),
  text: trimmed(4000).optional(),
  timeText: line(1000).optional(),
  reason: required(2000, 'Hãy ghi lý do đề nghị. | Say why.'),
});
export const proposal = z.object({
  id: z.number(),
  itemId: z.number().nullable(),
  kind: z.enum(['ADD', 'CHANGE', 'DROP']),
  taskText: z.string().nullable(),
  text: z.string().nullable(),
  timeText: z.string().nullable(),
  reason: z.string(),
  unit: z.string(),
  person: z.string().nullable(),
  at: localTime,
  decidedBy: z.string().nullable(),
  isAccepted: z.boolean().nullable(),
  answer: z.string().nullable(),
});
export const decideInput = z.object({ id, proposalId: id, isAccepted: z.boolean(), answer: trimmed(2000).optional() });

const number = z.coerce.number().int().min(1).max(1000).optional();
/** The newest version and the one before it, where none are named. */
export const compareInput = z.object({ id, from: number, to: number });
export const difference = z.object({
  from: z.number(),
  to: z.number(),
  rows: z.array(
    z.object({
      itemId: z.number(),
      kind: z.enum(['ADDED', 'CHANGED', 'DROPPED']),
      no: z.string().nullable(),
      text: z.string(),
      changes: z.array(z.object({ cell: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
});
