import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showMoment } from '../../../staff/kit/date-field.tsx';
import type { Work } from './api.ts';
import classes from './works.module.css';

/** The letters that have urged this work on. */
export function Chases({ work }: { work: Work }) {
  const { t } = useSpeech();
  return (
    <ul className={classes.lines}>
      {work.chases.map(({ id, at, number }) => (
        <li key={id}>
          {number ? t('work.chaseNumber', { number }) : t('work.chaseNoNumber')}
          <small>{showMoment(at)}</small>
        </li>
      ))}
    </ul>
  );
}
