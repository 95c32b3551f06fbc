import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { Dossier } from './api.ts';
import classes from './dossiers.module.css';
import { formatMoment } from './parts.tsx';

export function Steps({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  return (
    <ol className={classes.steps}>
      {dossier.steps.map((step) => (
        <li key={step.position} data-state={step.finishedAt ? 'done' : step.startedAt ? 'now' : 'next'}>
          <span className={classes.mark} aria-hidden="true">
            {step.finishedAt ? '✓' : step.position}
          </span>
          <span>
            <strong>{step.name}</strong>
            <small>
              {step.unit}
              {step.person ? ` – ${step.person}` : ''}
            </small>
          </span>
          <span className={classes.when}>
            {step.finishedAt
              ? t('record.stepDone', { at: formatMoment(step.finishedAt) })
              : step.dueAt
                ? t('record.stepDue', { due: formatMoment(step.dueAt) })
                : t('record.stepNext')}
          </span>
        </li>
      ))}
    </ol>
  );
}
