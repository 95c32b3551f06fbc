import type { IntakeDraft } from './intake-form.ts';

type Form = IntakeDraft & { reason: string };

/** What a record said when somebody began to type over it. */
export interface Seen {
  version: number;
  form: Form;
}
export type CorrectDraft = Form & { seen: Seen };

/**
 * Somebody else has corrected the record meanwhile: what one has typed stays, what one has not touched becomes what the
 * other wrote, so that neither loses words.
 */
export function overtaken(draft: CorrectDraft, now: Seen): CorrectDraft {
  const before = draft.seen.form;
  const pick = <K extends keyof Form>(key: K): Form[K] =>
    isSame(draft[key], before[key]) ? now.form[key] : draft[key];
  return {
    ...draft,
    ...{ kind: pick('kind'), name: pick('name'), idNumber: pick('idNumber'), bornOn: pick('bornOn') },
    ...{ phone: pick('phone'), email: pick('email'), address: pick('address'), returnBy: pick('returnBy') },
    papers: now.form.papers.map((paper, index) => {
      const typed = draft.papers[index];
      return typed && !isSame(typed, before.papers[index]) ? typed : paper;
    }),
    seen: now,
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
