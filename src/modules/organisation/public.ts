export { calendarOf } from './calendar.ts';
export { CENTRE_KEY, centreUnitIds, LEADERSHIP_KEY } from './queries.ts';
