import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type SealedRow, sealRows, serialise } from './serialise.ts';

/** Texts that look like the form itself: quotes, commas, brackets, line breaks, "null". */
const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ',', '[', ']', '\\', '\n', '\u2028', 'a', '{', '}', 'n'), maxLength: 6 }),
  fc.constantFrom('null', '{}', '{NULL}', '', '1'),
  fc.string({ unit: 'grapheme' }),
);
const optional = fc.option(text, { nil: null });
const row: fc.Arbitrary<SealedRow> = fc.tuple(fc.constant('1'), fc.nat().map(String), optional, optional);
const rows = fc.array(row, { maxLength: 4 });
const span = { previousHash: Buffer.alloc(32), communeId: 1, from: '0', to: '9', sealedAt: '1.000000' };
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

test('two different lists of rows are never written alike', () => {
  fc.assert(
    fc.property(rows, rows, (one, other) => {
      expect(one.map(serialise).join('') === other.map(serialise).join('')).toBe(same(one, other));
    }),
    { numRuns: 2_000 },
  );
});

test('what is written reads back as it was, a line a row', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const lines = given.map(serialise).join('').split('\n');
      expect(lines.pop()).toBe('');
      expect(lines.map((line) => JSON.parse(line))).toEqual(given);
    }),
  );
});

test('a seal is another for other rows, another order, or anything it says of itself', async () => {
  await fc.assert(
    fc.asyncProperty(rows, rows, async (one, other) => {
      const [{ hash }, { hash: second }] = await Promise.all([sealRows(span, one), sealRows(span, other)]);
      expect(hash.equals(second)).toBe(same(one, other));
    }),
  );
  const { hash } = await sealRows(span, [['1', '7', null, 'a']]);
  const others = [
    { previousHash: Buffer.alloc(32, 1) },
    { communeId: 2 },
    { from: '1' },
    { to: '8' },
    { sealedAt: '1.000001' },
  ];
  for (const change of others)
    expect((await sealRows({ ...span, ...change }, [['1', '7', null, 'a']])).hash).not.toEqual(hash);
});
