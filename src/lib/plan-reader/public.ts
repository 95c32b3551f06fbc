export { type Plan, readPlan } from './read.ts';
