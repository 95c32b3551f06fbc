export { calendarOf } from './calendar.ts';
export { foundCommune, hasCommune } from './found.ts';
export { matchUnit, type NamedUnit, SURE_SCORE } from './match-unit.ts';
export { CENTRE_KEY, currentUnitId, LEADERSHIP_KEY, namedUnits, notifyHeadsOf } from './queries.ts';
