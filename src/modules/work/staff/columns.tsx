import { Link } from 'react-router';
import type { Translate } from '../../../staff/i18n/language.tsx';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { Column } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { paths } from '../../../staff/paths.ts';
import { ORIGINS } from '../rules.ts';
import type { Row } from './api.ts';
import { Distance, InPlaceOf, StateBadges, useDueText } from './parts.tsx';
import classes from './works.module.css';

/** What fits an office screen of 1366 pixels; the others are chosen. */
export const USUAL_COLUMNS = ['title', 'state', 'due', 'unit'];

/** Every column the list of works can show. */
export function workColumns(t: Translate): Column<Row>[] {
  return [
    { key: 'title', title: t('works.work'), cell: (row) => <Title row={row} /> },
    { key: 'state', title: t('works.state'), cell: (row) => <StateBadges row={row} /> },
    { key: 'due', title: t('works.due'), cell: (row) => <Due row={row} /> },
    {
      key: 'unit',
      title: t('works.unit'),
      cell: (row) => (
        <>
          <span className={classes.unit}>{row.unit}</span>
          {row.person ? <span className={classes.sub}>{row.person}</span> : null}
        </>
      ),
    },
    { key: 'person', title: t('works.person'), isSecondary: true, cell: (row) => row.person ?? '—' },
    { key: 'origin', title: t('works.origin'), isSecondary: true, cell: (row) => <Origin row={row} /> },
    { key: 'percent', title: t('works.percent'), isSecondary: true, cell: (row) => `${row.percent} %` },
    {
      key: 'finished',
      title: t('works.finished'),
      isSecondary: true,
      cell: (row) => (row.finishedOn ? showDay(row.finishedOn) : '—'),
    },
  ];
}

function Title({ row }: { row: Row }) {
  return (
    <>
      <Link className={classes.title} to={paths.work(row.id)} onClick={(event) => event.stopPropagation()}>
        {row.title}
      </Link>
      <span className={`${classes.sub} ${classes.source}`}>
        {[row.period, row.originLabel].filter(Boolean).join(' · ')}
      </span>
      <InPlaceOf row={row} />
    </>
  );
}

function Due({ row }: { row: Row }) {
  const dueText = useDueText();
  return (
    <span className={classes.due}>
      {dueText(row)} <Distance distance={row.distance} />
    </span>
  );
}

function Origin({ row }: { row: Row }) {
  const { say } = useSpeech();
  return say(ORIGINS[row.origin]);
}
