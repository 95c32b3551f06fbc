export type { Inspection } from './inspection.ts';
export type { OutlineItem } from './outline.ts';
export { type Plan, readPlan } from './read.ts';
export { REMARK_KINDS, type Remark, type RemarkKind } from './remarks.ts';
export type { Source } from './source.ts';
export { isGeneric } from './units.ts';
