export { occurrences } from './cycles.ts';
export { computeSchedules } from './input.ts';
export { parseDeadline } from './parse.ts';
export {
  type Bound,
  KINDS,
  type Kind,
  type Period,
  type PlanContext,
  type Recurrence,
  type Remark,
  type Schedule,
} from './schedule.ts';
