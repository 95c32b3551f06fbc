export function isCapitals(core: string): boolean {
  return /\p{Lu}/u.test(core) && !/\p{Ll}/u.test(core);
}

/** Words written large or small as what was seen in their place. */
export function inCaseOf(core: string, words: string): string {
  if (words !== words.toLowerCase()) return words;
  const large = core.match(/\p{Lu}/gu)?.length ?? 0;
  if (large > 1 && large > (core.match(/\p{Ll}/gu)?.length ?? 0)) return words.toUpperCase();
  // "PhòngKinh": two that were glued.
  if (words.includes(' ') && /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*$/u.test(core))
    return words.replace(/(?<!\S)\p{L}/gu, (letter) => letter.toUpperCase());
  const first = core.charAt(0);
  // "Iuật": a small l seen as a capital I.
  if (first === 'I' && words.startsWith('l') && core.length > 1) return words;
  return /\p{Lu}/u.test(first) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}
