import { useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { OVERSEERS } from '../rules.ts';
import type { PlanRecord } from './api.ts';
import { TaskStateBadge } from './parts.tsx';
import classes from './upper.module.css';
import { type Carrying, type Slice, useCarrying, useSetYear } from './upper-api.ts';

type SetYear = ReturnType<typeof useSetYear>;

/** Each task of a programme, each of its years: which plan carries it out, and how that stands. */
export function CarryingTab({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { data, error, refetch } = useCarrying(plan.id);
  const setYear = useSetYear();
  const [isChanging, setChanging] = useState(false);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  if (data.rows.length === 0) return <Empty title={t('carrying.none')} />;
  const mayChange = holds(me, ...OVERSEERS) && !plan.isClosed;
  return (
    <>
      <PrintHead title={t('carrying.heading')} lines={[plan.title]} />
      <div className={`${classes.bar} no-print`}>
        <p>{t(mayChange ? 'carrying.hintEdit' : 'carrying.hint')}</p>
        <div className={classes.buttons}>
          {mayChange ? (
            <Button variant={isChanging ? 'filled' : 'default'} onClick={() => setChanging(!isChanging)}>
              {t(isChanging ? 'carrying.changed' : 'carrying.change')}
            </Button>
          ) : null}
          <Button variant="default" onClick={() => print()}>
            {t('action.print')}
          </Button>
        </div>
      </div>
      <MutationNotice error={setYear.error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('carrying.heading')}>
        <table className={classes.matrix}>
          <caption className="visually-hidden">{t('carrying.heading')}</caption>
          <Head data={data} />
          <tbody>
            {data.rows.map((row) => (
              <tr key={row.itemId}>
                <th scope="row">
                  {row.no ? `${row.no}. ` : ''}
                  {row.text}
                  <small>{[row.lead, row.timeText].filter(Boolean).join(' · ')}</small>
                </th>
                {row.slices.map((slice) => (
                  <Cell
                    key={slice.year}
                    {...{ plan, slice, thisYear: data.thisYear }}
                    itemId={row.itemId}
                    setYear={isChanging ? setYear : undefined}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Head({ data: { years, rows, thisYear } }: { data: Carrying }) {
  const { t } = useSpeech();
  const of = (year: number) =>
    rows.flatMap(({ slices }) => slices.filter((slice) => slice.year === year && slice.isIn));
  return (
    <thead>
      <tr>
        <th scope="col">{t('task.text')}</th>
        {years.map((year) => {
          const slices = of(year);
          const carried = slices.filter(({ carriers }) => carriers.length > 0).length;
          return (
            <th key={year} scope="col" data-this={year === thisYear || undefined}>
              {year}
              <small>{t('carrying.carried', { carried, all: slices.length })}</small>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface CellProps {
  plan: PlanRecord;
  itemId: number;
  slice: Slice;
  thisYear: number;
  setYear: SetYear | undefined;
}

function Cell({ plan, itemId, slice: { year, isIn, isSaid, isGap, state, carriers }, thisYear, setYear }: CellProps) {
  const { t } = useSpeech();
  return (
    <td
      data-title={year}
      data-out={(!isIn && carriers.length === 0) || undefined}
      data-this={year === thisYear || undefined}
    >
      {state ? <TaskStateBadge state={state} /> : null}
      {carriers.map(({ itemId: by, planId, planTitle, documentNumber, no }) => (
        <small key={by}>
          <Link to={paths.plan(planId)} title={planTitle}>
            {no
              ? t('carrying.by', { no, plan: documentNumber ?? short(planTitle) })
              : (documentNumber ?? short(planTitle))}
          </Link>
        </small>
      ))}
      {isGap ? <Badge tone="late">{t('upper.nobody')}</Badge> : null}
      {isIn && carriers.length === 0 && year > thisYear ? <small>{t('carrying.later')}</small> : null}
      {isIn || carriers.length > 0 ? null : <span aria-hidden="true">—</span>}
      {isSaid ? <small>{t('carrying.said')}</small> : null}
      {setYear && carriers.length === 0 ? (
        <button
          type="button"
          className={`${classes.plain} no-print`}
          disabled={setYear.isPending}
          onClick={() => setYear.mutate({ id: plan.id, itemId, year, isIn: !isIn })}
        >
          {t(isIn ? 'carrying.dropYear' : 'carrying.addYear', { year })}
        </button>
      ) : null}
    </td>
  );
}

const SHORT = 24;
const short = (title: string) => (title.length > SHORT ? `${title.slice(0, SHORT - 1)}…` : title);
