import { isSyllable } from '../syllable.ts';
import { repairedDigits } from './digits.ts';
import { isKeptAfter, isKeptToken, isMark, NUMBER } from './kept.ts';
import { skeleton } from './skeleton.ts';

/** A stretch of letters of one line, and what stands around it. */
export interface Piece {
  line: number;
  from: number;
  to: number;
  core: string;
  /** Numbers, dates, symbols of documents, addresses, bullets: never changed. */
  isKept: boolean;
  isNumber: boolean;
  /** A number of which a recogniser took digits for letters, put right. */
  digits: string | undefined;
  /** A sentence, an item or a cell ends before it. */
  begins: boolean;
  /** A line or a cell of a table does. */
  opens: boolean;
  /** Only white space of one line stands between it and the piece before. */
  follows: boolean;
  /** "năm2025": a space belongs after it. */
  isGlued: boolean;
}

const TOKEN = /\S+/g;
/** What a foreign recogniser writes for a letter counts as one where letters stand beside it. */
const CORE =
  /[\p{L}\p{M}\d](?:[\p{L}\p{M}\d&¢§$€£¥©®]|['’‘`:!](?=\p{L}))*(?:(?<=[ou])['’](?=\s|$))?|[&¢€£](?=[\p{L}\d])[\p{L}\p{M}\d&¢§$€£]*/gu;
const GLUED = /^(\p{L}\p{Ll}+)(\d+)$/u;
const GLUED_BEHIND = /^(\d+)(\p{L}{2,})$/u;
/** One digit may be a letter that was taken for one ("x4"), but not behind these words. */
const COUNTED =
  /^(ngay|thang|nam|quy|dieu|khoan|muc|phan|tuan|truoc|den|nhiem|nhom|buoc|cap|dot|lan|gio|nguoi|phong|thon)$/;
const ENDS = /[.;:!?…|\t]|<br>/;
const BULLET = /^\s*[-–—+*•#>]*\s*$/;

export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const [line, text] of lines.entries()) {
    if (!/\S/.test(text)) isOpen = false;
    let end = 0;
    for (const { core, from, digits } of coresIn(withoutMarks(text))) {
      const between = text.slice(end, from);
      const isFirst = end === 0;
      const opens = isFirst || /[\t|]/.test(between);
      const begins = !isOpen || ENDS.test(between) || (isFirst && /[-–+*•]/.test(between));
      const follows = !isFirst && /^\s+$/.test(between) && !between.includes('\t');
      const before = follows ? pieces.at(-1) : undefined;
      pieces.push(...piecesIn(core, { line, from, begins, opens, follows, text, digits, before }));
      end = from + core.length;
      isOpen = true;
    }
    if (/[.;:]\s*$/.test(text.slice(end))) isOpen = false;
  }
  return pieces;
}

/** Marks of HTML are no words. */
function withoutMarks(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, (mark) => ' '.repeat(mark.length));
}

interface Core {
  core: string;
  from: number;
  digits: string | undefined;
}

function coresIn(text: string): Core[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: token, index }) => {
    const bare = token.replace(/^[("“[]+|[)\]"”,;:.…]+$/g, '');
    return { token, index, bare };
  });
  return tokens.flatMap(({ token, index, bare }, at) => {
    const digits = repairedDigits(bare, tokens[at - 1]?.bare ?? '', tokens[at + 1]?.bare ?? '');
    if (digits !== undefined || isKeptToken(bare)) return [{ core: bare, from: index + token.indexOf(bare), digits }];
    return [...token.matchAll(CORE)].map(({ 0: core, index: place }) => ({
      core,
      from: index + place,
      digits: undefined,
    }));
  });
}

interface Place {
  line: number;
  from: number;
  begins: boolean;
  opens: boolean;
  follows: boolean;
  text: string;
  digits: string | undefined;
  before: Piece | undefined;
}

function piecesIn(core: string, { text, digits, before, ...place }: Place): Piece[] {
  const { from } = place;
  const middle = digits === undefined ? seamOf(core) : 0;
  if (middle > 0) {
    const behind = { ...place, from: from + middle, begins: false, opens: false, follows: false };
    return [{ ...makePiece(core.slice(0, middle), place), isGlued: true }, makePiece(core.slice(middle), behind)];
  }
  const piece = { ...makePiece(core, place), digits };
  if (digits !== undefined) return [{ ...piece, isKept: true, isNumber: NUMBER.test(digits) }];
  const isBullet = /^(\p{L}|đ)$/u.test(core) && BULLET.test(text.slice(0, from)) && /^[.)]/.test(text.slice(piece.to));
  const isKept = piece.isKept || isBullet || isMark(core, text, from) || isKeptAfter(core, before);
  return [{ ...piece, isKept }];
}

/** Where a word and a number stand without the space between them. */
function seamOf(core: string): number {
  const [, word = '', number = ''] = GLUED.exec(core) ?? [];
  if (number.length > 1 || (number && COUNTED.test(skeleton(word.toLowerCase())))) return word.length;
  const [, first = '', counted = ''] = GLUED_BEHIND.exec(core) ?? [];
  // "13nh" is "lãnh" seen badly.
  const isCounted = first.length > 1 ? isSyllable(counted) : COUNTED.test(skeleton(counted.toLowerCase()));
  return isCounted ? first.length : 0;
}

function makePiece(
  core: string,
  { line, from, begins, opens, follows }: Pick<Piece, 'line' | 'from' | 'begins' | 'opens' | 'follows'>,
): Piece {
  const isNumber = NUMBER.test(core);
  const isKept = isNumber || isKeptToken(core) || !/[\p{L}&¢]/u.test(core);
  const to = from + core.length;
  return { line, from, to, core, isKept, isNumber, digits: undefined, begins, opens, follows, isGlued: false };
}
