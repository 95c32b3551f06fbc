// One clause taken apart: which times, cycles, events and instructions it holds.
import { type Block, blocksOf } from './blocks.ts';
import type { DateItem, EventItem, Item, RuleItem } from './items.ts';
import type { PlanContext } from './schedule.ts';

export type Clause = {
  items: readonly Item[];
  blocks: Block[];
  hasOr: boolean;
  monthless: DateItem[];
  bad: string[];
  freqs: string[];
  count: number | null;
  rules: RuleItem[];
  events: EventItem[];
  weekday: Extract<Item, { type: 'weekday' }> | undefined;
  instruction: Extract<Item, { type: 'instruction' }> | undefined;
  open: Extract<Item, { type: 'open' }> | undefined;
  to: string | undefined;
  isContinuous: boolean;
  isJoined: boolean;
  /** "báo cáo năm": a kind of report, where "hằng năm" is a rule. */
  isReport: boolean;
  /** "… và hằng tháng": the recurrence is added to a day, it does not rule it. */
  addsFrequency: boolean;
  hasDocumentDate: boolean;
  exceptions: Block[];
  /** "Trừ tháng cuối quý": months by their place in the quarter. */
  exceptRules: RuleItem[];
  holders: Block[];
  /** "riêng quý IV …": takes the place of what the rule before it says. */
  isInstead: boolean;
  /** The window of collected figures, not a day on which something is due. */
  isDataWindow: boolean;
};

function ofType<T extends Item['type']>(items: readonly Item[], type: T): Extract<Item, { type: T }>[] {
  return items.filter((item): item is Extract<Item, { type: T }> => item.type === type);
}

export function clauseOf(items: readonly Item[], context: PlanContext, text: string): Clause {
  const exceptAt = items.findIndex((item) => item.type === 'except');
  const kept = exceptAt === -1 ? items : items.slice(0, exceptAt);
  const excepted = exceptAt === -1 ? [] : items.slice(exceptAt + 1);
  const { blocks, hasOr, bad, monthless, holders } = blocksOf(kept, context);
  const freqs = ofType(kept, 'freq');
  const firstFreq = kept.findIndex((item) => item.type === 'freq');
  const firstDate = kept.findIndex((item) => item.type === 'date');
  return {
    items: kept,
    blocks,
    hasOr,
    monthless,
    bad: [...bad, ...ofType(kept, 'bad').map((item) => item.text)],
    freqs: [...new Set(freqs.map((item) => item.freq))],
    count: freqs.find((item) => item.count !== null)?.count ?? null,
    rules: ofType(kept, 'rule'),
    events: ofType(kept, 'event'),
    weekday: ofType(kept, 'weekday')[0],
    instruction: ofType(kept, 'instruction')[0],
    open: ofType(kept, 'open')[0],
    to: ofType(kept, 'to')[0]?.to,
    isContinuous: kept.some((item) => item.type === 'continuous'),
    isJoined: kept.some((item) => item.type === 'joined'),
    isReport: freqs.length > 0 && freqs.every((item) => item.isReport),
    addsFrequency: firstDate !== -1 && firstFreq > firstDate && kept[firstFreq - 1]?.type === 'link',
    hasDocumentDate: ofType(kept, 'document').some((item) => item.hasDate),
    exceptions: exceptAt === -1 ? [] : blocksOf(excepted, context).blocks,
    exceptRules: ofType(excepted, 'rule').filter(({ days }) => days.length === 0),
    holders,
    isInstead: kept.some((item) => item.type === 'instead'),
    isDataWindow: /\bky bao cao\b|chot so lieu/.test(text) && blocks.some((block) => block.isRange),
  };
}
