import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Empty } from '../../../staff/kit/states.tsx';
import type { PlanRecord } from './api.ts';
import classes from './plans.module.css';

const SIGNS: Record<string, string> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '', between: '' };

export function TargetsTab({ plan: { targets } }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  if (targets.length === 0) return <Empty title={t('plan.noContent')} />;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            {t('task.no')}
          </th>
          <th scope="col">{t('target.text')}</th>
          <th scope="col">{t('target.value')}</th>
          <th scope="col">{t('target.reached')}</th>
        </tr>
      </thead>
      <tbody>
        {targets.map((target, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: targets have no identity but their place.
          <tr key={index}>
            <td className={classes.number}>{target.no ?? '—'}</td>
            <td>
              {target.metric ?? target.text}
              {target.metric ? <small>{target.text}</small> : null}
            </td>
            <td>{levelOf(target)}</td>
            <td>
              <Judged target={target} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Counted from tasks, and how many were left out and why; the rest wait for their indicators. */
function Judged({ target: { judgement, value } }: { target: PlanRecord['targets'][number] }) {
  const { t } = useSpeech();
  if (!judgement) return <>{t('target.waits')}</>;
  const { reached, all, left } = judgement;
  if (all === 0) return <>{t('target.nothingDue')}</>;
  const percent = Math.floor((1000 * reached) / all) / 10;
  const isMet = value !== null && percent >= value;
  return (
    <>
      <Badge tone={isMet ? 'good' : 'late'}>{percent.toLocaleString('vi-VN')} %</Badge>
      <small>
        {t('target.counted', { reached, all })}
        {left > 0 ? `; ${t('target.left', { left })}` : ''}
      </small>
    </>
  );
}

function levelOf({ comparator, value, valueTo, unit }: PlanRecord['targets'][number]): string {
  if (value === null) return '—';
  const number = (given: number) => given.toLocaleString('vi-VN');
  const level = valueTo === null ? number(value) : `${number(value)}–${number(valueTo)}`;
  return [SIGNS[comparator ?? '='], level, unit].filter(Boolean).join(' ');
}
