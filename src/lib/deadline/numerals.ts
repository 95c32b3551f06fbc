// Numbers as officials write them: figures, Roman numerals with the letters of a tired scanner, words.

const WORDS: Readonly<Record<string, number>> = {
  gieng: 1,
  mot: 1,
  nhat: 1,
  hai: 2,
  nhi: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi mot': 11,
  'muoi hai': 12,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
  chap: 12,
};

/** Longest first; "nam" (five) is left out because it is also the year. */
export const NUMBER_WORD = 'muoi mot|muoi hai|muoi lam|hai muoi|ba muoi|muoi|mot|hai|ba|bon|tu|sau|bay|tam|chin';
export const MONTH_WORD = 'muoi mot|muoi hai|muoi|mot|hai|ba|bon|tu|sau|bay|tam|chin';
export const ROMAN = '[il1|]{1,4}|[il1|][vy]|[il1|]h|v|vi{1,3}';

export function numberOf(text: string): number | undefined {
  return /^\d+$/.test(text) ? Number(text) : WORDS[text];
}

const ROMAN_MONTHS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Figures read as letters ("Tháng ll"), or Roman months; either way it has to be looked at. */
export function wornMonthOf(text: string): number | undefined {
  if (/^[l|]{1,2}$/.test(text)) return text.length === 1 ? 1 : 11;
  const roman = ROMAN_MONTHS.indexOf(text.replace(/[l|]/g, 'i'));
  return roman === -1 ? undefined : roman + 1;
}

export type QuarterReading = { quarter: number | undefined; isRepaired: boolean; isDoubtful: boolean };

/** I–IV, 1–4, một–bốn. "IH" may be II or III: three strokes more often than two. */
export function quarterOf(text: string): QuarterReading {
  const sure = (quarter: number | undefined) => ({ quarter, isRepaired: false, isDoubtful: false });
  if (/^0?[1-4]$/.test(text)) return sure(Number(text));
  if (/^i{1,3}$/.test(text)) return sure(text.length);
  if (text === 'iv') return sure(4);
  const word = WORDS[text];
  if (word !== undefined) return sure(word <= 4 ? word : undefined);
  if (/^[il1|]h$/.test(text)) return { quarter: 3, isRepaired: true, isDoubtful: true };
  if (/^[il1|][vy]$/.test(text)) return { quarter: 4, isRepaired: true, isDoubtful: false };
  if (/^[il1|]{1,3}$/.test(text)) return { quarter: text.length, isRepaired: true, isDoubtful: false };
  return sure(undefined);
}
