export { foldAccents } from './fold.ts';
export { formatMoneyDong, formatNumber, parseMoneyDong } from './numbers.ts';
export { type PersonName, splitPersonName, titleCaseName } from './person-name.ts';
export { similarity } from './similarity.ts';
export { personSortKey, sortKey } from './sort-key.ts';
export { normaliseToneMarks } from './tone-marks.ts';
