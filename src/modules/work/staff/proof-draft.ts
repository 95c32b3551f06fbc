import { filled } from '../../../staff/api/client.ts';
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
  const asked = fieldsOf(draft.kind);
  const typed = (name: 'number' | 'place' | 'present' | 'link') => (asked.includes(name) ? draft[name].trim() : '');
  const present = typed('present');
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    effectiveOn: draft.effectiveOn,
    ...filled({ number: typed('number'), place: typed('place'), link: typed('link') }),
    ...(present ? { present: Number(present) } : {}),
    ...(productId === undefined ? {} : { productId }),
  };
}
