import type { Opened } from './opened.ts';
import type { Recognised } from './recognised.ts';

export interface Finding {
  rule: string;
  /** Where the law says it. */
  article: string;
  /** The words it is about; null where it is about the whole document. */
  where: string | null;
  vi: string;
  en: string;
  /** Whether a corrected copy has it put right. What only a person can decide is never changed. */
  canFix: boolean;
}

/** A rule finds, and where it can, says how its finding is put right. */
export interface Found extends Omit<Finding, 'rule' | 'article' | 'canFix'> {
  fix?: () => void;
}
export interface Rule {
  id: string;
  article: string;
  find(document: Inspected): Found[];
}
export interface Inspected extends Recognised {
  opened: Opened;
  /** The text laws are no longer in force under, by number. */
  expired: ReadonlyMap<string, Expiry>;
  /** The day the document is judged on. */
  today: string;
}
export interface Expiry {
  number: string;
  title: string;
  expiredOn: string;
  replacedBy: string | null;
}

const MOST_QUOTED = 90;
export const quoted = (text: string) => (text.length > MOST_QUOTED ? `${text.slice(0, MOST_QUOTED)}…` : text);
