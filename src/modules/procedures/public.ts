export { limitUnit, type StepTemplate } from './contract.ts';
export { findOfferedByCode, findOfferedForIntake, type OfferedForIntake } from './queries.ts';
