import { z } from 'zod';
import { day, id, line, localTime, required, sentence, severalOf, trimmed, version } from '../../platform/fields.ts';
import { ADDRESSEE_NAMES, MOVE_NAMES, ORIGIN_NAMES, PROOF_KIND_NAMES, STATE_NAMES, STATUSES } from './rules.ts';

export const state = z.enum(STATE_NAMES);
export const origin = z.enum(ORIGIN_NAMES);
export const moveName = z.enum(MOVE_NAMES);
const date = z.string().describe('YYYY-MM-DD');

export const QUEUES = ['mine', 'unit', 'coordinating', 'watching', 'to_accept', 'all'] as const;
export const SORTS = ['due', 'newest', 'unit', 'title'] as const;
export const LIST_LIMIT = { page: 10_000, size: 200, counted: 10_000 };

export const filters = z.object({
  queue: z.enum(QUEUES).default('all'),
  state: severalOf(STATE_NAMES).optional(),
  origin: severalOf(ORIGIN_NAMES).optional(),
  originId: id.optional(),
  fieldNo: z
    .string()
    .regex(/^[IVX]{1,5}$/)
    .optional(),
  unitId: id.optional(),
  personId: id.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  silent: z.literal('1').optional(),
  search: trimmed(100).min(2).optional(),
  sort: z.enum(SORTS).default('due'),
});
export type Filters = z.output<typeof filters>;

export const listInput = filters.extend({
  page: z.coerce.number().int().min(1).max(LIST_LIMIT.page).default(1),
  size: z.coerce.number().int().min(1).max(LIST_LIMIT.size).default(25),
});
export type ListInput = z.output<typeof listInput>;

export const COLUMN_KEYS = ['title', 'state', 'due', 'unit', 'person', 'origin', 'percent', 'finished'] as const;
export const exportInput = filters.extend({ columns: severalOf(COLUMN_KEYS).optional() });
export type ExportInput = z.output<typeof exportInput>;

/** How far a due date is: calendar days as people count them, and working days beside. */
export const distance = z.object({
  overdue: z.boolean(),
  soon: z.boolean(),
  days: z.number(),
  workingDays: z.number(),
  ...sentence.shape,
});

export const workRow = z.object({
  id: z.number(),
  version: z.number(),
  title: z.string(),
  period: z.string().nullable(),
  origin,
  originLabel: z.string(),
  fieldNo: z.string().nullable(),
  unitId: z.number(),
  unit: z.string(),
  personId: z.number().nullable(),
  person: z.string().nullable(),
  /** Who is absent, where it waits for this person in the other's place. */
  standsInFor: z.string().nullable(),
  startsOn: date.nullable(),
  dueOn: date.nullable(),
  isBefore: z.boolean(),
  finishedOn: date.nullable(),
  state,
  isSubmitted: z.boolean(),
  isBlocked: z.boolean(),
  isSilent: z.boolean(),
  percent: z.number(),
  distance: distance.nullable(),
});
export type WorkRow = z.infer<typeof workRow>;

export const listOutput = z.object({
  rows: z.array(workRow),
  total: z.object({ count: z.number(), isMore: z.boolean() }),
});

export const countsInput = filters.omit({ state: true, sort: true });
export const countsOutput = z.object({ counts: z.record(state, z.number()), toAccept: z.number(), silent: z.number() });

export const choicesOutput = z.object({
  units: z.array(z.object({ id: z.number(), name: z.string() })),
  people: z.array(z.object({ id: z.number(), fullName: z.string(), title: z.string(), unitId: z.number() })),
});

const person = z.object({ id: z.number(), name: z.string() }).nullable();

/** So many works are named of a proof; the others are counted. */
export const SERVED_LIMIT = 10;
export const servedWork = z.object({ id: z.number(), title: z.string() });

export const proof = z.object({
  /** Of its use here; the same proof may serve other works too. */
  id: z.number(),
  proofId: z.number(),
  productId: z.number().nullable(),
  kind: z.enum(PROOF_KIND_NAMES),
  title: z.string(),
  number: z.string().nullable(),
  effectiveOn: date,
  place: z.string().nullable(),
  present: z.number().nullable(),
  link: z.string().nullable(),
  file: z.object({ name: z.string(), size: z.number(), mediaType: z.string(), sha256: z.string() }).nullable(),
  at: localTime,
  person: z.string().nullable(),
  /** Who wrote it down, and so may attach its file. */
  writerId: z.number().nullable(),
  servesOthers: z.number(),
  others: z.array(servedWork),
});

export const extension = z.object({
  id: z.number(),
  askedAt: localTime,
  askedBy: z.string().nullable(),
  fromDueOn: date,
  fromIsBefore: z.boolean(),
  toDueOn: date,
  reason: z.string(),
  decidedAt: localTime.nullable(),
  decidedBy: z.string().nullable(),
  isGranted: z.boolean().nullable(),
  answer: z.string().nullable(),
});

export const historyLine = z.object({
  id: z.number(),
  at: localTime,
  deviceAt: localTime.nullable(),
  verb: z.string(),
  reason: z.string().nullable(),
  person: z.string().nullable(),
  role: z.string().nullable(),
  unit: z.string().nullable(),
  /** In whose place it was done. */
  covers: z.string().nullable(),
});

export const difficulty = z.object({
  id: z.number(),
  at: localTime,
  person: z.string().nullable(),
  hindrance: z.string(),
  proposal: z.string(),
  addressedTo: z.enum(ADDRESSEE_NAMES),
  workId: z.number(),
  work: z.string(),
  answerWorkId: z.number().nullable(),
  answerBy: date.nullable(),
  answeredAt: localTime.nullable(),
  answeredBy: z.string().nullable(),
  answer: z.string().nullable(),
});

/** A work that waits for this one, or is waited for. */
const neighbour = z.object({
  ...workRow.pick({ id: true, title: true, unit: true, dueOn: true, isBefore: true, state: true }).shape,
  isOver: z.boolean(),
});

const verdict = z.union([z.literal(true), sentence]);

export const getInput = z.object({ id });
export const getOutput = workRow.extend({
  status: z.enum(STATUSES),
  originId: z.number().nullable(),
  manner: z.enum(['ONCE', 'CHECK_IN', 'EVENT', 'OPEN']),
  isConditional: z.boolean(),
  judgedOn: date.nullable(),
  unitName: z.string(),
  blockedReason: z.string().nullable(),
  notArisenReason: z.string().nullable(),
  submittedBy: person,
  submittedAt: localTime.nullable(),
  acceptedAt: localTime.nullable(),
  units: z.array(z.object({ id: z.number(), name: z.string(), part: z.enum(['COORDINATES', 'WATCHES']) })),
  products: z.array(
    z.object({ id: z.number(), position: z.number(), name: z.string(), explanation: z.string().nullable() }),
  ),
  proofs: z.array(proof),
  steps: z.array(
    z.object({
      id: z.number(),
      text: z.string(),
      person,
      dueOn: date.nullable(),
      doneAt: localTime.nullable(),
    }),
  ),
  notes: z.array(
    z.object({
      id: z.number(),
      at: localTime,
      person: z.string().nullable(),
      text: z.string(),
      percent: z.number().nullable(),
    }),
  ),
  extensions: z.array(extension),
  difficulties: z.array(difficulty),
  waitsFor: z.array(neighbour),
  waitedForBy: z.array(neighbour),
  chases: z.array(z.object({ id: z.number(), at: localTime, number: z.string().nullable() })),
  history: z.array(historyLine),
  can: z.record(moveName, verdict),
});
export type WorkRecord = z.infer<typeof getOutput>;

export const moveInput = z.object({ id, version, reason: trimmed(2000).optional() });
export const moveOutput = z.object({ id: z.number(), version: z.number(), state });

export const noteInput = z.object({
  id,
  text: required(4000, 'Hãy ghi tiến độ. | Say how it goes.'),
  percent: z.number().int().min(0).max(100).optional(),
});

export const stepInput = z.object({
  id,
  text: line(500).pipe(z.string().min(1, 'Hãy ghi việc nhỏ cần làm. | Say what is to be done.')),
  personId: id.optional(),
  dueOn: day.optional(),
});
export const stepMark = z.object({ id, stepId: id });

export const extensionInput = z.object({
  id,
  version,
  toDueOn: day,
  reason: required(2000, 'Hãy ghi lý do xin gia hạn. | Say why.'),
});
export const decisionInput = z.object({
  id,
  version,
  isGranted: z.boolean(),
  answer: trimmed(2000).optional(),
});

export const eventInput = z.object({
  id,
  version,
  dueOn: day,
  reason: required(2000, 'Hãy ghi sự kiện, văn bản đã đến. | Say which event or document has come.'),
});

export const BULK_LIMIT = 300;
const chosen = z
  .array(z.object({ id, version }))
  .min(1)
  .max(BULK_LIMIT)
  .refine((given) => new Set(given.map((one) => one.id)).size === given.length);
export const bulkInput = z.object({ works: chosen });
export const bulkAssignInput = z.object({ works: chosen, personId: id });
export const bulkOutput = z.object({
  outcomes: z.array(z.object({ id: z.number(), title: z.string(), version: z.number(), refusal: sentence.nullable() })),
});

export const overviewOutput = z.object({
  counts: z.record(state, z.number()),
  late: z.array(workRow),
  silent: z.array(workRow),
  units: z.array(
    z.object({ id: z.number(), name: z.string(), counts: z.record(state, z.number()), longestDays: z.number() }),
  ),
});
