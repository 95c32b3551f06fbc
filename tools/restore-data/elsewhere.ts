/** Texts of communes of one city speak for those of all others, where the same offices have other names. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  xã: ['phường'],
  'thành phố': ['tỉnh'],
  thôn: ['ấp', 'bản', 'khóm', 'buôn'],
};
/** "Xã hội" is no commune. */
const NOT_BEFORE: Readonly<Record<string, string>> = { xã: 'hội' };
const AROUND = 2;

/** The neighbours of a name of such an office with the other names, and no more of the sentence than these. */
export function elsewhere(sentence: readonly string[]): string[][] {
  return Object.entries(ELSEWHERE).flatMap(([name, others]) => {
    const words = name.split(' ');
    return sentence.flatMap((_, at) => {
      const isNamed = words.every((word, place) => sentence[at + place] === word);
      const behind = at + words.length;
      if (!isNamed || sentence[behind] === NOT_BEFORE[name]) return [];
      const before = sentence.slice(Math.max(0, at - AROUND), at);
      return others.map((other) => [...before, other, ...sentence.slice(behind, behind + AROUND)]);
    });
  });
}
