import type { Paragraph } from './paragraphs.ts';

export interface OutlineItem {
  /** "I", "1", "a", "-", "+" or null. */
  no: string | null;
  text: string;
  children: OutlineItem[];
}

const RANK = { section: 0, number: 1, letter: 2, text: 3, dash: 4 } as const;

/** The outline of a report in the annex: its parts I, II …, and under each the numbers, letters, dashes and plus signs. */
export function outlineOf(paragraphs: readonly Paragraph[]): OutlineItem[] {
  const heading = paragraphs.findIndex(({ text }) => /đề cương/i.test(text) && /^(?:PHỤ LỤC|ĐỀ CƯƠNG)/.test(text));
  const begin = paragraphs.findIndex(({ level }, index) => heading >= 0 && index > heading && level === 'section');
  if (begin < 0) return [];
  const parts: OutlineItem[] = [];
  const open: { rank: number; item: OutlineItem }[] = [];
  for (const { level, mark, text } of paragraphs.slice(begin)) {
    const rank = level === 'dash' && mark === '+' ? RANK.dash + 1 : RANK[level];
    const item = { no: mark || null, text, children: [] };
    while ((open.at(-1)?.rank ?? -1) >= rank) open.pop();
    const above = open.at(-1)?.item.children ?? parts;
    above.push(item);
    open.push({ rank, item });
  }
  return parts;
}
