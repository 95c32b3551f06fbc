import { describe, expect, test } from 'vitest';
import { alike } from './alike.ts';
import { emptyGift, newWorkOf } from './gift.ts';
import { emptyProof, fieldsOf, newProofOf } from './proof-draft.ts';

describe('a given work', () => {
  test('is sent without what was left empty; one product a line', () => {
    const sent = newWorkOf({
      ...emptyGift,
      title: 'Rà soát',
      source: 'Họp',
      unitId: 3,
      products: ' Báo cáo \n\nPhụ lục',
    });
    expect(sent).toEqual({
      ...{ origin: 'CITY', title: 'Rà soát', source: 'Họp', unitId: 3, coordinatorIds: [] },
      ...{ isBefore: false, products: ['Báo cáo', 'Phụ lục'] },
    });
  });

  test('the leading unit does not help itself; “before” needs a day', () => {
    expect(newWorkOf({ ...emptyGift, unitId: 3, coordinatorIds: [3, 4], isBefore: true })).toMatchObject({
      ...{ coordinatorIds: [4], isBefore: false },
    });
    expect(newWorkOf({ ...emptyGift, dueOn: '2026-06-10', isBefore: true })).toMatchObject({ isBefore: true });
  });
});

describe('a proof', () => {
  test('sends what its kind is asked, not what was typed for another', () => {
    const typed = { ...emptyProof, title: 'Hội nghị', effectiveOn: '2026-06-01', number: '12/BC', present: '45' };
    expect(newProofOf({ ...typed, kind: 'EVENT' }, 7)).toEqual({
      ...{ kind: 'EVENT', title: 'Hội nghị', effectiveOn: '2026-06-01', present: 45, productId: 7 },
    });
    expect(newProofOf({ ...typed, kind: 'DOCUMENT' }, undefined)).toEqual({
      ...{ kind: 'DOCUMENT', title: 'Hội nghị', effectiveOn: '2026-06-01', number: '12/BC' },
    });
    expect(fieldsOf('SYSTEM')).toEqual(['link']);
  });
});

test('what several units owe by the same day is read once, in the order it came', () => {
  const report = { title: 'Báo cáo quý', period: 'Quý I/2026', dueOn: '2026-03-10', isBefore: true };
  const groups = alike([
    { ...report, unit: 'Văn phòng' },
    { ...report, title: 'Kiểm kê', unit: 'Phòng Kinh tế' },
    { ...report, unit: 'Công an xã' },
    { ...report, dueOn: '2026-06-10', unit: 'Công an xã' },
  ]);
  expect(groups.map(({ units }) => units)).toEqual([['Văn phòng', 'Công an xã'], ['Phòng Kinh tế'], ['Công an xã']]);
});
