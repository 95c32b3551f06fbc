export { type LegalBasis, readBases } from './bases.ts';
export { readDelimited } from './delimited.ts';
export { type Line, readLines } from './lines.ts';
export { readTargets, type Target } from './targets.ts';
export { type Task, tasksOf } from './tasks.ts';
