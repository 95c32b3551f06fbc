import { z } from 'zod';
import { id, localTime } from '../../platform/fields.ts';
import { planKind, planOutput, status, taskStateName } from './contract.ts';
import { COMPARED, LINK_SOURCES } from './rules.ts';

const around = z.object({
  id: z.number(),
  title: z.string(),
  kind: planKind,
  documentNumber: z.string().nullable(),
});
const named = z.object({
  itemId: z.number(),
  no: z.string().nullable(),
  text: z.string(),
  lead: z.string().nullable(),
});
const decided = { made: z.enum(LINK_SOURCES), at: localTime, person: z.string().nullable() };

/** A task of ours that carries one of a plan above out. */
export const carrier = named.extend({
  planId: z.number(),
  planTitle: z.string(),
  documentNumber: z.string().nullable(),
  years: z.array(z.number()),
  state: taskStateName.nullable(),
  ...decided,
});
export const upperTask = named.extend({
  groupNo: z.string().nullable(),
  groupName: z.string().nullable(),
  timeText: z.string().nullable(),
  /** Of ours that are compared: in which of the years it belongs. */
  years: z.array(z.number()),
  /** It, or a part of it, is asked of communes. */
  isAddressed: z.boolean(),
});

export const compareUpperInput = z.object({ id, upper: z.coerce.number().int().positive().optional() });
export const upperRow = upperTask.extend({
  shown: z.enum(['gap', 'duplicate', 'carried', 'outside']),
  carriers: z.array(carrier),
  /** Of this plan, the most alike first; what was carried over from the period before, before them. */
  proposals: z.array(named.extend({ made: z.enum(LINK_SOURCES), score: z.number() })),
  refused: z.array(named.extend(decided)),
  /** Somebody has proposed to add it, and the plan has not been amended since. */
  isProposed: z.boolean(),
});
const twin = named.extend({ planId: z.number(), planTitle: z.string() });
export const compareUpperOutput = z.object({
  uppers: z.array(around),
  upper: around.nullable(),
  title: z.string(),
  status,
  years: z.array(z.number()),
  rows: z.array(upperRow),
  /** Ours that carry out nothing of it: allowed, only shown. */
  loose: z.array(named),
  /** Two of ours in nearly the same words, in this plan or another of the same period. */
  alike: z.array(z.object({ one: twin, other: twin, score: z.number() })),
  counts: z.record(z.enum(COMPARED), z.number()),
});
export type Compared = z.output<typeof compareUpperOutput>;
export type UpperRow = z.output<typeof upperRow>;
export const exportUpperInput = compareUpperInput.extend({ shown: z.enum(COMPARED).optional() });

const pairs = z
  .array(z.object({ itemId: id, upperItemId: id }))
  .min(1)
  .max(300);
export const linksInput = z.object({ id, links: pairs, isLinked: z.boolean() });
export const undoLinksInput = z.object({ id, links: pairs });
export const linksOutput = z.object({ id: z.number(), done: z.number() });

export const takeInput = z.object({ id, upperItemId: id });
export const takeOutput = planOutput.extend({ way: z.enum(['ADDED', 'PROPOSED']) });

export const carryingOutput = z.object({
  years: z.array(z.number()),
  thisYear: z.number(),
  rows: z.array(
    upperTask.extend({
      slices: z.array(
        z.object({
          year: z.number(),
          isIn: z.boolean(),
          /** A person said so, not the words. */
          isSaid: z.boolean(),
          isGap: z.boolean(),
          state: taskStateName.nullable(),
          carriers: z.array(carrier),
        }),
      ),
    }),
  ),
});
export type CarryingRow = z.output<typeof carryingOutput>['rows'][number];

export const yearInput = z.object({ id, itemId: id, year: z.number().int().min(2000).max(2200), isIn: z.boolean() });
