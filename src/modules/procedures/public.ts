export { limitUnit, type StepTemplate } from './contract.ts';
export { flaggedOn } from './flags.ts';
export { findOfferedByCode, findOfferedForIntake, type OfferedForIntake } from './queries.ts';
