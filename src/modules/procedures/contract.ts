import { z } from 'zod';
import { id } from '../../platform/fields.ts';
import { FLAG_NAMES, SHARES } from './rules.ts';

export const limitUnit = z.enum(['WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY']);

export const PAPER_KINDS = ['ORIGINAL', 'COPY', 'ELECTRONIC'] as const;
export const paperTemplate = z.object({
  name: z.string(),
  copies: z.number().int().default(1),
  kinds: z.array(z.enum(PAPER_KINDS)).default([]),
  note: z.string().optional(),
});

/** Who does a step, in words that hold for every commune; the commune says which unit that is. */
export const STEP_PLACES = ['CENTRE', 'RESPONSIBLE', 'LEADERSHIP'] as const;
export const stepTemplate = z.object({
  name: z.string().min(1).max(200),
  place: z.enum(STEP_PLACES),
  /** Share of the whole limit; a step's own limit is computed from it and is never 0. */
  share: z.number().positive().max(1),
});
export type StepTemplate = z.infer<typeof stepTemplate>;

export const fee = z.object({
  name: z.string(),
  amountDong: z.number().int().nonnegative(),
  per: z.string(),
  from: z.string().optional(),
});

export const papers = z.array(paperTemplate);
export const fees = z.array(fee);
export const steps = z.array(stepTemplate);

export const offeredProcedure = z.object({
  id: z.number(),
  code: z.string(),
  name: z.string(),
  field: z.string(),
  limitValue: z.number().nullable(),
  limitUnit: limitUnit.nullable(),
  limitText: z.string(),
  papers: z.array(paperTemplate),
  fees: z.array(fee),
  feeText: z.string(),
  resultName: z.string(),
  responsibleUnit: z.string(),
  valuesAre: z.enum(['CONFIRMED', 'DEMONSTRATION', 'UNCONFIRMED']),
  canReceive: z.boolean(),
});
export type OfferedProcedure = z.infer<typeof offeredProcedure>;

export const listOfferedOutput = z.object({ procedures: z.array(offeredProcedure) });

export const procedureInput = z.object({ id });
export const doneOutput = z.object({ id: z.number() });
export const offerInput = z.object({
  id,
  responsibleUnitId: id,
  limitValue: z.number().int().min(1).max(1000),
  limitUnit,
  decision: z.string().trim().max(300).optional(),
});

export const catalogueOutput = z.object({
  procedures: z.array(
    z.object({
      id: z.number(),
      code: z.string(),
      field: z.string(),
      name: z.string(),
      limitText: z.string(),
      feeText: z.string(),
      onlineLevel: z.enum(['FULL', 'PARTIAL', 'NONE']).nullable(),
      limitValue: z.number().nullable(),
      limitUnit: limitUnit.nullable(),
      responsibleUnitId: z.number().nullable(),
      responsibleUnit: z.string().nullable(),
      valuesAre: z.enum(['CONFIRMED', 'DEMONSTRATION', 'UNCONFIRMED']).nullable(),
      isClosed: z.boolean(),
    }),
  ),
});

const flagName = z.enum(FLAG_NAMES);
const WRONG_DAY = 'Ngày chưa đúng. | The date is not valid.';
export const day = z.iso.date(WRONG_DAY).refine((text) => text >= '1900-01-01' && text < '2200-01-01', WRONG_DAY);
const limit = z.object({ value: z.number(), unit: limitUnit });

export const setFlagInput = z.object({
  id,
  flag: flagName,
  value: z.boolean(),
  from: day,
  decision: z.string().trim().max(300).optional(),
});

export const sharesOutput = z.object({
  day: z.string(),
  shares: z.array(
    z.object({
      key: z.enum(SHARES.map(({ key }) => key)),
      counted: z.array(z.number()).describe('Các thủ tục ở tử số'),
      of: z.array(z.number()).describe('Các thủ tục ở mẫu số'),
    }),
  ),
});

export const getProcedureOutput = z.object({
  id: z.number(),
  code: z.string(),
  name: z.string(),
  field: z.string(),
  isInternal: z.boolean(),
  legalBasis: z.string(),
  resultName: z.string(),
  limitText: z.string(),
  feeText: z.string(),
  papers,
  fees,
  steps,
  legalLimit: limit.nullable(),
  offer: z
    .object({
      unit: z.string(),
      limit: limit.nullable(),
      timeCut: z.number().nullable(),
      decision: z.string().nullable(),
      valuesAre: z.enum(['CONFIRMED', 'DEMONSTRATION', 'UNCONFIRMED']),
      publishedOn: z.string().nullable(),
      closedOn: z.string().nullable(),
      isClosed: z.boolean(),
    })
    .nullable(),
  flags: z.array(
    z.object({
      flag: flagName,
      value: z.boolean().nullable(),
      from: z.string().nullable(),
      history: z.array(z.object({ value: z.boolean(), from: z.string(), decision: z.string().nullable() })),
    }),
  ),
  versions: z.array(z.object({ from: z.string(), decision: z.string(), name: z.string() })),
});
