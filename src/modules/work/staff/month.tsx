import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { ListNote } from '../../../staff/kit/list.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { useAddress } from '../../../staff/kit/use-address.ts';
import { paths, workQueue } from '../../../staff/paths.ts';
import { STATES } from '../rules.ts';
import { type Filter, type Row, useWorks } from './api.ts';
import { boundsOf, lastDayOf, monthOf, shiftMonth, today, weeksOf } from './days.ts';
import { nameOf, STATE_TONES, useDueText } from './parts.tsx';
import classes from './views.module.css';

const MOST = 200;
const SHOWN = 4;
const WEEKDAYS = ['month.1', 'month.2', 'month.3', 'month.4', 'month.5', 'month.6', 'month.7'] as const;

/** Lịch: the works of a month under the day they are due; on a telephone, and for who listens, a list of days. */
export function Month({ filter }: { filter: Filter }) {
  const { t } = useSpeech();
  const { params, change } = useAddress();
  const month = monthOf(params.get('thang'), today());
  const { from, to } = boundsOf(month);
  const { data, error, refetch } = useWorks({
    ...filter,
    dueFrom: filter.dueFrom && filter.dueFrom > from ? filter.dueFrom : from,
    dueTo: filter.dueTo && filter.dueTo < to ? filter.dueTo : to,
    page: 1,
    size: MOST,
  });
  const go = (by: number) => change({ thang: shiftMonth(month, by) });
  return (
    <>
      <div className={classes.period}>
        <Button variant="default" size="sm" onClick={() => go(-1)}>
          {t('month.previous')}
        </Button>
        <h2>{t('month.title', { month: month.split('-').reverse().join('/') })}</h2>
        <Button variant="default" size="sm" onClick={() => go(1)}>
          {t('month.next')}
        </Button>
      </div>
      <ListNote>
        <span role="status">
          {data && data.total.count > MOST
            ? t('month.cut', { shown: MOST, count: data.total.count })
            : t('month.noDue')}
        </span>
      </ListNote>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {data ? <Grid month={month} rows={data.rows} /> : <Loading />}
    </>
  );
}

function Grid({ month, rows }: { month: string; rows: readonly Row[] }) {
  const { t } = useSpeech();
  const now = today();
  return (
    <table className={classes.month}>
      <caption className="visually-hidden">{t('works.view.lich')}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const due = rows.filter((row) => lastDayOf(row) === day);
              return (
                <td
                  key={day}
                  data-outside={!day.startsWith(month) || undefined}
                  data-empty={due.length === 0 || undefined}
                  aria-current={day === now ? 'date' : undefined}
                >
                  <time dateTime={day}>
                    <span className={classes.short}>{Number(day.slice(8))}</span>
                    <span className={classes.full}>{showDay(day)}</span>
                  </time>
                  {due.length > 0 ? <Due rows={due} day={day} /> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Under the last day that is in time; a day of many says how many more there are. */
function Due({ rows, day }: { rows: readonly Row[]; day: string }) {
  const { t, say } = useSpeech();
  const dueText = useDueText();
  return (
    <ul>
      {rows.slice(0, SHOWN).map((row) => (
        <li key={row.id}>
          <Link to={paths.work(row.id)} data-tone={STATE_TONES[row.state]} title={nameOf(row)}>
            <strong>{row.unit}:</strong> {row.isBefore ? `${dueText(row)}: ` : ''}
            {nameOf(row)}
            <span className="visually-hidden">, {say(STATES[row.state])}</span>
          </Link>
        </li>
      ))}
      {rows.length > SHOWN ? (
        <li>
          <Link to={workQueue({ dueFrom: day, dueTo: day })}>{t('board.more', { count: rows.length })}</Link>
        </li>
      ) : null}
    </ul>
  );
}
