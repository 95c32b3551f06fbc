import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { STATE_NAMES, STATES, type State } from '../rules.ts';
import { countOf, type Filter, type Row, useWorkCounts, useWorks } from './api.ts';
import { Distance, nameOf, STATE_TONES, useDueText } from './parts.tsx';
import classes from './views.module.css';

const SHOWN = 20;
/** What is to be done stands before what is done. */
const ORDER: readonly State[] = ['overdue', 'running', 'not_yet', 'done_on_time', 'done_late'];

interface BoardProps {
  filter: Filter;
  /** Where all the works of one state are listed. */
  listOf: (state: State) => string;
}

/** Bảng: a column for each state there is, each asked by itself, so that much work done hides nothing to do. */
export function Board({ filter, listOf }: BoardProps) {
  const { t } = useSpeech();
  const { data, error, refetch } = useWorkCounts(filter);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const wanted = filter.state?.split(',') ?? STATE_NAMES;
  const all = [...ORDER, ...STATE_NAMES.filter((state) => !ORDER.includes(state))];
  const shown = all.filter((state) => wanted.includes(state) && countOf(data.counts, state) > 0);
  if (shown.length === 0) return <Empty title={t('works.none')} hint={t('works.noneHint')} />;
  return (
    <div className={classes.board}>
      {shown.map((state) => (
        <BoardColumn
          key={state}
          state={state}
          filter={filter}
          count={countOf(data.counts, state)}
          all={listOf(state)}
        />
      ))}
    </div>
  );
}

interface BoardColumnProps {
  state: State;
  filter: Filter;
  count: number;
  all: string;
}

function BoardColumn({ state, filter, count, all }: BoardColumnProps) {
  const { t, say } = useSpeech();
  const { data, error, refetch } = useWorks({ ...filter, state, page: 1, size: SHOWN });
  return (
    <section className={classes.column} data-tone={STATE_TONES[state]} aria-label={say(STATES[state])}>
      <h2>
        {say(STATES[state])} <span>{count}</span>
      </h2>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      <ul>
        {data?.rows.map((row) => (
          <li key={row.id}>
            <Card row={row} />
          </li>
        ))}
      </ul>
      {count > SHOWN ? <Link to={all}>{t('board.more', { count })}</Link> : null}
    </section>
  );
}

function Card({ row }: { row: Row }) {
  const dueText = useDueText();
  return (
    <Link className={classes.card} to={paths.work(row.id)}>
      <strong>{nameOf(row)}</strong>
      <span>{[row.unit, row.person].filter(Boolean).join(' – ')}</span>
      <span>
        {dueText(row)} <Distance distance={row.distance} />
      </span>
    </Link>
  );
}
