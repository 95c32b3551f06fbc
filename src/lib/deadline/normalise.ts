// From the characters of a table cell to a canonical text: lower case without accents, one space between words, numbers
// and signs, abbreviations and worn letters of a scanner put right. Each word remembers where it stood.
import { foldAccents } from '../vn-text/public.ts';
import { glueOf, isFigureInWord, putRight, type Repair, type Word } from './words.ts';

export type Canonical = {
  source: string;
  words: Word[];
  /** Where each word begins in `text`. */
  starts: number[];
  text: string;
  repairs: Repair[];
};

const DASHES = /[‐‑‒–—―−÷~→⁓]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Digits with letters that a scanner takes for digits: 1O, l5, 2O25. */
const WORN_NUMBER = /(?<![\p{L}\d|])(?=[\dOolI|]*\d)[\dOolI|]*[OolI|][\dOolI|]*(?![\p{L}|])/gu;
/** The same behind the T of a month. */
const WORN_MONTH = /(?<![\p{L}\d])([Tt]h?\.? ?)(?=[\dOolI|]*\d)([\dOol|]*[OolI|][\dOolI|]*)(?![\p{L}|])/gu;
/** "Thu'ong": a mark that a scanner has set beside its letter. */
const MARK_INSIDE = /(?<=\p{L})['’`](?=\p{L})/gu;
const GLUED_NUMBER = /(ng[aà]y|th[aá]ng)(?=[lI|oO]\d)/giu;
const CLUSTER = /[\p{L}\p{M}\d|]+|[^\s\p{L}\p{M}\d|]/gu;
const ROMAN_LIKE = /^(?:[il1|]{1,4}|[il1|][vy]|[il1|]h|v|vi{1,3})$/;
const GLUED_QUARTER = /^q(uy|ui)?([i1|][il1|]{0,2}|[il1|][vy])$/;

/** One reading per worn or shortened word; whole words only. */
const SPELLINGS: Readonly<Record<string, string>> = {
  truec: 'truoc',
  trudc: 'truoc',
  trude: 'truoc',
  trudce: 'truoc',
  trwoc: 'truoc',
  truac: 'truoc',
  truoe: 'truoc',
  trvoc: 'truoc',
  trc: 'truoc',
  thing: 'thang',
  thiang: 'thang',
  thdng: 'thang',
  thag: 'thang',
  ngdy: 'ngay',
  ngiy: 'ngay',
  nqay: 'ngay',
  nim: 'nam',
  ndm: 'nam',
  qui: 'quy',
  quj: 'quy',
  moi: 'hang',
  hing: 'hang',
  nhut: 'nhat',
  tung: 'hang',
  thudng: 'thuong',
  thucng: 'thuong',
  xuyin: 'xuyen',
  cudi: 'cuoi',
  cubi: 'cuoi',
  tx: 'thuong xuyen',
  dk: 'dinh ky',
};

export function canonicalOf(phrase: string): Canonical {
  const repairs: Repair[] = [];
  const source = phrase
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARK_INSIDE, '')
    .replace(GLUED_NUMBER, '$1 ')
    .replace(WORN_MONTH, (_, head: string, worn: string) => head + repaired(worn, repairs))
    .replace(WORN_NUMBER, (worn) => repaired(worn, repairs));
  const words: Word[] = [];
  for (const match of source.matchAll(CLUSTER)) words.push(...splitCluster(match[0], match.index));
  const spoken = withoutAbbreviationDots(putRight(words, source, repairs)).map((word, index, all) =>
    lookalike(word, index, all, source),
  );
  const starts: number[] = [];
  let at = 0;
  for (const word of spoken) {
    starts.push(at);
    at += word.text.length + 1;
  }
  return { source, words: spoken, starts, text: spoken.map((word) => word.text).join(' '), repairs };
}

/** Without accents "quý" is also the head of quy định and the fund (quỹ), and "năm" the Nam of Việt Nam. */
function lookalike(word: Word, index: number, all: readonly Word[], source: string): Word {
  const after = all[index + 1]?.text ?? '';
  const isNumbered = ROMAN_LIKE.test(after) || /^\d/.test(after);
  const isRule = word.text === 'quy' && /^(?:dinh|che|trinh|hoach|mo|uoc|tac|cach|dat)$/.test(after);
  const isFund = word.text === 'quy' && !isNumbered && /^quỹ$/i.test(source.slice(word.from, word.to));
  const isCountry = word.text === 'nam' && all[index - 1]?.text === 'viet';
  return isRule || isFund || isCountry ? { ...word, text: `${word.text}x` } : word;
}

function repaired(worn: string, repairs: Repair[]): string {
  const to = worn.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1');
  // "1II" and "I1" are Roman far more often than a day or a month above a hundred.
  if (/^1{2,3}$/.test(to) && /I/.test(worn)) return worn;
  repairs.push({ from: worn, to });
  return to;
}

function splitCluster(cluster: string, from: number): Word[] {
  const folded = foldAccents(cluster);
  const glued = GLUED_QUARTER.exec(folded);
  if (glued && folded.length === cluster.length) {
    const cut = 1 + (glued[1]?.length ?? 0);
    const head = { text: 'quy', from, to: from + cut };
    return [head, { text: folded.slice(cut), from: from + cut, to: from + cluster.length }];
  }
  if (ROMAN_LIKE.test(folded) || isFigureInWord(folded)) return [{ text: folded, from, to: from + cluster.length }];
  return [...cluster.matchAll(/\d+|[^\d|]+|\|/g)].flatMap((part) => wordsOf(part[0], from + part.index));
}

function wordsOf(written: string, from: number): Word[] {
  const text = foldAccents(written);
  const to = from + written.length;
  // Without accents "sáu" would also be "sau".
  if (written.toLowerCase() === 'sáu') return [{ text: '6', from, to }];
  const cut = text.length === written.length ? glueOf(text) : undefined;
  if (cut === undefined) return [{ text: SPELLINGS[text] ?? (text || '?'), from, to }];
  return [
    { text: text.slice(0, cut), from, to: from + cut },
    { text: text.slice(cut), from: from + cut, to },
  ];
}

/** "Th.9", "T.9", "Q.III", "tr. 15/11": the stop goes, and the letter says what it means. */
function withoutAbbreviationDots(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) break;
    const hasDot = words[index + 1]?.text === '.' || isCutShort(words, index);
    const after = words[index + (hasDot ? 2 : 1)]?.text ?? '';
    const long = expandLetter(word.text, after, words[index - 1]?.text ?? '', hasDot);
    out.push(long === undefined ? word : { ...word, text: long });
    if (long !== undefined && hasDot) index += 1;
  }
  return out;
}

/** "T/xuyên", "Th-xuyên" */
function isCutShort(words: readonly Word[], index: number): boolean {
  return /^[/-]$/.test(words[index + 1]?.text ?? '') && words[index + 2]?.text === 'xuyen';
}

function expandLetter(letter: string, after: string, before: string, hasDot: boolean): string | undefined {
  const isNumber = /^\d{1,2}$/.test(after);
  if (/^(?:t|th|thg)$/.test(letter) && after === 'xuyen') return 'thuong';
  if (letter === 't' || letter === 'th' || letter === 'thg') {
    const isMonth = isNumber || /^(?:cuoi|dau|giua)$/.test(after) || (letter === 't' && /^\d{1,2}$/.test(before));
    const isClock = /^\d\d$/.test(before) && after === '00';
    return isMonth && !isClock ? 'thang' : undefined;
  }
  if (letter === 'q' || (letter === 'quy' && hasDot)) return isNumber || ROMAN_LIKE.test(after) ? 'quy' : undefined;
  if (letter === 'tr' || (letter === 'truoc' && hasDot)) return isNumber || after === 'ngay' ? 'truoc' : undefined;
  if (letter === 'ng' || letter === 'n') return hasDot && isNumber ? 'ngay' : undefined;
  return undefined;
}
