import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseToneMarks, personSortKey, sortKey } from './public.ts';

const LETTERS = 'aăâbcdđeêghiklmnoôơpqrstuưvxy';
const TONED = 'aàảãáạăằẳẵắặâầẩẫấậdđeèẻẽéẹêềểễếệnoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const vietnamese = fc.string({ unit: fc.constantFrom(...TONED, ...TONED.toUpperCase(), ' '), maxLength: 8 });

function byKey<T extends string>(key: (text: T) => string): (first: T, second: T) => number {
  return (first, second) => Buffer.compare(Buffer.from(key(first)), Buffer.from(key(second)));
}

describe('sortKey', () => {
  it('orders the alphabet and the tones', () => {
    expect([...LETTERS].reverse().sort(byKey(sortKey)).join('')).toBe(LETTERS);
    expect(['mạ', 'má', 'mã', 'mả', 'mà', 'ma'].sort(byKey(sortKey))).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  });

  it('lets a letter weigh more than any tone, and a tone only break ties', () => {
    const sorted = ['an', 'ản', 'ạn nhiên', 'án phí', 'ăn', 'âm', 'đa', 'dân', 'da', 'hoa', 'hoàn', 'ôn', 'ơn', 'ong'];
    expect([...sorted].reverse().sort(byKey(sortKey))).toEqual([
      'an',
      'ản',
      'ạn nhiên',
      'án phí',
      'ăn',
      'âm',
      'da',
      'dân',
      'đa',
      'hoa',
      'hoàn',
      'ong',
      'ôn',
      'ơn',
    ]);
  });

  it('puts a shorter text first and treats composition, case and both tone styles alike', () => {
    expect(['Gia Phúc B', 'Gia Phúc', 'Gia Phúc A'].sort(byKey(sortKey))).toEqual([
      'Gia Phúc',
      'Gia Phúc A',
      'Gia Phúc B',
    ]);
    expect(sortKey('Tiếng Việt'.normalize('NFD'))).toBe(sortKey('TIẾNG VIỆT'));
    expect(sortKey('Hoà Bình')).toBe(sortKey('Hòa Bình'));
  });

  it('agrees with the Vietnamese collation of the Unicode consortium', () => {
    const collator = new Intl.Collator('vi', { sensitivity: 'accent' });
    fc.assert(
      fc.property(vietnamese, vietnamese, (first, second) => {
        const [left, right] = [first, second].map((text) => normaliseToneMarks(text).replace(/\s+/g, ' ').trim());
        expect(Math.sign(byKey(sortKey)(first, second))).toBe(Math.sign(collator.compare(left ?? '', right ?? '')));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('personSortKey', () => {
  it('sorts by given name, then family name, then middle name', () => {
    const names = [
      'Trần Văn Bình',
      'Nguyễn Văn An',
      'Lê Thị Ánh',
      'Đỗ Văn An',
      'Nguyễn Thị An',
      'Đặng Văn Đức',
      'Vũ Thị Dung',
      'An',
    ];
    expect(names.sort(byKey(personSortKey))).toEqual([
      'An',
      'Đỗ Văn An',
      'Nguyễn Thị An',
      'Nguyễn Văn An',
      'Lê Thị Ánh',
      'Trần Văn Bình',
      'Vũ Thị Dung',
      'Đặng Văn Đức',
    ]);
  });

  it('keeps all of one given name together, toneless before toned', () => {
    const names = ['Bùi Thị Hoà', 'Vũ Thị Hoa', 'An Thị Hòa', 'An Thị Hoa'];
    expect(names.sort(byKey(personSortKey))).toEqual(['An Thị Hoa', 'Vũ Thị Hoa', 'An Thị Hòa', 'Bùi Thị Hoà']);
  });
});
