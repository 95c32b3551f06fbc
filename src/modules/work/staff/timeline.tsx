import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { ListNote } from '../../../staff/kit/list.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { STATES } from '../rules.ts';
import { type Filter, type Row, useWorks } from './api.ts';
import { barOf, today, yearOf } from './days.ts';
import { nameOf, STATE_TONES, useDueText } from './parts.tsx';
import classes from './views.module.css';

const MOST = 200;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Dòng thời gian: bars from start to due across a year, unit by unit. */
export function Timeline({ filter }: { filter: Filter }) {
  const { t } = useSpeech();
  const { params, change } = useAddress();
  const year = yearOf(params.get('nam'), today());
  const first = `${year}-01-01`;
  const { data, error, refetch } = useWorks({
    ...filter,
    dueFrom: filter.dueFrom && filter.dueFrom > first ? filter.dueFrom : first,
    sort: 'unit',
    page: 1,
    size: MOST,
  });
  const drawn = data?.rows.filter((row) => barOf(row, year)) ?? [];
  return (
    <>
      <div className={classes.period}>
        <Button variant="default" size="sm" onClick={() => change({ nam: String(year - 1) })}>
          {t('timeline.previous')}
        </Button>
        <h2>{t('timeline.title', { year })}</h2>
        <Button variant="default" size="sm" onClick={() => change({ nam: String(year + 1) })}>
          {t('timeline.next')}
        </Button>
      </div>
      <ListNote>
        <span role="status">
          {data && data.total.count > MOST
            ? t('month.cut', { shown: MOST, count: data.total.count })
            : t('timeline.noDue')}
        </span>
      </ListNote>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && drawn.length === 0 ? <Empty title={t('timeline.none')} /> : null}
      {drawn.length > 0 ? <Chart rows={drawn} year={year} /> : null}
    </>
  );
}

function Chart({ rows, year }: { rows: readonly Row[]; year: number }) {
  const units = [...new Map(rows.map(({ unitId, unit }) => [unitId, unit]))];
  const now = barOf({ startsOn: null, dueOn: today(), isBefore: false }, year);
  return (
    <div className={classes.chart}>
      <div className={classes.scale} aria-hidden="true">
        {MONTHS.map((month) => (
          <span key={month}>{month}</span>
        ))}
      </div>
      {units.map(([unitId, unit]) => (
        <section key={unitId} aria-label={unit}>
          <h3>{unit}</h3>
          <ul>
            {rows
              .filter((row) => row.unitId === unitId)
              .map((row) => (
                <Bar key={row.id} row={row} year={year} now={now?.left} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Bar({ row, year, now }: { row: Row; year: number; now: number | undefined }) {
  const { say } = useSpeech();
  const dueText = useDueText();
  const bar = barOf(row, year);
  return (
    <li>
      <Link to={paths.work(row.id)}>{nameOf(row)}</Link>
      <span className={classes.when}>
        {dueText(row)}
        <span className="visually-hidden">, {say(STATES[row.state])}</span>
      </span>
      <span className={classes.track} aria-hidden="true">
        {now === undefined ? null : <span className={classes.now} style={{ left: `${now}%` }} />}
        {bar ? (
          <span
            className={classes.bar}
            data-tone={STATE_TONES[row.state]}
            title={say(STATES[row.state])}
            style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
          />
        ) : null}
      </span>
    </li>
  );
}
