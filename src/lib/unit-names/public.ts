export { isGenericGroup, matchUnit, type NamedUnit, SURE_SCORE, type UnitMatch } from './match-unit.ts';
