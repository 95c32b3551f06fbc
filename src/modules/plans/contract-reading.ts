import { z } from 'zod';
import { sentence } from '../../platform/fields.ts';

export const sourceOutput = z.object({
  id: z.number(),
  fileName: z.string(),
  lines: z.array(
    z.object({
      text: z.string(),
      page: z.number().optional(),
      paragraph: z.number().optional(),
      table: z.number().optional(),
      row: z.number().optional(),
    }),
  ),
});

export const uploadOutput = z.object({
  sourceId: z.number(),
  /** The plan this very file has been read into before. */
  knownPlanId: z.number().nullable(),
});
export const readingOutput = z.object({
  sourceId: z.number(),
  fileName: z.string(),
  done: z.number(),
  planId: z.number().nullable(),
  refusal: sentence.nullable(),
});
