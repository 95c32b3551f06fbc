import type { Expiry, Finding, Found, Inspected, Rule } from './finding.ts';
import { paragraphsOf } from './formatting.ts';
import { closeDocx, openDocx } from './opened.ts';
import { recognise } from './recognised.ts';
import { HEAD_RULES } from './rules-head.ts';
import { LOOK_RULES } from './rules-looks.ts';
import { PAGE_RULES } from './rules-page.ts';
import { TEXT_RULES } from './rules-text.ts';

export const RULES: readonly Rule[] = [...PAGE_RULES, ...HEAD_RULES, ...LOOK_RULES, ...TEXT_RULES];

/** What it has to know beside the file. */
export interface LintContext {
  expired: readonly Expiry[];
  today: string;
}

/** What in a Word file is not as Nghị định 30/2020/NĐ-CP asks, each with its article. */
export function lintDocx(bytes: Uint8Array, context: LintContext): Finding[] {
  return findIn(inspect(bytes, context)).map(({ fix, ...finding }) => ({ ...finding, canFix: fix !== undefined }));
}

export interface Corrected {
  bytes: Uint8Array;
  /** What was put right, and what only a person can. */
  fixed: Finding[];
  left: Finding[];
}

/** A copy with everything put right that needs nobody's judgement. Its letters stay as they are, but for what a finding names. */
export function correctDocx(bytes: Uint8Array, context: LintContext): Corrected {
  const document = inspect(bytes, context);
  const fixed: Finding[] = [];
  for (const { fix, ...finding } of findIn(document)) {
    if (!fix) continue;
    fix();
    fixed.push({ ...finding, canFix: true });
  }
  const corrected = closeDocx(document.opened);
  return { bytes: corrected, fixed, left: lintDocx(corrected, context) };
}

function inspect(bytes: Uint8Array, { expired, today }: LintContext): Inspected {
  const opened = openDocx(bytes);
  const byNumber = new Map(expired.map((law) => [law.number, law]));
  return { opened, ...recognise(paragraphsOf(opened)), expired: byNumber, today };
}

const findIn = (document: Inspected): (Found & { rule: string; article: string })[] =>
  RULES.flatMap(({ id, article, find }) => find(document).map((found) => ({ ...found, rule: id, article })));
