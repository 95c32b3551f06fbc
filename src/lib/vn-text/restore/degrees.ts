/**
 * What a word looks like: with marks only Vietnamese has, with marks others have too, without any, misspelt, foreign, or
 * two right ones without the space between them.
 */
export type Sight = 'own' | 'western' | 'bare' | 'misspelt' | 'strange' | 'glued';
export type Kind = 'unaccented' | 'recognised';
/** Stray: a good line of a text that has misspelt words here and there. */
export type Degree = 'none' | 'stray' | 'few' | 'part' | 'full';

export interface Seen {
  word: string;
  sight: Sight;
  /** Of all words with these letters, how many are written without marks. */
  share: number;
  isSmall: boolean;
  isLarge: boolean;
  isKnown: boolean;
  isSpoken: boolean;
}

const DEGREES = ['none', 'few', 'part', 'full'] as const;
type Grade = (typeof DEGREES)[number];
/** How much of a line is damaged. */
const SHARES: Readonly<Record<Grade, number>> = { none: 0, few: 0.12, part: 0.4, full: 1 };
/** What is seen where a word was damaged; a good text has hardly any that are misspelt. */
const DAMAGED: Readonly<Record<Kind, Readonly<Record<Sight, number>>>> = {
  unaccented: { own: 0.002, western: 0.004, bare: 0.98, misspelt: 0.002, strange: 0.01, glued: 0.01 },
  recognised: { own: 0.004, western: 0.07, bare: 0.7, misspelt: 0.16, strange: 0.066, glued: 0.01 },
};
const GOOD: Readonly<Record<Sight, number>> = {
  own: 0.52,
  western: 0.26,
  bare: 0.21,
  misspelt: 0.001,
  strange: 0.02,
  glued: 0.01,
};
/** A name of another people is misspelt, too. */
const LARGE_MISSPELT = 0.005;
/** Rare words that are right without marks ("chi", "Lai") are no proof that a few words lost theirs. */
const FEW_SHARE = 0.4;
const LEAST_SHARE = 0.01;
/** From a good line to a damaged one, of a text with misspelt words or another; and from one degree to another. */
const ENTRY = { misspelt: 2, good: 4.5 };
const CHANGE = { misspelt: 1.5, good: 2.5 };

/** How damaged each line (or cell) is, its neighbours considered, and by what; all of it the likeliest together. */
export function degreesOf(units: readonly (readonly Seen[])[], isMisspelt: boolean): { kind: Kind; degrees: Grade[] } {
  const ways = (['unaccented', 'recognised'] as const).map((kind) => ({
    kind,
    ...likeliest(units, kind, isMisspelt ? 'misspelt' : 'good'),
  }));
  return ways.reduce((best, way) => (way.score > best.score ? way : best));
}

interface Way {
  score: number;
  degrees: Grade[];
}

interface Link {
  degree: Grade;
  before: Link | undefined;
}

function likeliest(units: readonly (readonly Seen[])[], kind: Kind, text: keyof typeof ENTRY): Way {
  let ends: { score: number; link: Link | undefined }[] = DEGREES.map((degree) => ({
    score: -costOf('none', degree, text),
    link: undefined,
  }));
  for (const unit of units) {
    const before = ends;
    ends = DEGREES.map((degree) => {
      const [best] = before
        .map(({ score, link }, from) => ({ score: score - costOf(DEGREES[from] ?? 'none', degree, text), link }))
        .sort((one, other) => other.score - one.score);
      const own = unit.reduce((sum, seen) => sum + gain(seen, kind, degree), 0);
      return { score: (best?.score ?? 0) + own, link: { degree, before: best?.link } };
    });
  }
  const [last] = ends.sort((one, other) => other.score - one.score);
  const degrees: Grade[] = [];
  for (let link = last?.link; link; link = link.before) degrees.push(link.degree);
  return { score: last?.score ?? 0, degrees: degrees.reverse() };
}

function costOf(from: Grade, to: Grade, text: keyof typeof ENTRY): number {
  if (from === to) return 0;
  return from === 'none' ? ENTRY[text] : CHANGE[text];
}

/** How much likelier a word is where its line is damaged than where it is good, as a logarithm. */
function gain({ sight, share, isSmall, isKnown }: Seen, kind: Kind, degree: Grade): number {
  if (degree === 'none') return 0;
  const damaged = DAMAGED[kind][sight];
  const good = sight === 'misspelt' && !isSmall ? LARGE_MISSPELT : GOOD[sight];
  const ratio =
    sight === 'bare'
      ? DAMAGED[kind].bare / Math.max(share, isKnown && degree === 'few' ? FEW_SHARE : LEAST_SHARE)
      : damaged / good;
  return Math.log(1 - SHARES[degree] + SHARES[degree] * ratio);
}
