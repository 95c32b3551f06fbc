import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { paths } from '../../../staff/paths.ts';
import { type Difference, type PlanRecord, useComparison } from './api.ts';
import { StatusBadge } from './parts.tsx';
import classes from './plans.module.css';

const TONES = { ADDED: 'good', CHANGED: 'calm', DROPPED: 'late' } as const;

export function VersionsTab({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const hasMore = plan.versions.length > 1;
  const { data } = useComparison(plan.id, hasMore);
  return (
    <>
      <ul className={classes.list}>
        {plan.versions.map(({ number, status, documentNumber, documentDate }) => (
          <li key={number}>
            <Link to={`${paths.plan(plan.id)}?ban=${number}`}>{t('plan.version', { number })}</Link>{' '}
            <StatusBadge status={status} />{' '}
            {documentNumber ? `${documentNumber}${documentDate ? `, ${showDay(documentDate)}` : ''}` : null}
          </li>
        ))}
      </ul>
      {data ? <Compared difference={data} /> : null}
    </>
  );
}

function Compared({ difference }: { difference: Difference }) {
  const { t } = useSpeech();
  return (
    <>
      <h2 className={classes.part}>
        {t('plan.compare')}: {difference.from} → {difference.to}
      </h2>
      {difference.rows.length === 0 ? <p>{t('plan.sameAsBefore')}</p> : null}
      <ul className={classes.list}>
        {difference.rows.map(({ itemId, kind, no, text, changes }) => (
          <li key={itemId}>
            <Badge tone={TONES[kind]}>{t(`plan.${kind}`)}</Badge> {no ? `${no}. ` : ''}
            {text}
            {changes.map(({ cell, before, after }) => (
              <div key={cell}>
                {cell}: <span className={classes.before}>{before || '—'}</span> → {after || '—'}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
