/** A stretch of letters of one line, and what stands around it. */
export interface Piece {
  line: number;
  from: number;
  to: number;
  core: string;
  /** Numbers, dates, symbols of documents, addresses, bullets: never changed. */
  isKept: boolean;
  isNumber: boolean;
  /** A sentence, an item or a cell ends before it. */
  begins: boolean;
  /** Only white space of one line stands between it and the piece before. */
  follows: boolean;
  /** "năm2025": a space belongs after it. */
  isGlued: boolean;
}

const TOKEN = /\S+/g;
/** What a foreign recogniser writes for a letter counts as one where letters stand beside it. */
const CORE =
  /[\p{L}\p{M}\d](?:[\p{L}\p{M}\d&¢§$€£¥©®]|['’‘`:!](?=\p{L}))*(?:(?<=[ou])['’](?=\s|$))?|[&¢€£](?=[\p{L}\d])[\p{L}\p{M}\d&¢§$€£]*/gu;
const KEPT = [
  /^\d+([.,/:–-]\d+)*[.%]?$/,
  /@|^https?:|^www\.|\.(vn|com|org|net)\b/i,
  /^\d+([/-]\S*\p{L}\S*)$/u,
  /^\p{Lu}*\d{2,}\p{Lu}+\d*$/u,
  /^[IVX]+$/,
];
const GLUED = /^(\p{L}\p{Ll}+)(\d{2,})$/u;
const ENDS = /[.;:!?…|\t]|<br>/;
const BULLET = /^\s*[-–—+*•#>]*\s*$/;

export function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const [line, text] of lines.entries()) {
    if (!/\S/.test(text)) isOpen = false;
    let end = 0;
    for (const { 0: token, index } of withoutMarks(text).matchAll(TOKEN)) {
      for (const [core, from] of coresOf(token, index)) {
        const between = text.slice(end, from);
        const isFirst = end === 0;
        const begins = !isOpen || ENDS.test(between) || (isFirst && /[-–+*•]/.test(between));
        const follows = !isFirst && /^\s+$/.test(between) && !between.includes('\t');
        pieces.push(...piecesIn(core, { line, from, begins, follows, text }));
        end = from + core.length;
        isOpen = true;
      }
    }
    if (/[.;:]\s*$/.test(text.slice(end))) isOpen = false;
  }
  return pieces;
}

/** Marks of HTML are no words. */
function withoutMarks(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, (mark) => ' '.repeat(mark.length));
}

function coresOf(token: string, index: number): [core: string, from: number][] {
  const bare = token.replace(/^[("“[]+|[)\]"”,;:.…]+$/g, '');
  if (KEPT.some((kind) => kind.test(bare))) return [[bare, index + token.indexOf(bare)]];
  return [...token.matchAll(CORE)].map(({ 0: core, index: at }) => [core, index + at]);
}

interface Place {
  line: number;
  from: number;
  begins: boolean;
  follows: boolean;
  text: string;
}

function piecesIn(core: string, { line, from, begins, follows, text }: Place): Piece[] {
  const glued = GLUED.exec(core);
  if (glued?.[1] && glued[2]) {
    const middle = from + glued[1].length;
    return [
      { ...makePiece(glued[1]), line, from, to: middle, begins, follows, isGlued: true },
      { ...makePiece(glued[2]), line, from: middle, to: from + core.length, begins: false, follows: false },
    ];
  }
  const piece = { ...makePiece(core), line, from, to: from + core.length, begins, follows };
  const isBullet = /^(\p{L}|đ)$/u.test(core) && BULLET.test(text.slice(0, from)) && /^[.)]/.test(text.slice(piece.to));
  return [isBullet ? { ...piece, isKept: true } : piece];
}

function makePiece(core: string): Piece {
  const isNumber = /^\d/.test(core) && KEPT[0]?.test(core) === true;
  const isKept = isNumber || KEPT.some((kind) => kind.test(core)) || !/[\p{L}&¢]/u.test(core);
  return { line: 0, from: 0, to: 0, core, isKept, isNumber, begins: false, follows: false, isGlued: false };
}
