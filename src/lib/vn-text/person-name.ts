import { collapseSpace } from './fold.ts';

export interface PersonName {
  family: string;
  middle: string;
  given: string;
}

/** Nguyễn | Văn | An. A single word is a given name. Double family names cannot be told from a middle name. */
export function splitPersonName(fullName: string): PersonName {
  const words = collapseSpace(fullName.normalize('NFC')).split(' ');
  const given = words.at(-1) ?? '';
  if (words.length < 2) return { family: '', middle: '', given };
  return { family: words[0] ?? '', middle: words.slice(1, -1).join(' '), given };
}

/** "NGUYỄN VĂN AN" → "Nguyễn Văn An". The place of tone marks is kept: it is part of the registered name. */
export function titleCaseName(name: string): string {
  return collapseSpace(name.normalize('NFC'))
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{L}/gu, (letter) => letter.toUpperCase())
    .normalize('NFC');
}
