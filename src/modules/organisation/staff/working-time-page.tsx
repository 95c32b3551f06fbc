import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Tabs } from '../../../staff/kit/list.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { useUnits } from './api.ts';
import { type Session, useWorkingTime, type WorkingTime } from './commune-api.ts';
import classes from './organisation.module.css';
import { WeekForm } from './week-form.tsx';
import { WEEKDAYS, WeekPreview } from './week-preview.tsx';
import { YearDays } from './year-days.tsx';

const TABS = ['hours', 'days'] as const;

export function WorkingTimePage() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [params, setParams] = useSearchParams();
  const tab = TABS.find((name) => name === params.get('tab')) ?? 'hours';
  const canChange = holds(me, 'administrator');
  return (
    <Page title={t('nav.workingTime')} narrow>
      <Tabs
        label={t('nav.workingTime')}
        tabs={TABS.map((key) => ({ key, label: t(`workingTime.${key}`) }))}
        current={tab}
        onChoose={(key) => setParams({ tab: key })}
      />
      {tab === 'hours' ? <Hours canChange={canChange} /> : <YearDays canChange={canChange} />}
    </Page>
  );
}

function Hours({ canChange }: { canChange: boolean }) {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const unitId = Number(params.get('unit')) || undefined;
  const { data: units = [] } = useUnits();
  const { data, error, refetch } = useWorkingTime(unitId);
  const [isEditing, setEditing] = useState(false);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const hasOwn = (id: number) => (data.unitsWithOwn.includes(id) ? ` (${t('workingTime.own')})` : '');
  return (
    <>
      <NativeSelect
        mb="sm"
        maw={480}
        aria-label={t('workingTime.scope')}
        value={String(unitId ?? '')}
        onChange={(event) => {
          setEditing(false);
          const unit = event.currentTarget.value;
          setParams(unit ? { unit } : {});
        }}
        data={[
          { value: '', label: t('workingTime.commune') },
          ...units.map(({ id, name }) => ({ value: String(id), label: name + hasOwn(id) })),
        ]}
      />
      {isEditing ? (
        <WeekForm key={unitId ?? 0} unitId={unitId} sessions={data.today} onClose={() => setEditing(false)} />
      ) : (
        <div className={classes.columns}>
          <Panel
            title={t('workingTime.today')}
            aside={
              canChange ? (
                <Button size="xs" onClick={() => setEditing(true)}>
                  {t('week.set')}
                </Button>
              ) : null
            }
          >
            <WeekPreview sessions={data.today} />
          </Panel>
          <Panel title={t('units.history')}>
            <Periods time={data} isUnit={unitId !== undefined} />
          </Panel>
        </div>
      )}
    </>
  );
}

function Periods({ time, isUnit }: { time: WorkingTime; isUnit: boolean }) {
  const { t } = useSpeech();
  if (time.periods.length === 0)
    return <p className={classes.hint}>{t(isUnit ? 'workingTime.asCommune' : 'workingTime.usual')}</p>;
  return (
    <ol className={classes.history}>
      {time.periods.toReversed().map(({ from, to, sessions }) => (
        <li key={from}>
          <strong>
            {to
              ? t('workingTime.between', { from: showDay(from), to: showDay(to) })
              : t('workingTime.since', { from: showDay(from) })}
          </strong>
          {sameHours(sessions).map(({ hours, weekdays }) => (
            <small key={hours}>
              {hours}: {weekdays.map((weekday) => t(`weekdayShort.${weekday}`)).join(', ')}
            </small>
          ))}
        </li>
      ))}
    </ol>
  );
}

function sameHours(sessions: readonly Session[]) {
  const alike = Map.groupBy(sessions, ({ from, to }) => `${from}–${to}`);
  return [...alike].map(([hours, same]) => ({
    hours,
    weekdays: WEEKDAYS.filter((day) => same.some(({ weekday }) => weekday === day)),
  }));
}
