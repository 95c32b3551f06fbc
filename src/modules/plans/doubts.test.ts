import { expect, test } from 'vitest';
import { doubtsOf } from './doubts.ts';

const schedule = {
  kind: 'fixed_date',
  start: null,
  due: '2026-03-01',
  bound: 'by',
  recurrence: null,
  explicitDue: true,
} as const;
const unsure = { places: [], confidence: 0.4 };
const task = {
  leadText: 'Phòng KT',
  leadUnitId: 7,
  timeText: '01/3/2026',
  schedule,
  products: ['Báo cáo'],
  source: { lead: unsure },
};
const context = { isLeadGeneric: false, isReference: false };
const cellsOf = (over: object) => doubtsOf({ ...task, checked: [], ...over }, context).map(({ cell }) => cell);

test('what a person has confirmed is no doubt any more; a unit that is missing stays one', () => {
  expect(cellsOf({})).toEqual(['lead']);
  expect(cellsOf({ checked: ['lead'] })).toEqual([]);
  expect(cellsOf({ checked: ['lead'], leadUnitId: null })).toEqual(['lead']);
});
