import { z } from 'zod';
import { id, localTime } from '../../../platform/fields.ts';
import { limitUnit } from '../../procedures/contract.ts';
import { historyLine, LIST_LIMIT, PAPER_FORMS, RETURN_WAYS, receiveInput, remaining } from '../contract.ts';
import { RECEPTION_MOVE_NAMES, RECEPTION_STATUSES, type ReceptionStatus } from './rules.ts';

const statusNames = Object.keys(RECEPTION_STATUSES).filter(
  (name): name is ReceptionStatus => name in RECEPTION_STATUSES,
);
export const receptionStatus = z.enum(statusNames);
const sentence = z.object({ vi: z.string(), en: z.string() });

export const receiveForOtherInput = receiveInput.omit({ source: true }).extend({
  resolverName: z.string().trim().min(1, 'Ghi tên cơ quan giải quyết. | Name the resolving agency.').max(200),
  resolverAgencyCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(
      /^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){0,6}$/,
      'Mã định danh có dạng H24.900.02. | An agency code looks like H24.900.02.',
    ),
});

export const listReceptionsInput = z.object({
  status: receptionStatus.optional(),
  search: z.string().trim().min(2).max(100).optional(),
  page: z.coerce.number().int().min(1).max(LIST_LIMIT.page).default(1),
  size: z.coerce.number().int().min(1).max(LIST_LIMIT.size).default(25),
});

export const receptionRow = z.object({
  id: z.number(),
  code: z.string(),
  status: receptionStatus,
  procedureName: z.string(),
  applicantName: z.string(),
  resolverName: z.string(),
  receivedAt: localTime,
  dueAt: localTime.nullable(),
  remaining: remaining.nullable(),
});
export const listReceptionsOutput = z.object({
  rows: z.array(receptionRow),
  total: z.object({ count: z.number(), isMore: z.boolean() }),
});

export const receptionPapers = z.array(
  z.object({ name: z.string(), form: z.enum(PAPER_FORMS), quantity: z.number().int() }),
);

export const getReceptionOutput = receptionRow.omit({ applicantName: true }).extend({
  version: z.number(),
  subject: z.string(),
  resolverAgencyCode: z.string(),
  procedureCode: z.string(),
  limit: z.object({ value: z.number(), unit: limitUnit }).nullable(),
  applicant: z.object({
    kind: z.enum(['CITIZEN', 'ORGANISATION']),
    name: z.string(),
    idNumber: z.string().nullable(),
    bornOn: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
  }),
  papers: receptionPapers,
  returnBy: z.enum(RETURN_WAYS),
  sentAt: localTime.nullable(),
  resultAt: localTime.nullable(),
  returnedAt: localTime.nullable(),
  history: z.array(historyLine),
  can: z.record(z.enum(RECEPTION_MOVE_NAMES), z.union([z.literal(true), sentence])),
});

export const moveReceptionInput = z.object({
  id,
  version: z.number().int().positive(),
  reason: z.string().trim().max(2000).optional(),
});
export const moveReceptionOutput = z.object({ id: z.number(), status: receptionStatus, version: z.number() });
