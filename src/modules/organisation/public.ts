export { type Calendars, calendarOf, calendarsOf } from './calendar.ts';
export { foundCommune, hasCommune } from './found.ts';
export type { Holding } from './holdings.ts';
export { provinceNamed } from './province-name.ts';
export { CENTRE_KEY, currentUnitId, getActiveUnit, LEADERSHIP_KEY, namedUnits, notifyHeadsOf } from './queries.ts';
export { unitNameOn } from './unit-record.ts';
