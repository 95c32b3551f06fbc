import { z } from 'zod';
import { day, id, line, localTime, required, version } from '../../platform/fields.ts';
import { state } from './contract.ts';
import { CITY_STATE_NAMES, COMPARED, DIFFERENCES, type Difference } from './rules.ts';

const DIFFERENCE_NAMES = Object.keys(DIFFERENCES).filter((name): name is Difference => name in DIFFERENCES);

const MOST_LINES = 500;

export const cityListInput = z.object({
  asOf: day,
  fileName: line(200).pipe(z.string().min(1)),
  /** Base64; a list of hundreds of rows stays far below the limit. */
  content: z.base64().min(4).max(900_000),
});

const listFacts = z.object({
  id: z.number(),
  at: localTime,
  asOf: z.string(),
  fileName: z.string(),
  person: z.string().nullable(),
});
export const cityListsOutput = z.object({
  lists: z.array(listFacts.extend({ rows: z.number(), unknown: z.number(), isRemoved: z.boolean() })),
});

export const compareInput = z.object({ id });
export const compareRow = z.object({
  /** Of the city's file; null for a work that the city does not name. */
  line: z.number().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  city: z
    .object({
      unit: z.string().nullable(),
      /** Ours, where the city's words name one for certain. */
      unitId: z.number().nullable(),
      dueText: z.string().nullable(),
      dueOn: z.string().nullable(),
      isBefore: z.boolean(),
      stateText: z.string().nullable(),
      state: z.enum(CITY_STATE_NAMES).nullable(),
    })
    .nullable(),
  ours: z
    .object({
      id: z.number(),
      version: z.number(),
      title: z.string(),
      unit: z.string(),
      dueOn: z.string().nullable(),
      isBefore: z.boolean(),
      finishedOn: z.string().nullable(),
      isOver: z.boolean(),
      state,
    })
    .nullable(),
  differences: z.array(z.enum(DIFFERENCE_NAMES)),
  settlement: z
    .object({
      id: z.number(),
      decision: z.enum(['KEEP', 'NOT_OURS']),
      reason: z.string(),
      person: z.string().nullable(),
      at: localTime,
    })
    .nullable(),
  shown: z.enum(COMPARED),
});
export type CompareRow = z.infer<typeof compareRow>;
export const compareOutput = z.object({
  list: listFacts,
  rows: z.array(compareRow),
  counts: z.record(z.enum(COMPARED), z.number()),
});
export const compareExportInput = compareInput.extend({ shown: z.enum(COMPARED).optional() });

const lineNo = z.number().int().positive().max(100_000);
export const addRowsInput = z.object({
  id,
  rows: z
    .array(z.object({ line: lineNo, unitId: id }))
    .min(1)
    .max(MOST_LINES),
});
export const takeDueInput = z.object({
  id,
  rows: z
    .array(z.object({ line: lineNo, version }))
    .min(1)
    .max(MOST_LINES),
});
export const linkInput = z.object({ id, line: lineNo, workId: id.nullable() });
export const settleInput = z
  .object({
    id,
    line: lineNo.optional(),
    workId: id.optional(),
    decision: z.enum(['KEEP', 'NOT_OURS']),
    reason: required(1000, 'Hãy ghi lý do để gửi thành phố. | Give the reason; it goes to the city.'),
  })
  .refine(({ line, workId }) => (line === undefined) !== (workId === undefined), {
    message: 'Chọn một dòng của danh mục hoặc một việc. | Choose a line or a work.',
  });
export const withdrawInput = z.object({ id, settlementId: id });
export const suggestInput = z.object({ id, line: id });
export const suggestOutput = z.object({
  works: z.array(z.object({ id: z.number(), title: z.string(), source: z.string(), unit: z.string() })),
});
export const listIdOutput = z.object({ id: z.number() });
export const doneRowsOutput = z.object({ id: z.number(), done: z.number() });
