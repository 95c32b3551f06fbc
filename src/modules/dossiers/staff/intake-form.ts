import { filled } from '../../../staff/api/client.ts';
import type { Intake, IntakeForOther, Procedure } from './api.ts';

export type PaperForm = Intake['papers'][number]['form'];

export interface PaperLine {
  name: string;
  form: PaperForm;
  quantity: number;
}

/** What is typed at the counter, all as text, so that a half-filled form is a value like any other. */
export interface IntakeDraft {
  procedureId: number | null;
  /** Another agency resolves it; this centre only receives. */
  isForOther: boolean;
  resolverName: string;
  resolverAgencyCode: string;
  kind: 'CITIZEN' | 'ORGANISATION';
  name: string;
  idNumber: string;
  bornOn: string;
  phone: string;
  email: string;
  address: string;
  papers: PaperLine[];
  returnBy: Intake['returnBy'];
  /** Says which intake this is, so that sending it twice is receiving it once. */
  key: string;
}

export const emptyIntake: IntakeDraft = {
  procedureId: null,
  isForOther: false,
  resolverName: '',
  resolverAgencyCode: '',
  kind: 'CITIZEN',
  name: '',
  idNumber: '',
  bornOn: '',
  phone: '',
  email: '',
  address: '',
  papers: [],
  returnBy: 'COUNTER',
  key: '',
};

export function papersOf(procedure: Procedure): PaperLine[] {
  return procedure.papers.map(({ name, copies, kinds }) => ({
    name,
    form: kinds?.[0] ?? 'ORIGINAL',
    quantity: copies ?? 1,
  }));
}

export function toIntake(draft: IntakeDraft): Intake {
  const { kind, name, idNumber, bornOn, phone, email, address } = draft;
  return {
    offeredProcedureId: draft.procedureId ?? 0,
    applicant: { kind, name, ...filled({ idNumber: idNumber.replace(/\s/g, ''), bornOn, phone, email, address }) },
    papers: draft.papers,
    returnBy: draft.returnBy,
    source: 'COUNTER',
  };
}

export function toIntakeForOther(draft: IntakeDraft): IntakeForOther {
  const { source: _, ...intake } = toIntake(draft);
  return { ...intake, resolverName: draft.resolverName, resolverAgencyCode: draft.resolverAgencyCode };
}
