import type { Random } from './random.ts';
import { COORDINATORS, FIELDS, LEADS, PRODUCTS, SPOKEN_TIMES, TIMES } from './vocabulary.ts';

export interface TrueTask {
  no: string | null;
  group: string | null;
  groupNo: string | null;
  text: string;
  lead: string | null;
  coordinators: string[];
  timeText: string | null;
  products: string[];
}

export interface SamplePlan {
  layout: string;
  text: string;
  tasks: TrueTask[];
}

export interface Group {
  no: string;
  name: string;
  tasks: TrueTask[];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const NUMBERINGS = ['onward', 'onward', 'onward', 'restart', 'decimal', 'roman'] as const;
type Numbering = (typeof NUMBERINGS)[number];

export interface Wish {
  /** Groups are agencies and lead what stands under them. */
  byAgency?: boolean;
  numbering?: Numbering;
  spoken?: boolean;
  /** The share of rows that leave a cell empty. */
  blanks?: number;
}

/** What a plan is to say, before it is set in any layout. */
export function makeGroups(random: Random, wish: Wish = {}): Group[] {
  const count = 2 + random.below(5);
  const numbering = wish.numbering ?? random.pick(NUMBERINGS);
  const blanks = wish.blanks ?? 0.06;
  let running = 0;
  const names = wish.byAgency ? random.shuffle(LEADS) : FIELDS.map(({ name }) => name);
  return names.slice(0, count).map((name, index) => {
    const roman = ROMAN[index] ?? 'X';
    const field = FIELDS[index % FIELDS.length] ?? FIELDS[0];
    const texts = random.shuffle(field?.tasks ?? []).slice(0, 2 + random.below(4));
    const groupNo = numbering === 'decimal' ? String(index + 1) : roman;
    const tasks = texts.map((text, at): TrueTask => {
      running += 1;
      const no = {
        onward: `${running}`,
        restart: `${at + 1}`,
        decimal: `${index + 1}.${at + 1}`,
        roman: `${roman}.${at + 1}`,
      };
      return {
        no: no[numbering],
        group: name,
        groupNo,
        text,
        lead: wish.byAgency ? name : random.chance(blanks / 3) ? null : random.pick(LEADS),
        coordinators: random.pick(COORDINATORS),
        timeText: random.chance(blanks)
          ? null
          : !wish.spoken && random.chance(0.15)
            ? 'Cả năm 2026'
            : random.pick(wish.spoken ? SPOKEN_TIMES : TIMES),
        products: random.pick(PRODUCTS),
      };
    });
    return { no: groupNo, name, tasks };
  });
}
