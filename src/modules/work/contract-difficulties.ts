import { z } from 'zod';
import { day, id, required, trimmed } from '../../platform/fields.ts';
import { difficulty } from './contract.ts';
import { ADDRESSEE_NAMES, FIELD_NAMES } from './rules.ts';

export const difficultyInput = z.object({
  id,
  hindrance: required(2000, 'Hãy ghi điều đang cản trở. | Say what stands in the way.'),
  proposal: required(2000, 'Hãy ghi đề xuất cách giải quyết. | Say what you propose.'),
  addressedTo: z.enum(ADDRESSEE_NAMES),
});

export const answerInput = z.object({
  id,
  difficultyId: id,
  answer: required(2000, 'Hãy ghi ý kiến giải quyết. | Say what is decided.'),
});

export const DIFFICULTY_STATES = ['open', 'answered'] as const;
export const DIFFICULTY_LIMIT = { page: 1_000, size: 200 };

export const difficultyFilters = z.object({
  state: z.enum(DIFFICULTY_STATES).optional(),
  unitId: id.optional(),
  search: trimmed(100).min(2).optional(),
});
export type DifficultyFilters = z.output<typeof difficultyFilters>;

export const difficultyListInput = difficultyFilters.extend({
  page: z.coerce.number().int().min(1).max(DIFFICULTY_LIMIT.page).default(1),
  size: z.coerce.number().int().min(1).max(DIFFICULTY_LIMIT.size).default(25),
});

export const difficultyRow = difficulty.extend({ unit: z.string(), isLate: z.boolean() });
export type DifficultyRow = z.infer<typeof difficultyRow>;

export const difficultyListOutput = z.object({
  rows: z.array(difficultyRow),
  total: z.object({ count: z.number(), isMore: z.boolean() }),
  counts: z.object({ open: z.number(), answered: z.number() }),
});

const field = z.enum(FIELD_NAMES);

/** The first and the last day of a period of reports; without them the year so far. */
export const periodInput = z.object({ from: day.optional(), to: day.optional(), field: field.optional() });
export type PeriodInput = z.output<typeof periodInput>;

const difficultyOfPeriod = difficulty
  .pick({ id: true, at: true, hindrance: true, proposal: true, addressedTo: true, workId: true, work: true })
  .extend({
    ...{ field: field.nullable(), unit: z.string() },
    /** The task of a plan behind its work. */
    task: z.object({ itemId: z.number(), label: z.string() }).nullable(),
    /** Nothing where it was still open on the last day. */
    ...difficulty.pick({ answeredAt: true, answer: true }).shape,
  });
export type DifficultyOfPeriod = z.infer<typeof difficultyOfPeriod>;

const fieldDifficulties = z.object({
  field: field.nullable(),
  open: z.array(difficultyOfPeriod),
  answered: z.array(difficultyOfPeriod),
});
export type FieldDifficulties = z.infer<typeof fieldDifficulties>;
export const periodOutput = z.object({ fields: z.array(fieldDifficulties) });
