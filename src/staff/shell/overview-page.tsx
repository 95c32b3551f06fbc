import { OVERSEERS, STATE_NAMES } from '../../modules/work/rules.ts';
import { countOf, useOverview, useSilentDays } from '../../modules/work/staff/api.ts';
import classes from '../../modules/work/staff/overview.module.css';
import { Rows, StateNumbers, Units } from '../../modules/work/staff/overview-parts.tsx';
import { SilentDaysField } from '../../modules/work/staff/silent-days.tsx';
import { useSpeech } from '../i18n/language.tsx';
import { Page } from '../kit/page.tsx';
import { Failed, Loading } from '../kit/states.tsx';
import { workQueue } from '../paths.ts';
import { FirstPlans, OtherPlans } from './overview-plans.tsx';
import { Restricted } from './restricted.tsx';

const MOST_LATE = 5;
const MOST_SILENT = 2;

/** Mười giây của chủ tịch: where things stand, what is late, who holds it, what is silent, and the press that urges on. */
export function OverviewPage() {
  const { t } = useSpeech();
  return (
    <Restricted title={t('nav.overview')} roles={OVERSEERS}>
      <Overview />
    </Restricted>
  );
}

function Overview() {
  const { t } = useSpeech();
  const { data, error, refetch } = useOverview();
  const silentDays = useSilentDays();
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const { counts, late, silent, units } = data;
  const days = String(silentDays);
  return (
    <Page
      title={t('nav.overview')}
      actions={
        <>
          <span className={classes.about}>{t('overview.about', { count: countOf(counts, ...STATE_NAMES) })}</span>
          <SilentDaysField />
        </>
      }
    >
      <StateNumbers counts={counts} silent={silent.length} />
      <FirstPlans />
      <div className={classes.columns}>
        <div>
          <Rows
            title={t('overview.late')}
            none={t('overview.noneLate')}
            all={workQueue({ state: 'overdue' })}
            state={{ state: 'overdue' }}
            rows={late}
            count={countOf(counts, 'overdue')}
            most={MOST_LATE}
          />
          <Rows
            title={t('overview.silent', { days })}
            none={t('overview.noneSilent', { days })}
            all={workQueue({ silent: '1' })}
            state={{ silent: '1' }}
            rows={silent}
            count={silent.length}
            most={MOST_SILENT}
          />
        </div>
        <Units units={units} />
      </div>
      <OtherPlans />
    </Page>
  );
}
