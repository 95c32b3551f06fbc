import type { Translate } from '../../../staff/i18n/language.tsx';
import type { Dossier } from './api.ts';
import { formatDay } from './parts.tsx';

/** Who asked, as on a form already filled in. */
export function personFacts(applicant: Dossier['applicant'], t: Translate) {
  const isCitizen = applicant.kind === 'CITIZEN';
  return [
    [t(isCitizen ? 'intake.name' : 'intake.organisationName'), applicant.name],
    [t(isCitizen ? 'intake.idNumber' : 'intake.organisationNumber'), applicant.idNumber],
    ...(isCitizen ? [[t('intake.bornOn'), applicant.bornOn && formatDay(applicant.bornOn)] as const] : []),
    [t('intake.phone'), applicant.phone],
    [t('intake.email'), applicant.email],
    [t('intake.address'), applicant.address],
  ] as const;
}
