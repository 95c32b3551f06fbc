export { limitUnit, type StepTemplate } from './contract.ts';
export { findOfferedForIntake, type OfferedForIntake } from './queries.ts';
