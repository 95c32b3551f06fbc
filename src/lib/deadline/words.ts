// Words that a table cell runs together, shortens, or has worn: put right among their neighbours.

/** `from` and `to` are places in the source. */
export type Word = { text: string; from: number; to: number };
export type Repair = { from: string; to: string };

const GLUED =
  /^(?:(truoc|sau|trong|den|het|tu|hang|dau|giua|cuoi|nhat|thanh|vao)(ngay|thang|quy|nam|tuan|het)|(thuong)(xuyen)|(cham|muon)(nhat)|(dinh)(ky)|(hoan)(thanh))$/;

/** "trướcngày", "Thườngxuyên": where the first of two words ends. */
export function glueOf(folded: string): number | undefined {
  const found = GLUED.exec(folded);
  return found?.slice(1).find((part) => part !== undefined)?.length;
}

/** What cannot be a Vietnamese syllable, and has the frame of "trước". */
function isWornBefore(text: string): boolean {
  return /^t[rn]{1,2}[a-z\d]{1,4}[ce]$/.test(text) && !/^tr[aeiouy]{1,3}[cmnpt]?$/.test(text);
}

/** A scanner misreads the vowels that carry marks; the consonants and the other word of the pair stand. */
const PAIRS: readonly (readonly [string, RegExp, string, RegExp])[] = [
  ['cham', /^ch[a-z\d]m$/, 'nhat', /^nh[a-z\d]t$/],
  ['muon', /^mu[a-z\d]n$/, 'nhat', /^nh[a-z\d]t$/],
  ['thuong', /^th[a-z\d]{2,4}ng$/, 'xuyen', /^xu[a-z\d]{1,2}n$/],
];

/** "Tru6c", "ch4m": a figure that stands inside a word is a worn vowel. */
export function isFigureInWord(folded: string): boolean {
  const hasFrame =
    isWornBefore(folded) || PAIRS.some(([, first, , second]) => first.test(folded) || second.test(folded));
  return /^[a-z]+\d[a-z]+$/.test(folded) && hasFrame;
}

function pairMate(text: string, before: string, after: string): string | undefined {
  for (const [first, likeFirst, second, likeSecond] of PAIRS) {
    if (after === second && text !== first && likeFirst.test(text)) return first;
    if (before === first && text !== second && likeSecond.test(text)) return second;
  }
  return undefined;
}

const WEEK_LIST = /^(?:[,&./(]|va|t|thu|[2-7]|vao|sang|chieu|ngay)$/;

/** "T6 hàng tuần", "hằng tuần (T2, T5)": a weekday and not a month. */
function isWeekday(words: readonly Word[], index: number): boolean {
  const textAt = (at: number) => words[at]?.text ?? '';
  const isDated = textAt(index + 2) === '/' && /^\d{4}$/.test(textAt(index + 3));
  if (textAt(index) !== 't' || !/^[2-7]$/.test(textAt(index + 1)) || isDated) return false;
  const MOST = 8;
  let [next, before] = [index + 2, index - 1];
  while (next < index + MOST && WEEK_LIST.test(textAt(next))) next += 1;
  while (before > index - MOST && WEEK_LIST.test(textAt(before))) before -= 1;
  return (
    (textAt(next) === 'hang' && textAt(next + 1) === 'tuan') ||
    (textAt(before) === 'tuan' && textAt(before - 1) === 'hang')
  );
}

const NOT_FIVE_BEFORE = /^(?:hang|ca|cuoi|dau|giua|\d+|quy|thang)$/;
const MAY_BEFORE = /^(?:|trong|vao|het|dau|giua|cuoi|den|tu|thanh|truoc|,|\()$/;

/** "Trong năm ngày làm việc", "tháng năm": the number, where "năm" may also be the year. */
function isFive(words: readonly Word[], index: number): boolean {
  const [before, next, later] = [-1, 1, 2].map((step) => words[index + step]?.text ?? '');
  if (before === 'thang') {
    const isYear = next === '/' && !/^\d{4}$/.test(later ?? '');
    const [first, second] = [words[index - 3]?.text ?? '', words[index - 2]?.text ?? ''];
    const isAfterDay = first === 'ngay' && /^\d{1,2}$/.test(second);
    return (isAfterDay || MAY_BEFORE.test(second)) && /^(?:|[,;.)/])$/.test(next ?? '') && !isYear;
  }
  return !NOT_FIVE_BEFORE.test(before ?? '') && /^(?:ngay|thang|tuan)$/.test(next ?? '') && !/^\d/.test(later ?? '');
}

function isWornSix(word: Word, words: readonly Word[], index: number, source: string): boolean {
  const isEndOfYear = words[index + 1]?.text === 'thang' && /^(?:dau|cuoi)$/.test(words[index + 2]?.text ?? '');
  return word.text === 'o' && isEndOfYear && /^[oóò]$/i.test(source.slice(word.from, word.to));
}

/** "05 (năm) ngày": a number said twice is said once. */
function withoutSpokenTwice(words: readonly Word[]): Word[] {
  const isSpoken = (index: number) =>
    /^\d{1,3}$/.test(words[index - 1]?.text ?? '') &&
    words[index]?.text === '(' &&
    /^(?:[a-z]{2,5}|[56])$/.test(words[index + 1]?.text ?? '') &&
    words[index + 2]?.text === ')' &&
    /^(?:ngay|thang|tuan|nam|gio|lan|quy)$/.test(words[index + 3]?.text ?? '');
  return words.filter((_, index) => !isSpoken(index) && !isSpoken(index - 1) && !isSpoken(index - 2));
}

const SPOKEN_DAY =
  /^ngay ((?:hai |ba )?muoi(?: (?:mot|hai|ba|bon|tu|lam|nam|sau|bay|tam|chin|[56]))?|mot|hai|ba|bon|nam|bay|tam|chin) thang (?:\d|gieng|chap|mot|hai|ba|tu|nam|bay|tam|chin|muoi)/;
const UNITS = ['', 'mot', 'hai', 'ba', 'bon', 'lam', 'sau', 'bay', 'tam', 'chin'];
const MOST_WORDS = 6;

function spokenNumber(spoken: readonly string[]): number {
  const tens = spoken.indexOf('muoi');
  const last = spoken.at(tens + 1) ?? '';
  const unit = { nam: 5, tu: 4, '5': 5, '6': 6 }[last] ?? Math.max(0, UNITS.indexOf(last));
  if (tens === -1) return unit;
  return (tens === 0 ? 1 : UNITS.indexOf(spoken[0] ?? '')) * 10 + (tens + 1 < spoken.length ? unit : 0);
}

/** "ngày mười lăm tháng sáu" */
function withSpokenDays(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    out.push(word);
    if (word.text !== 'ngay') continue;
    const ahead = words.slice(index, index + MOST_WORDS).map(({ text }) => text);
    const spoken = SPOKEN_DAY.exec(`${ahead.join(' ')} `)?.[1]
      ?.trim()
      .split(' ') ?? [''];
    const [first, last] = [words[index + 1], words[index + spoken.length]];
    if (spoken[0] === '' || !first || !last) continue;
    out.push({ text: String(spokenNumber(spoken)), from: first.from, to: last.to });
    index += spoken.length;
  }
  return out;
}

/** Each word as its neighbours show that it was meant. */
export function putRight(words: readonly Word[], source: string, repairs: Repair[]): Word[] {
  const once = withSpokenDays(withoutSpokenTwice(words));
  const repaired = (word: Word, text: string): Word => {
    repairs.push({ from: source.slice(word.from, word.to), to: text });
    return { ...word, text };
  };
  return once.map((word, index) => {
    const [before, after] = [once[index - 1]?.text ?? '', once[index + 1]?.text ?? ''];
    const mate = pairMate(word.text, before, after);
    if (mate !== undefined) return repaired(word, mate);
    if (isWornBefore(word.text) && /^(?:ngay|\d{1,2})$/.test(after)) return repaired(word, 'truoc');
    if (isWornSix(word, once, index, source)) return repaired(word, '6');
    if (isWeekday(once, index)) return { ...word, text: 'thu' };
    return word.text === 'nam' && isFive(once, index) ? { ...word, text: '5' } : word;
  });
}
