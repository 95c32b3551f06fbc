import { z } from 'zod';
import { day, id, line, localTime, sentence, severalOf, trimmed } from '../../platform/fields.ts';
import { limitUnit } from '../procedures/contract.ts';
import { MOVE_NAMES, type MoveName, STATUSES, type Status } from './rules.ts';

const statusNames = Object.keys(STATUSES).filter((name): name is Status => name in STATUSES);
export const status = z.enum(statusNames);
export const moveName = z.enum(MOVE_NAMES);
export const PAPER_FORMS = ['ORIGINAL', 'COPY', 'ELECTRONIC', 'DIGITISED', 'MISSING'] as const;
export const RETURN_WAYS = ['COUNTER', 'POST', 'ONLINE'] as const;

const WRONG_BIRTH = 'Ngày sinh chưa đúng, ví dụ 31/01/1980. | The date of birth is not valid.';
/** Nobody is born tomorrow, wherever the server stands. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

export const applicant = z.object({
  kind: z.enum(['CITIZEN', 'ORGANISATION']),
  name: line(200).pipe(z.string().min(1)),
  idNumber: trimmed(20)
    .regex(
      /^[0-9A-Z-]{6,20}$/,
      'Số định danh gồm 12 chữ số (tổ chức: mã số 10–13 ký tự). | An ID number has 12 digits.',
    )
    .optional(),
  bornOn: z.iso
    .date(WRONG_BIRTH)
    .refine((text) => text >= '1900-01-01' && text <= today(), WRONG_BIRTH)
    .optional(),
  phone: trimmed(30)
    .transform((value) => value.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\+?[0-9]{8,15}$/, 'Số điện thoại gồm 8–15 chữ số. | A telephone number has 8–15 digits.'))
    .optional(),
  email: z.email('Thư điện tử chưa đúng. | The e-mail address is not valid.').max(200).optional(),
  address: line(500).optional(),
});

const reachable = applicant.refine((person) => person.phone ?? person.idNumber, {
  path: ['phone'],
  message:
    'Cần số điện thoại hoặc số định danh để người dân tra cứu được hồ sơ. | A telephone or ID number is needed for tracking.',
});

export const receiveInput = z.object({
  offeredProcedureId: id,
  applicant: reachable,
  subject: trimmed(1000).optional(),
  papers: z
    .array(
      z.object({
        name: line(500).pipe(z.string().min(1)),
        form: z.enum(PAPER_FORMS),
        quantity: z.number().int().min(0).max(99),
      }),
    )
    .max(60),
  returnBy: z.enum(RETURN_WAYS),
  source: z.enum(['COUNTER', 'POST']).default('COUNTER'),
});

export const receiveOutput = z.object({ id: z.number(), code: z.string(), dueAt: localTime, why: z.array(z.string()) });

export const previewDueInput = z.object({ offeredProcedureId: id });
export const previewDueOutput = z.object({ receivedAt: localTime, dueAt: localTime, why: z.array(z.string()) });

export const SOURCES = ['COUNTER', 'PORTAL', 'POST', 'SYNCHRONISED'] as const;
export const QUEUES = ['all', 'mine', 'unit', 'due_soon', 'overdue'] as const;
export const SORTS = ['due', 'newest', 'oldest', 'name'] as const;
export const LIST_LIMIT = { page: 10_000, size: 200, counted: 10_000 };

export const listInput = z.object({
  queue: z.enum(QUEUES).default('all'),
  status: severalOf(statusNames).optional(),
  source: severalOf(SOURCES).optional(),
  procedureId: id.optional(),
  /** Who has it now. */
  unitId: id.optional(),
  personId: id.optional(),
  registeredFrom: day.optional(),
  registeredTo: day.optional(),
  dueFrom: day.optional(),
  dueTo: day.optional(),
  search: trimmed(100).min(2).optional(),
  sort: z.enum(SORTS).default('due'),
  page: z.coerce.number().int().min(1).max(LIST_LIMIT.page).default(1),
  size: z.coerce.number().int().min(1).max(LIST_LIMIT.size).default(25),
});
export const COLUMN_KEYS = [
  'code',
  'applicant',
  'status',
  'due',
  'holder',
  'registered',
  'source',
  'received',
  'finished',
  'returned',
] as const;
/** Without columns a file has all there are. */
export const exportInput = listInput
  .omit({ page: true, size: true })
  .extend({ columns: severalOf(COLUMN_KEYS).optional() });
export type ExportInput = z.output<typeof exportInput>;
export type ListInput = z.output<typeof listInput>;

export const remaining = z.object({ overdue: z.boolean(), soon: z.boolean(), vi: z.string(), en: z.string() });

export const dossierRow = z.object({
  id: z.number(),
  code: z.string(),
  version: z.number(),
  status,
  source: z.enum(SOURCES),
  procedureName: z.string(),
  applicantName: z.string(),
  registeredAt: localTime,
  receivedAt: localTime.nullable(),
  dueAt: localTime.nullable(),
  finishedAt: localTime.nullable(),
  returnedAt: localTime.nullable(),
  remaining: remaining.nullable(),
  holderUnit: z.string().nullable(),
  holderPerson: z.string().nullable(),
});
export type DossierRow = z.infer<typeof dossierRow>;

export const listOutput = z.object({
  rows: z.array(dossierRow),
  /** Counted up to a limit; `isMore` then says "hơn 10.000". */
  total: z.object({ count: z.number(), isMore: z.boolean() }),
});

/** What the filters of the list offer. */
export const choicesOutput = z.object({
  procedures: z.array(z.object({ id: z.number(), code: z.string(), name: z.string() })),
  units: z.array(z.object({ id: z.number(), name: z.string() })),
  people: z.array(z.object({ id: z.number(), fullName: z.string(), title: z.string(), unitId: z.number() })),
});

const step = z.object({
  position: z.number(),
  name: z.string(),
  unit: z.string(),
  person: z.string().nullable(),
  startedAt: localTime.nullable(),
  dueAt: localTime.nullable(),
  finishedAt: localTime.nullable(),
});

export const historyLine = z.object({
  id: z.number(),
  at: localTime,
  deviceAt: localTime.nullable(),
  verb: z.string(),
  to: z.string().nullable(),
  reason: z.string().nullable(),
  person: z.string().nullable(),
  role: z.string().nullable(),
  unit: z.string().nullable(),
});

const verdict = z.union([z.literal(true), sentence]);

export const getInput = z.object({ id });
export const getOutput = z.object({
  id: z.number(),
  code: z.string(),
  version: z.number(),
  status,
  source: z.enum(SOURCES),
  subject: z.string(),
  procedure: z.object({
    code: z.string(),
    name: z.string(),
    resultName: z.string(),
    limitValue: z.number(),
    limitUnit,
  }),
  applicant: z.object({
    kind: z.enum(['CITIZEN', 'ORGANISATION']),
    name: z.string(),
    idNumber: z.string().nullable(),
    bornOn: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
  }),
  returnBy: z.enum(RETURN_WAYS),
  registeredAt: localTime,
  receivedAt: localTime.nullable(),
  dueAt: localTime.nullable(),
  statisticalDueAt: localTime.nullable(),
  whyDue: z.array(z.string()),
  finishedAt: localTime.nullable(),
  returnedAt: localTime.nullable(),
  remaining: remaining.nullable(),
  supplementCount: z.number(),
  holderUnit: z.string().nullable(),
  holderUnitId: z.number().nullable(),
  holderPerson: z.string().nullable(),
  holderPersonId: z.number().nullable(),
  steps: z.array(step),
  papers: z.array(
    z.object({
      position: z.number(),
      name: z.string(),
      form: z.enum(PAPER_FORMS),
      quantity: z.number(),
      files: z.array(
        z.object({ id: z.number(), name: z.string(), mediaType: z.string(), size: z.number(), at: localTime }),
      ),
    }),
  ),
  canChangePapers: z.boolean(),
  pauses: z.array(
    z.object({
      kind: z.enum(['SUPPLEMENT', 'PAYMENT']),
      from: localTime,
      to: localTime.nullable(),
      content: z.string(),
    }),
  ),
  history: z.array(historyLine),
  can: z.record(moveName, verdict),
});
export type DossierRecord = z.infer<typeof getOutput>;

export const correctInput = z.object({
  id,
  version: z.number().int().positive(),
  applicant: reachable,
  subject: trimmed(1000).min(1),
  returnBy: z.enum(RETURN_WAYS),
  papers: z
    .array(
      z.object({
        position: z.number().int().min(1).max(60),
        form: z.enum(PAPER_FORMS),
        quantity: z.number().int().min(0).max(99),
      }),
    )
    .max(60),
  reason: trimmed(2000).min(1, 'Hãy ghi lý do sửa. | Say why.'),
});
export const correctOutput = z.object({ id: z.number(), version: z.number() });

export const paperInput = z.object({ id, position: z.coerce.number().int().min(1).max(60) });
export const fileInput = z.object({ id, fileId: id });
export const attachOutput = z.object({ id: z.number() });

export const moveInput = z.object({
  id,
  version: z.number().int().positive(),
  reason: trimmed(2000).optional(),
});
export const moveOutput = z.object({ id: z.number(), status, version: z.number() });

/** Several at once: each as it was when it was chosen. */
export const BULK_LIMIT = 200;
const chosen = z
  .array(z.object({ id, version: z.number().int().positive() }))
  .min(1)
  .max(BULK_LIMIT)
  .refine((given) => new Set(given.map((one) => one.id)).size === given.length);
export const bulkInput = z.object({ dossiers: chosen });
export const bulkAssignInput = z.object({ dossiers: chosen, personId: id });
export const bulkOutput = z.object({
  outcomes: z.array(z.object({ id: z.number(), code: z.string(), version: z.number(), refusal: sentence.nullable() })),
});
export type { MoveName };
