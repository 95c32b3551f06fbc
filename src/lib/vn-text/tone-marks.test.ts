import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseToneMarks } from './public.ts';

const syllable = fc.stringMatching(/^(h|kh|qu|t|ng)?(oa|òa|oà|oe|oẹ|ọe|uy|uỷ|ủy|Oá|uyên|oàn|oái)(n|t)?$/);

describe('normaliseToneMarks', () => {
  it.each([
    ['hoá', 'hóa'],
    ['thuỷ', 'thủy'],
    ['Phòng Văn hoá - Xã hội', 'Phòng Văn hóa - Xã hội'],
    ['HOÀ BÌNH', 'HÒA BÌNH'],
    ['khoẻ, loè, uỷ ban, Uỷ ban, luỹ, truỵ', 'khỏe, lòe, ủy ban, Ủy ban, lũy, trụy'],
    ['ho\u0061\u0301', 'hóa'],
    ['quý, quỳ, quỹ, Quý', 'quý, quỳ, quỹ, Quý'],
    ['hoàn toàn, ngoài, loại, thuyền, khuỷu, hoạch', 'hoàn toàn, ngoài, loại, thuyền, khuỷu, hoạch'],
    ['hóa thủy', 'hóa thủy'],
  ])('%s → %s', (text, normal) => expect(normaliseToneMarks(text)).toBe(normal));

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.array(syllable), (syllables) => {
        const once = normaliseToneMarks(syllables.join(' '));
        expect(normaliseToneMarks(once)).toBe(once);
      }),
    );
  });
});
