import { Link } from 'react-router';
import { isReceived } from '../../modules/plans/rules.ts';
import { type PlanRow, usePinPlan, usePlans } from '../../modules/plans/staff/api.ts';
import { ProgressBar, StateCounts } from '../../modules/plans/staff/parts.tsx';
import classes from '../../modules/work/staff/overview.module.css';
import { useSpeech } from '../i18n/language.tsx';
import { MutationNotice } from '../kit/mutation-notice.tsx';
import { Panel } from '../kit/page.tsx';
import { paths } from '../paths.ts';

/** So many stand above what is late; the others are below the numbers that must be seen without scrolling. */
const FIRST = 2;

/** The plans in force, those pinned before the newest. */
function usePlansInForce(): PlanRow[] {
  const { data: plans = [] } = usePlans(undefined);
  const inForce = plans.filter(
    ({ counts, isClosed, kind }) => counts && !isClosed && kind !== 'UNIT' && !isReceived(kind),
  );
  return [...inForce.filter(({ isPinned }) => isPinned), ...inForce.filter(({ isPinned }) => !isPinned)];
}

/** By the states of their tasks: a task that comes back is one here, and several works above. */
export function FirstPlans() {
  const plans = usePlansInForce();
  return plans.slice(0, FIRST).map((plan) => (
    <div key={plan.id} className={classes.plan}>
      <Link to={paths.plan(plan.id)} title={plan.title}>
        {plan.title}
      </Link>
      <StateCounts counts={plan.counts ?? {}} />
      {plans.length > FIRST ? <Pin plan={plan} /> : null}
    </div>
  ));
}

export function OtherPlans() {
  const { t } = useSpeech();
  const others = usePlansInForce().slice(FIRST);
  if (others.length === 0) return null;
  return (
    <Panel title={t('overview.otherPlans')}>
      <ul className={classes.otherPlans}>
        {others.map((plan) => (
          <li key={plan.id}>
            <Link to={paths.plan(plan.id)} title={plan.title}>
              {plan.title}
            </Link>
            <ProgressBar counts={plan.counts ?? {}} />
            <Pin plan={plan} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Pin({ plan: { id, title, isPinned } }: { plan: PlanRow }) {
  const { t } = useSpeech();
  const pin = usePinPlan();
  return (
    <>
      <MutationNotice error={pin.error} />
      <button
        type="button"
        className={`${classes.pin} no-print`}
        aria-pressed={isPinned}
        disabled={pin.isPending}
        onClick={() => pin.mutate({ id, isPinned: !isPinned })}
      >
        {t(isPinned ? 'overview.unpin' : 'overview.pin')}
        <span className="visually-hidden"> {title}</span>
      </button>
    </>
  );
}
