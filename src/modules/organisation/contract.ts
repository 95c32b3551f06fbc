import { z } from 'zod';
import { id } from '../../platform/fields.ts';
import { ROLES } from '../../platform/roles.ts';

export const UNIT_KINDS = [
  'LEADERSHIP',
  'SPECIALISED',
  'OTHER_ADMINISTRATIVE',
  'PUBLIC_SERVICE',
  'OUTSIDE',
  'GROUP',
] as const;

const WRONG_DAY = 'Ngày chưa đúng. | The date is not valid.';
/** The years a calendar can reckon with. */
const day = z.iso.date(WRONG_DAY).refine((text) => text >= '1900-01-01' && text < '2200-01-01', WRONG_DAY);
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
  /** A unit that others were merged into inherits theirs. */
  aliases: z.array(z.string().trim().min(1).max(200)).max(200),
  foundingDecision: z.string().trim().max(200).optional(),
};
export const addUnitInput = z.object({ ...unitFields, validFrom: day.optional() });
export const changeUnitInput = z.object({ id, ...unitFields });

export const DUTIES = ['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER'] as const;
export const groupMember = z.object({
  id: z.number(),
  personId: z.number().nullable(),
  name: z.string(),
  post: z.string().nullable(),
  duty: z.enum(DUTIES),
  area: z.string().nullable(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});

export const unitInput = z.object({ unitId: id });
export const unitRecord = unit.omit({ next: true }).extend({
  foundingDecision: z.string().nullable(),
  people: z.number(),
  members: z.array(groupMember),
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

export const movePersonInput = z.object({
  id,
  unitId: id,
  title: z.string().trim().min(1).max(120),
  decision: z.string().trim().max(300).optional(),
});
export const listPostsOutput = z.object({
  posts: z.array(
    z.object({
      title: z.string(),
      unit: z.string(),
      from: z.string(),
      to: z.string().nullable(),
      decision: z.string().nullable(),
    }),
  ),
});

const place = { duty: z.enum(DUTIES), area: z.string().trim().max(500).optional() };
export const addMemberInput = z
  .object({
    unitId: id,
    personId: id.optional(),
    title: z.string().trim().max(200).optional(),
    validFrom: day.optional(),
    ...place,
  })
  .refine(({ personId, title }) => (personId === undefined) !== !title, {
    path: ['title'],
    message:
      'Chọn một người của xã, hoặc ghi họ tên, chức danh. | Choose a person of the commune, or write a name and title.',
  });
export const changeMemberInput = z.object({ id, ...place });
export const endMemberInput = z.object({ id, on: day });

export const communeRecord = z.object({
  name: z.string(),
  kind: z.enum(['xa', 'phuong', 'dac_khu']),
  agencyCode: z.string(),
  province: z.string(),
  foundedOn: z.string().nullable(),
  resolution: z.string().nullable(),
  predecessors: z.array(z.object({ name: z.string(), isPartial: z.boolean() })),
});
export const changeCommuneInput = z.object({
  foundedOn: day,
  resolution: z.string().trim().max(300).optional(),
  predecessors: z.array(z.object({ name: z.string().trim().min(1).max(200), isPartial: z.boolean() })).max(60),
});

const clock = z.string().regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'Giờ có dạng 07:30. | A time looks like 07:30.');
export const session = z.object({
  weekday: z.number().int().min(1).max(7),
  from: clock,
  to: clock,
  openForReception: z.boolean(),
  countsForDeadline: z.boolean(),
});
export type Session = z.infer<typeof session>;

export const workingTimeInput = z.object({ unitId: id.optional() });
export const workingTimeOutput = z.object({
  today: z.array(session),
  periods: z.array(z.object({ from: z.string(), to: z.string().nullable(), sessions: z.array(session) })),
  unitsWithOwn: z.array(z.number()),
});
export const setWorkingWeekInput = z.object({
  unitId: id.optional(),
  validFrom: day,
  /** None: back to the hours of the commune, or for the commune itself to the usual ones. */
  sessions: z
    .array(session)
    .max(60)
    .refine((all) => all.every(({ from, to }) => from < to), {
      message: 'Mỗi buổi phải bắt đầu trước khi kết thúc. | Every session must begin before it ends.',
    })
    .refine((all) => all.every((one) => !all.some((other) => other !== one && overlaps(one, other))), {
      message: 'Hai buổi trong cùng một ngày chồng lên nhau. | Two sessions of one day overlap.',
    })
    .refine((all) => all.length === 0 || all.some(({ countsForDeadline }) => countsForDeadline), {
      message: 'Cần ít nhất một buổi tính vào thời hạn. | At least one session must count for deadlines.',
    }),
});
function overlaps(one: Session, other: Session): boolean {
  return one.weekday === other.weekday && one.from < other.to && other.from < one.to;
}

export const DAY_KINDS = ['DAY_OFF', 'SWAP_OFF', 'SWAP_WORK', 'WORKDAY'] as const;
export type CommuneDayKind = (typeof DAY_KINDS)[number];
export const listDaysInput = z.object({ year: z.coerce.number().int().min(2020).max(2100).optional() });
export const listDaysOutput = z.object({
  year: z.number(),
  days: z.array(
    z.object({
      id: z.number().nullable(),
      day: z.string(),
      name: z.string(),
      kind: z.enum([...DAY_KINDS, 'HOLIDAY', 'COMPENSATION']),
      basis: z.string(),
      certainty: z.enum(['FOUND', 'KNOWN', 'COMPUTED', 'UNSURE']).nullable(),
      swappedWith: z.string().nullable(),
      isReplaced: z.boolean(),
    }),
  ),
});
export const addDayInput = z.object({
  day,
  kind: z.enum(DAY_KINDS),
  name: z.string().trim().min(1).max(200),
  decision,
  /** Of a swap: the other day, entered along with it. */
  swappedWith: day.optional(),
});
export const dayInput = z.object({ id });
