import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikePairs, similarity } from './public.ts';

describe('similarity', () => {
  it('is blind to accents, case and punctuation', () => {
    expect(similarity('Phòng Văn hoá - Xã hội', 'PHONG VAN HOA XA HOI')).toBe(1);
    expect(similarity('', '--')).toBe(1);
    expect(similarity('', 'a')).toBe(0);
  });

  it('tells near from far', () => {
    expect(similarity('Thực hiện rà soát thủ tục hành chính', 'Thực hiện rà soát thủ tuch hành chính')).toBeGreaterThan(
      0.85,
    );
    expect(similarity('Phòng Kinh tế', 'Công an xã')).toBeLessThan(0.2);
  });

  it('is symmetric, reflexive and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        const likeness = similarity(first, second);
        expect(similarity(second, first)).toBeCloseTo(likeness, 12);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(similarity(first, first)).toBe(1);
      }),
    );
  });
});

describe('alikePairs', () => {
  it('finds every pair that is like enough, the most alike first, as one by one', () => {
    const text = fc
      .array(fc.constantFrom('rà', 'soát', 'thủ', 'tục', 'họp', 'xã'), { maxLength: 6 })
      .map((said) => said.join(' '));
    fc.assert(
      fc.property(
        fc.array(text),
        fc.array(text),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (firsts, seconds, least) => {
          const found = alikePairs(firsts, seconds, least);
          const expected = firsts
            .flatMap((one) => seconds.map((other) => similarity(one, other)))
            .filter((score) => score >= least);
          expect(found.map(({ score }) => score)).toEqual(expected.sort((one, other) => other - one));
          for (const { first, second, score } of found)
            expect(similarity(firsts[first] ?? '', seconds[second] ?? '')).toBe(score);
        },
      ),
    );
  });
});
