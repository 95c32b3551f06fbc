// Days and rules of neighbouring items brought together before they are understood: a lone day takes the rule beside it.
import type { DateItem, Item, RuleItem } from './items.ts';

export type Piece = readonly Item[];

/** "Từ ngày 15 đến ngày 20 của tháng cuối quý": the last day is the one that counts. */
export function withoutOpeningDay(items: readonly Item[]): Item[] {
  return items.filter((item, index) => {
    const [link, rule] = [items[index + 1], items[index + 2]];
    const opens = item.type === 'date' && item.month === null && link?.type === 'link' && link.link === 'range';
    return !(opens && rule?.type === 'rule');
  });
}

function isLoneDay(item: Item): item is DateItem & { day: number } {
  return item.type === 'date' && item.month === null && typeof item.day === 'number';
}

function withDay(rule: RuleItem, { bound, clock, day }: DateItem & { day: number }): RuleItem {
  return { ...rule, bound, clock, days: [day] };
}

/** "Tháng cuối quý (trước ngày 15)": the day belongs to the rule, which has none of its own. */
function withOwnDay(piece: Piece): Piece {
  const lone = piece.find(isLoneDay);
  const rules = piece.filter((item) => item.type === 'rule');
  const [rule] = rules;
  if (!lone || !rule || rules.length > 1 || rule.days.length > 0) return piece;
  return piece.flatMap((item) => (item === rule ? withDay(rule, lone) : item === lone ? [] : item));
}

/** "Trước ngày 05 hằng tháng (của tháng sau)": the second says in which month the day of the first lies. */
function withNextMonth(piece: Piece): Piece {
  return piece.flatMap((item, index) => {
    const [before, next] = [piece[index - 1], piece[index + 1]];
    if (item.type !== 'rule') return item;
    if (before?.type === 'rule' && isMonthOf(before, item)) return [];
    return next?.type === 'rule' && isMonthOf(item, next) ? { ...item, month: next.month } : item;
  });
}

function isMonthOf(rule: RuleItem, month: RuleItem): boolean {
  return (
    rule.days.length > 0 &&
    rule.month === null &&
    month.days.length === 0 &&
    month.month === 'next' &&
    rule.freq === month.freq
  );
}

/** "Tháng 12 trước ngày 20" */
function isMonth(item: Item | undefined): boolean {
  return item?.type === 'span' && item.unit === 'month';
}

/** "Đơn vị trước ngày 10, xã trước ngày 20 của tháng cuối quý": a lone day takes the rule that follows. */
export function withSharedRule(pieces: readonly Piece[]): Piece[] {
  const settled = pieces.map((piece) => withNextMonth(withOwnDay(piece)));
  const shared = settled.flat().find((item) => item.type === 'rule');
  if (!shared) return settled;
  return settled.map((piece) =>
    piece.some((item) => item.type === 'freq')
      ? piece
      : piece.map((item, index) => (isLoneDay(item) && !isMonth(piece[index - 1]) ? withDay(shared, item) : item)),
  );
}
