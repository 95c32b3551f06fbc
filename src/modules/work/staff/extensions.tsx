import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { showDay, showMoment } from '../../../staff/kit/date-field.tsx';
import type { Work } from './api.ts';
import classes from './works.module.css';

/** Every due date the work has had stays in sight. */
export function Extensions({ work }: { work: Work }) {
  const { t } = useSpeech();
  return (
    <ul className={classes.lines}>
      {work.extensions.map((asked) => (
        <li key={asked.id}>
          <span className={classes.badges}>
            <s>
              {asked.fromIsBefore ? t('works.beforeDay', { day: showDay(asked.fromDueOn) }) : showDay(asked.fromDueOn)}
            </s>
            <span aria-hidden="true">→</span> <strong>{showDay(asked.toDueOn)}</strong>
            {asked.isGranted === null ? (
              <Badge tone="soon">{t('extension.waiting')}</Badge>
            ) : (
              <Badge tone={asked.isGranted ? 'good' : 'still'}>
                {t(asked.isGranted ? 'extension.granted' : 'extension.refused')}
              </Badge>
            )}
          </span>
          <span className={classes.said}>{asked.reason}</span>
          <small>{[asked.askedBy, showMoment(asked.askedAt)].filter(Boolean).join(' · ')}</small>
          {asked.decidedAt ? (
            <>
              {asked.answer ? <span className={classes.said}>{asked.answer}</span> : null}
              <small>{[asked.decidedBy, showMoment(asked.decidedAt)].filter(Boolean).join(' · ')}</small>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
