import { Link } from 'react-router';
import type { Translate } from '../../../staff/i18n/language.tsx';
import type { Column } from '../../../staff/kit/data-table.tsx';
import { paths } from '../../../staff/paths.ts';
import type { Row } from './api.ts';
import classes from './dossiers.module.css';
import { formatDay, Remaining, StatusBadge } from './parts.tsx';

/** What fits an office screen of 1366 pixels; the others are chosen. */
export const USUAL_COLUMNS = ['code', 'applicant', 'status', 'due', 'holder'];

/** Every column the list of dossiers can show. */
export function dossierColumns(t: Translate): Column<Row>[] {
  return [
    {
      key: 'code',
      title: t('dossiers.code'),
      cell: (row) => (
        <Link className="code-text" to={paths.dossier(row.id)} onClick={(event) => event.stopPropagation()}>
          {row.code}
        </Link>
      ),
    },
    {
      key: 'applicant',
      title: `${t('dossiers.applicant')} · ${t('dossiers.procedure')}`,
      cell: (row) => (
        <>
          <strong className={classes.applicant}>{row.applicantName}</strong>
          <span className={classes.procedure}>{row.procedureName}</span>
        </>
      ),
    },
    { key: 'status', title: t('dossiers.status'), cell: (row) => <StatusBadge status={row.status} /> },
    {
      key: 'due',
      title: t('dossiers.due'),
      cell: (row) => (
        <span className={classes.due}>
          {formatDay(row.dueAt)} <Remaining remaining={row.remaining} />
        </span>
      ),
    },
    {
      key: 'holder',
      title: t('dossiers.holder'),
      isSecondary: true,
      cell: (row) => (
        <>
          <span className={classes.holder}>{row.holderUnit ?? '—'}</span>
          {row.holderPerson ? (
            <span className={`${classes.procedure} ${classes.holder}`}>{row.holderPerson}</span>
          ) : null}
        </>
      ),
    },
    { key: 'registered', title: t('filter.registered'), isSecondary: true, cell: (row) => day(row.registeredAt) },
    { key: 'source', title: t('filter.source'), isSecondary: true, cell: (row) => t(`source.${row.source}`) },
    { key: 'received', title: t('record.received'), isSecondary: true, cell: (row) => day(row.receivedAt) },
    { key: 'finished', title: t('record.finished'), isSecondary: true, cell: (row) => day(row.finishedAt) },
    { key: 'returned', title: t('record.returned'), isSecondary: true, cell: (row) => day(row.returnedAt) },
  ];
}

const day = (local: string | null) => <span className={classes.due}>{formatDay(local)}</span>;
