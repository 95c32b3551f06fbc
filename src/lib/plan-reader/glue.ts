const INITIAL = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|';
const OPEN = [
  ...['oai', 'oay', 'oao', 'oeo', 'uây', 'uôi', 'uya', 'uyu', 'ươi', 'ươu', 'iêu', 'yêu'],
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iu', 'oi', 'ôi', 'ơi', 'ua', 'ui', 'ưa', 'ưi', 'ưu', 'uơ'],
];
const CLOSED = ['uyê', 'iê', 'yê', 'uâ', 'uô', 'ươ', 'oă'];
const EITHER = ['oa', 'oe', 'uê', 'uy', ...'aăâeêioôơuưy'];
const SYLLABLE = new RegExp(
  `^(?:${INITIAL})(?:(?:${OPEN.join('|')})|(?:${CLOSED.join('|')})(?:ch|ng|nh|c|m|n|p|t)|(?:${EITHER.join('|')})(?:ch|ng|nh|c|m|n|p|t)?)$`,
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const bare = parts.replace(TONES, '').normalize('NFC');
  // Before c, ch, p and t only sắc and nặng are said.
  return SYLLABLE.test(bare) && (!/(?:c|ch|p|t)$/.test(bare) || /[\u0301\u0323]/.test(tones[0] ?? ''));
}

/** The longest of two syllables together has fewer letters than this. */
const LONGEST = 16;

/** Puts back a space that a conversion lost: "QuýIII", "Tháng5", "PhòngKinh tế", "hànhchính"; names stay as they are. */
export function unglue(text: string): string {
  return text
    .replace(/(?<=\d%)(?=\p{L}{2})|(?<=\p{Ll}[,;])(?=\p{Ll}{2})/gu, ' ')
    .replace(/(?<![\p{L}\d])(quý|tháng|năm|ngày|trước)(?=\d|[IVX]{1,3}(?![\p{L}]))/giu, '$1 ')
    .replace(/\p{L}{4,}/gu, (word) => (word.length < LONGEST && /[^\p{ASCII}]/u.test(word) ? known(word) : word));
}

/** Texts say few words, each of them often. */
const seen = new Map<string, string>();
const MOST_SEEN = 20_000;

function known(word: string): string {
  const found = seen.get(word) ?? apart(word);
  if (seen.size < MOST_SEEN) seen.set(word, found);
  return found;
}

function apart(word: string): string {
  if (isSyllable(word)) return word;
  const [, first = '', second = ''] = /^(\p{Lu}?\p{Ll}+)(\p{Lu}.*)$/u.exec(word) ?? [];
  if (second && first.length > 1 && isSyllable(first) && (isSyllable(second) || /^\p{Lu}{2,}$/u.test(second)))
    return `${first} ${second}`;
  if (!/^\p{L}\p{Ll}+$/u.test(word)) return word;
  const [only, other] = [2, 3].map((count) => splitsOf(word, count)).find((splits) => splits.length > 0) ?? [];
  return only && !other ? only : word;
}

/** Every way to read a word as so many syllables. */
function splitsOf(word: string, count: number): string[] {
  if (count === 1) return isSyllable(word) ? [word] : [];
  const splits: string[] = [];
  for (let at = 2; at < word.length - 1; at += 1) {
    if (!isSyllable(word.slice(0, at))) continue;
    for (const rest of splitsOf(word.slice(at), count - 1)) splits.push(`${word.slice(0, at)} ${rest}`);
  }
  return splits;
}
