import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { type Procedure, useDue } from './api.ts';
import classes from './dossiers.module.css';
import { formatMoment } from './parts.tsx';

/** The promised day, computed and explained before it is promised. */
export function Appointment({ procedure }: { procedure: Procedure | undefined }) {
  const { t, say } = useSpeech();
  const { data, error } = useDue(procedure?.id);
  return (
    <Panel title={t('intake.due')}>
      {!procedure ? <p>{t('intake.duePending')}</p> : null}
      {error instanceof ApiProblem ? <Notice tone="late">{say(error.sentence)}</Notice> : null}
      {procedure && data ? (
        <>
          <p className={classes.bigDue}>{formatMoment(data.dueAt)}</p>
          <strong>{t('intake.why')}</strong>
          <ul className={classes.why}>
            {data.why.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {procedure.valuesAre === 'DEMONSTRATION' ? (
            <Notice tone="soon">{t('intake.demonstrationLimit')}</Notice>
          ) : null}
        </>
      ) : null}
      {procedure ? (
        <p>
          <strong>{t('intake.fees')}:</strong> {procedure.feeText || t('intake.noFees')}
        </p>
      ) : null}
    </Panel>
  );
}
