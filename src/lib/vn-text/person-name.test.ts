import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPersonName, titleCaseName } from './public.ts';

describe('splitPersonName', () => {
  it.each([
    ['Nguyễn Văn An', { family: 'Nguyễn', middle: 'Văn', given: 'An' }],
    ['  Lê   Thị Thu  Hà ', { family: 'Lê', middle: 'Thị Thu', given: 'Hà' }],
    ['Trần Bình', { family: 'Trần', middle: '', given: 'Bình' }],
    ['Hà', { family: '', middle: '', given: 'Hà' }],
    ['', { family: '', middle: '', given: '' }],
  ])('%j', (name, parts) => expect(splitPersonName(name)).toEqual(parts));
});

describe('titleCaseName', () => {
  it.each([
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['đặng  thị ánh tuyết', 'Đặng Thị Ánh Tuyết'],
    ['NGUYỄN THUÝ HOÀ'.normalize('NFD'), 'Nguyễn Thuý Hoà'],
    ["h'hen niê", "H'Hen Niê"],
    ['ƯNG HOÀNG PHÚC', 'Ưng Hoàng Phúc'],
  ])('%s → %s', (name, titled) => expect(titleCaseName(name)).toBe(titled));

  it('is idempotent and composed', () => {
    const name = fc.string({ unit: fc.constantFrom(...'aăâđêơưnhgNTĐ Ớ\u0301\u0302\u031b '), maxLength: 20 });
    fc.assert(
      fc.property(name, (text) => {
        const titled = titleCaseName(text);
        expect(titleCaseName(titled)).toBe(titled);
        expect(titled.normalize('NFC')).toBe(titled);
      }),
    );
  });
});
