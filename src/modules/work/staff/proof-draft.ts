import type { ProofKind } from '../rules.ts';
import type { NewProof } from './api.ts';

export interface ProofDraft {
  kind: ProofKind;
  title: string;
  effectiveOn: string;
  number: string;
  place: string;
  present: string;
  link: string;
}

export const emptyProof: ProofDraft = {
  kind: 'DOCUMENT',
  title: '',
  effectiveOn: '',
  number: '',
  place: '',
  present: '',
  link: '',
};

const FIELDS = {
  DOCUMENT: ['number'],
  EVENT: ['place', 'present'],
  MEDIUM: ['link'],
  SYSTEM: ['link'],
  SECTION: ['number'],
} as const satisfies Record<ProofKind, readonly (keyof ProofDraft)[]>;

/** What is asked of a kind of proof, besides its title and day. */
export const fieldsOf = (kind: ProofKind): readonly ('number' | 'place' | 'present' | 'link')[] => FIELDS[kind];

/** What was typed for another kind stays on the computer and is not sent. */
export function newProofOf(draft: ProofDraft, productId: number | undefined): NewProof {
  const { kind, title, effectiveOn } = draft;
  const typed = fieldsOf(kind).flatMap((name) => {
    const text = draft[name].trim();
    return text ? [[name, name === 'present' ? Number(text) : text] as const] : [];
  });
  return {
    ...{ kind, title: title.trim(), effectiveOn },
    ...Object.fromEntries(typed),
    ...(productId === undefined ? {} : { productId }),
  };
}
