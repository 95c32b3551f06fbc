import { z } from 'zod';
import { KINDS } from '../../lib/deadline/public.ts';
import { day, id, line, localTime, required, sentence, version } from '../../platform/fields.ts';
import { MOVE_NAMES, PLAN_KIND_NAMES, RHYTHM_NAMES, STATUS_NAMES, TASK_STATE_NAMES } from './rules.ts';

const date = z.string().describe('YYYY-MM-DD');
export const planKind = z.enum(PLAN_KIND_NAMES);
export const status = z.enum(STATUS_NAMES);
export const rhythm = z.enum(RHYTHM_NAMES);
export const taskStateName = z.enum(TASK_STATE_NAMES);

/** A schedule as it is kept with a task: what the deadline library understood, or what a person said instead. */
export const schedule = z.looseObject({
  kind: z.enum(KINDS),
  start: z.string().nullable(),
  due: z.string().nullable(),
  bound: z.enum(['before', 'by']).optional(),
  recurrence: z
    .looseObject({ freq: z.string(), bound: z.string().nullable(), dates: z.array(z.string()).nullable() })
    .nullable(),
  explicitDue: z.boolean().optional(),
  ambiguous: z.boolean().optional(),
});
export type KeptSchedule = z.infer<typeof schedule>;

const counts = z.record(taskStateName, z.number());
const verdict = z.union([z.literal(true), sentence]);

export const planRow = z.object({
  id: z.number(),
  kind: planKind,
  title: z.string(),
  periodFrom: date,
  periodTo: date,
  unit: z.string().nullable(),
  isProgramme: z.boolean(),
  isClosed: z.boolean(),
  parentId: z.number().nullable(),
  /** The version in force, or the newest where none has been issued. */
  status,
  number: z.number(),
  documentNumber: z.string().nullable(),
  documentDate: date.nullable(),
  taskCount: z.number(),
  counts: counts.nullable(),
  hasDraft: z.boolean(),
  /** By the person who asks. */
  isPinned: z.boolean(),
});
export const listInput = z.object({
  kind: planKind.optional(),
  year: z.coerce.number().int().min(2000).max(2200).optional(),
});
export const listOutput = z.object({ plans: z.array(planRow) });

export const waitingOutput = z.object({
  plans: z.array(
    z.object({
      ...planRow.pick({ id: true, kind: true, title: true, documentNumber: true, taskCount: true }).shape,
      status,
      at: localTime.nullable(),
      person: z.string().nullable(),
      /** Tasks that name no unit yet. */
      leaderless: z.number(),
    }),
  ),
});

const place = z.object({ line: z.number(), from: z.number().optional(), to: z.number().optional() });
export const cellSource = z.object({ places: z.array(place), confidence: z.number() });
export const doubt = z.object({
  cell: z.enum(['no', 'text', 'lead', 'coordinators', 'time', 'products', 'group']),
  ...sentence.shape,
});

export const task = z.object({
  id: z.number(),
  itemId: z.number(),
  position: z.number(),
  no: z.string().nullable(),
  groupNo: z.string().nullable(),
  groupName: z.string().nullable(),
  text: z.string(),
  leadText: z.string().nullable(),
  leadUnitId: z.number().nullable(),
  lead: z.string().nullable(),
  coordinators: z.array(z.string()),
  coordinatorUnitIds: z.array(z.number()),
  timeText: z.string().nullable(),
  schedule,
  rhythm: rhythm.nullable(),
  products: z.array(z.string()),
  isOwn: z.boolean(),
  higherTask: z.string().nullable(),
  source: z.record(z.string(), cellSource).nullable(),
  checked: z.array(z.string()),
  doubts: z.array(doubt),
  /** Of the version in force: what has become of it. */
  state: taskStateName.nullable(),
  works: z.object({ all: z.number(), done: z.number() }).nullable(),
  /** The tasks of plans above, of a programme, that it carries out. */
  carriesOut: z.array(
    z.object({
      planId: z.number(),
      planTitle: z.string(),
      documentNumber: z.string().nullable(),
      no: z.string().nullable(),
      text: z.string(),
    }),
  ),
  /** The plan of its own that its product is. */
  childPlan: z.object({ id: z.number(), done: z.number(), all: z.number() }).nullable(),
});
export type TaskRecord = z.infer<typeof task>;

export const target = z.object({
  no: z.string().nullable(),
  text: z.string(),
  metric: z.string().nullable(),
  comparator: z.string().nullable(),
  value: z.number().nullable(),
  valueTo: z.number().nullable(),
  unit: z.string().nullable(),
  baseline: z.string().nullable(),
  /** Counted from tasks whose day has come; null where it waits for its indicator. */
  judgement: z.object({ reached: z.number(), all: z.number(), left: z.number() }).nullable(),
});
const basis = z.object({
  type: z.string().nullable(),
  number: z.string().nullable(),
  date: date.nullable(),
  issuer: z.string().nullable(),
  title: z.string().nullable(),
});
const report = z.object({
  id: z.number(),
  itemId: z.number(),
  who: z.string().nullable(),
  toWhom: z.string().nullable(),
  cycle: z.string().nullable(),
  dueText: z.string().nullable(),
  schedule,
  unitIds: z.array(z.number()),
});
const duty = z.object({ unitText: z.string(), unitId: z.number().nullable(), duties: z.array(z.string()) });

/** What the reader noticed; said in Vietnamese, the language of the plan. */
export const remark = z.object({
  kind: z.string(),
  text: z.string(),
  where: z.object({ lines: z.array(z.number()), task: z.number().optional() }),
});

/** What a plan to inspect says beside tasks. */
export const inspection = z.object({
  units: z.array(z.string()),
  fields: z.array(z.string()),
  window: z.object({ from: date.nullable(), to: date.nullable(), text: z.string() }).nullable(),
  month: z.string().nullable(),
  forms: z.array(z.string()),
  deadlines: z.array(z.object({ text: z.string(), days: z.number().nullable(), date: date.nullable() })),
  /** In the order of reading, each with how deep it stands. */
  outline: z.array(z.object({ level: z.number(), no: z.string().nullable(), text: z.string() })),
});

export const getInput = z.object({ id, version: z.coerce.number().int().min(1).max(1000).optional() });
export const paperInput = getInput.extend({ form: z.enum(['decision', 'plan']).default('decision') });
export const getOutput = z.object({
  id: z.number(),
  kind: planKind,
  title: z.string(),
  periodFrom: date,
  periodTo: date,
  isProgramme: z.boolean(),
  isClosed: z.boolean(),
  /** Whose own plan it is, where it is a unit's. */
  unitId: z.number().nullable(),
  parent: z.object({ planId: z.number(), title: z.string() }).nullable(),
  version: z.object({
    id: z.number(),
    number: z.number(),
    version: z.number(),
    status,
    documentNumber: z.string().nullable(),
    documentDate: date.nullable(),
    signer: z.string().nullable(),
    agency: z.string().nullable(),
    purposes: z.array(z.string()),
    funding: z.string().nullable(),
    remarks: z.array(remark),
    inspection: inspection.nullable(),
    issuedAt: localTime.nullable(),
  }),
  versions: z.array(
    z.object({ number: z.number(), status, documentNumber: z.string().nullable(), documentDate: date.nullable() }),
  ),
  source: z.object({ id: z.number(), fileName: z.string(), hasLines: z.boolean() }).nullable(),
  tasks: z.array(task),
  targets: z.array(target),
  bases: z.array(basis),
  reports: z.array(report),
  duties: z.array(duty),
  counts,
  can: z.record(z.enum(MOVE_NAMES), verdict),
  canAmend: verdict,
});
export type PlanRecord = z.infer<typeof getOutput>;

export const writeInput = z.object({
  kind: planKind.exclude(['UNIT']),
  title: required(1000, 'Hãy ghi tên kế hoạch. | Give the plan a title.'),
  periodFrom: day,
  periodTo: day,
  cloneFromId: id.optional(),
  parentItemId: id.optional(),
});
export const planOutput = z.object({ id: z.number() });

export const versionInput = z.object({ id, version });
export const versionOutput = z.object({ id: z.number(), version: z.number(), status });

export const headInput = versionInput.extend({
  kind: planKind.exclude(['UNIT']),
  title: required(1000, 'Hãy ghi tên kế hoạch. | Give the plan a title.'),
  periodFrom: day,
  periodTo: day,
  signer: line(200).optional(),
  /** Carried out by the plans of its years. */
  isProgramme: z.boolean().default(false),
});

const texts = (most: number, each: number) => z.array(line(each).pipe(z.string().min(1))).max(most);
export const taskFields = z.object({
  no: line(20).optional(),
  groupNo: line(10).optional(),
  groupName: line(300).optional(),
  text: required(4000, 'Hãy ghi nội dung nhiệm vụ. | Say what is to be done.'),
  leadUnitId: id.nullable(),
  coordinatorUnitIds: z.array(id).max(60),
  timeText: line(1000).optional(),
  /** A day said by a person where the words were not understood. */
  dueOn: day.optional(),
  rhythm: rhythm.nullable(),
  products: texts(60, 1000),
  isOwn: z.boolean().default(false),
  higherTask: line(300).optional(),
});
export type TaskFields = z.output<typeof taskFields>;
export const addTaskInput = versionInput.extend({ after: id.nullable(), task: taskFields });
export const changeTaskInput = versionInput.extend({ taskId: id, task: taskFields });
export const dropTaskInput = versionInput.extend({ taskId: id });
export const confirmInput = versionInput.extend({ taskId: id });
export const mergeInput = versionInput.extend({ taskId: id, intoTaskId: id });
export const splitInput = versionInput.extend({ taskId: id, at: z.number().int().min(1).max(3999) });

export const targetsInput = versionInput.extend({
  targets: z
    .array(
      z.object({
        no: line(20).optional(),
        text: required(4000, 'Hãy ghi nội dung chỉ tiêu. | Say what the target is.'),
        metric: line(1000).optional(),
        comparator: z.enum(['=', '>=', '<=', '>', '<', 'between']).optional(),
        value: z.number().optional(),
        valueTo: z.number().optional(),
        unit: line(60).optional(),
        baseline: line(300).optional(),
      }),
    )
    .max(100),
});
export const reportUnitsInput = versionInput.extend({ reportId: id, unitIds: z.array(id).max(60) });

export const issueInput = versionInput.extend({
  documentNumber: line(60).pipe(z.string().min(1, 'Hãy ghi số, ký hiệu. | Give the number.')),
  documentDate: day,
  /** Who issued a plan from above. */
  agency: line(300).optional(),
});
export const issueOutput = versionOutput.extend({ works: z.number() });
