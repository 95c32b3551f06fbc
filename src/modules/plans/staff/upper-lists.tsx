import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { paths } from '../../../staff/paths.ts';
import classes from './upper.module.css';
import type { Compared } from './upper-api.ts';

/** Ours that carry out nothing of the plan above: allowed, only shown. */
export function LooseList({ tasks }: { tasks: Compared['loose'] }) {
  return (
    <ul className={classes.plainList}>
      {tasks.map(({ itemId, no, text, lead }) => (
        <li key={itemId}>
          {no ? `${no}. ` : ''}
          {text}
          <small>{lead}</small>
        </li>
      ))}
    </ul>
  );
}

/** Two of ours in nearly the same words. */
export function TwinList({ pairs }: { pairs: Compared['alike'] }) {
  const { t } = useSpeech();
  return (
    <>
      <h2 className={classes.part}>{t('upper.twins', { count: pairs.length })}</h2>
      <ul className={classes.plainList}>
        {pairs.map(({ one, other, score }) => (
          <li key={`${one.itemId}|${other.itemId}|${other.planId}`}>
            <small>{t('upper.alikeBy', { percent: Math.round(100 * score) })}</small>
            {[one, other].map(({ itemId, planId, planTitle, no, text, lead }) => (
              <div key={`${itemId}|${planId}`} className={classes.twin}>
                {no ? `${no}. ` : ''}
                {text}
                <small>
                  {lead ? `${lead} · ` : ''}
                  <Link to={paths.plan(planId)}>{planTitle}</Link>
                </small>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
