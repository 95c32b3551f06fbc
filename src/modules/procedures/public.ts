export { limitUnit, type StepTemplate, steps } from './contract.ts';
export { flaggedOn } from './flags.ts';
export { parseLimit } from './import-rows.ts';
export { findOfferedByCode, findOfferedForIntake, type OfferedForIntake } from './queries.ts';
