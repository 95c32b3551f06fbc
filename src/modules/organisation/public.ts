export { calendarOf } from './calendar.ts';
export { foundCommune, hasCommune } from './found.ts';
export { CENTRE_KEY, centreUnitIds, LEADERSHIP_KEY } from './queries.ts';
