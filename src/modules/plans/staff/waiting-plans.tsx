import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { showMoment } from '../../../staff/kit/date-field.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, type Me } from '../../../staff/shell/me.ts';
import { DIRECTIVE_READERS, OVERSEERS, PLAN_KINDS } from '../rules.ts';
import { useWaitingPlans, type WaitingPlan } from './api.ts';
import classes from './plans.module.css';

/** For who gives the works or issues the plan, and for văn thư who took the document in. */
export function WaitingPlans({ me }: { me: Me }) {
  const { t } = useSpeech();
  const { data = [] } = useWaitingPlans(holds(me, ...DIRECTIVE_READERS));
  if (data.length === 0) return null;
  return (
    <Panel title={t('waiting.title')}>
      {holds(me, ...OVERSEERS) ? null : <p>{t('waiting.clerkHint')}</p>}
      <ul className={classes.waiting}>
        {data.map((plan) => (
          <WaitingLine key={plan.id} plan={plan} />
        ))}
      </ul>
    </Panel>
  );
}

function WaitingLine({ plan }: { plan: WaitingPlan }) {
  const { t, say } = useSpeech();
  const { id, title, kind, documentNumber, taskCount, leaderless, person, at } = plan;
  const isSubmitted = plan.status === 'SUBMITTED';
  const said = [say(PLAN_KINDS[kind]), documentNumber, t('waiting.tasks', { count: taskCount })];
  const taken = person && at ? t('waiting.takenIn', { person, at: showMoment(at) }) : '';
  return (
    <li>
      <Link to={isSubmitted ? paths.plan(id) : paths.planCheck(id)}>{title}</Link>{' '}
      {isSubmitted ? <Badge tone="calm">{t('waiting.toIssue')}</Badge> : null}
      {leaderless > 0 ? <Badge tone="soon">{t('waiting.leaderless', { count: leaderless })}</Badge> : null}
      <small>{[...said, taken].filter(Boolean).join(' · ')}</small>
    </li>
  );
}
