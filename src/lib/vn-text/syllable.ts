const INITIALS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x|';
const OPEN = [
  ...['oai', 'oay', 'oao', 'oeo', 'uây', 'uôi', 'uya', 'uyu', 'ươi', 'ươu', 'iêu', 'yêu'],
  ...['ai', 'ao', 'au', 'ay', 'âu', 'ây', 'eo', 'êu', 'ia', 'iu', 'oi', 'ôi', 'ơi', 'ua', 'ui', 'ưa', 'ưi', 'ưu', 'uơ'],
];
const CLOSED = ['uyê', 'iê', 'yê', 'uâ', 'uô', 'ươ', 'oă', 'ă', 'â'];
const EITHER = ['oa', 'oe', 'uê', 'uy', ...'aeêioôơuưy'];
const SHAPE = new RegExp(
  `^(?:${INITIALS})(?:(?:${OPEN.join('|')})|(?:${CLOSED.join('|')})(?:ch|ng|nh|c|m|n|p|t)|(?:${EITHER.join('|')})(?:ch|ng|nh|c|k|m|n|p|t)?)$`,
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Before p, t, c, ch the voice has only two ways to go, and both are marked. */
const STOPPED = /[^\p{ASCII}].*(?:ch|[cpt])$/u;
const RISING_OR_HEAVY = /[\u0301\u0323]/;

/** Whether Vietnamese is spelt so, be it a word or not: "huồi" and "vừ" are names. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONES) ?? [];
  if (tones.length > 1 || (STOPPED.test(parts) && !RISING_OR_HEAVY.test(tones[0] ?? ''))) return false;
  return SHAPE.test(parts.replace(TONES, '').normalize('NFC'));
}
