import { z } from 'zod';
import { day, id, line, required } from '../../platform/fields.ts';
import { workRow } from './contract.ts';

export const giveInput = z.object({
  origin: z.enum(['CITY', 'COMMUNE']),
  title: required(4000, 'Hãy ghi nội dung việc. | Say what is to be done.'),
  unitId: id,
  personId: id.optional(),
  coordinatorIds: z.array(id).max(40).default([]),
  dueOn: day.optional(),
  isBefore: z.boolean().default(false),
  products: z
    .array(line(1000).pipe(z.string().min(1)))
    .max(20)
    .default([]),
  /** Văn bản, cuộc họp, điện thoại: where it was given. */
  source: line(200).pipe(z.string().min(1, 'Hãy ghi văn bản hoặc cuộc họp giao việc. | Say where it was given.')),
});

export const chaseInput = z.object({ unitId: id });
export const chaseDraft = z.object({ unit: z.string(), works: z.array(workRow), letter: z.string() });
export const sendChaseInput = z.object({
  unitId: id,
  letter: required(20_000, 'Nội dung văn bản đang trống. | The letter is empty.'),
  workIds: z.array(id).min(1).max(300),
  documentNumber: line(60).optional(),
});
