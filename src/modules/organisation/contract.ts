import { z } from 'zod';
import { ROLES } from '../../platform/roles.ts';

export const UNIT_KINDS = [
  'LEADERSHIP',
  'SPECIALISED',
  'OTHER_ADMINISTRATIVE',
  'PUBLIC_SERVICE',
  'OUTSIDE',
  'GROUP',
] as const;

const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
const day = z.iso.date('Ngày chưa đúng. | The date is not valid.');
export const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^[a-z0-9][a-z0-9._-]{2,63}$/,
    'Tên đăng nhập gồm 3–64 chữ thường không dấu, số, dấu chấm hoặc gạch. | Use 3–64 lower-case letters, digits, dots or dashes.',
  );

export const assignment = z.object({ role: z.enum(ROLES), unitId: id });

export const person = z.object({
  id: z.number(),
  fullName: z.string(),
  title: z.string(),
  unitId: z.number(),
  unit: z.string(),
  username: z.string().nullable(),
  isDisabled: z.boolean(),
  hasTotp: z.boolean(),
  assignments: z.array(
    z.object({
      role: z.enum(ROLES),
      unitId: z.number(),
      unit: z.string(),
      validTo: z.string().nullable(),
      coversPerson: z.string().nullable(),
    }),
  ),
});
export const listPeopleOutput = z.object({ people: z.array(person) });

export const addPersonInput = z.object({
  fullName: z.string().trim().min(1).max(100),
  title: z.string().trim().min(1).max(120),
  unitId: id,
  username,
  assignments: z.array(assignment).min(1, 'Chọn ít nhất một vai trò. | Choose at least one role.').max(20),
});
export const newPasswordOutput = z.object({ personId: z.number(), username: z.string(), firstPassword: z.string() });

export const personInput = z.object({ id });
export const setRolesInput = z.object({ id, assignments: z.array(assignment).max(20) });
export const addCoverInput = z.object({ id, coveredPersonId: id, from: day, to: day });
export const doneOutput = z.object({ id: z.number() });

const unitNames = {
  name: z.string().trim().min(1).max(200),
  shortName: z.string().trim().min(1).max(60),
  symbol: z.string().trim().min(1).max(20),
};
const decision = z.string().trim().min(1).max(300);

export const UNIT_STATES = ['COMING', 'CURRENT', 'ENDED'] as const;
export const UNIT_CHANGES = ['RENAMED', 'MERGED', 'DISSOLVED'] as const;
/** Waiting for its day; its day has come and something stood in the way; done; taken back. */
export const CHANGE_STATES = ['WAITING', 'STUCK', 'DONE', 'CANCELLED'] as const;

export const unit = z.object({
  id: z.number(),
  key: z.string(),
  name: z.string(),
  shortName: z.string(),
  symbol: z.string(),
  kind: z.enum(UNIT_KINDS),
  aliases: z.array(z.string()),
  state: z.enum(UNIT_STATES),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  next: z.object({ kind: z.enum(UNIT_CHANGES), effectiveOn: z.string() }).nullable(),
});
export const listUnitsOutput = z.object({ units: z.array(unit) });
const unitFields = {
  ...unitNames,
  kind: z.enum(UNIT_KINDS),
  aliases: z.array(z.string().trim().min(1).max(200)).max(50),
  foundingDecision: z.string().trim().max(200).optional(),
};
export const addUnitInput = z.object({ ...unitFields, validFrom: day.optional() });
export const changeUnitInput = z.object({ id, ...unitFields });

export const unitInput = z.object({ unitId: id });
export const unitRecord = unit.omit({ next: true }).extend({
  foundingDecision: z.string().nullable(),
  people: z.number(),
  names: z.array(
    z.object({
      name: z.string(),
      shortName: z.string(),
      symbol: z.string(),
      from: z.string(),
      decision: z.string().nullable(),
    }),
  ),
  changes: z.array(
    z.object({
      id: z.number(),
      kind: z.enum(UNIT_CHANGES),
      state: z.enum(CHANGE_STATES),
      effectiveOn: z.string(),
      decision: z.string(),
      name: z.string().nullable(),
      formerName: z.string().nullable(),
      unitId: z.number(),
      unit: z.string(),
      intoUnitId: z.number().nullable(),
      intoUnit: z.string().nullable(),
      enteredBy: z.string().nullable(),
    }),
  ),
});
export type UnitRecord = z.infer<typeof unitRecord>;

const change = { unitId: id, effectiveOn: day, decision };
export const renameUnitInput = z.object({ ...change, ...unitNames });
export const mergeUnitInput = z.object({ ...change, intoUnitId: id });
export const dissolveUnitInput = z.object(change);
export const unitChangeInput = z.object({ id });
export const changeOutput = z.object({ id: z.number(), isDone: z.boolean() });

export const movePersonInput = z.object({ id, unitId: id, title: z.string().trim().min(1).max(120) });
