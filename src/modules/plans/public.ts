export { getPublishedPlan, listPublishedPlans } from './published.ts';
