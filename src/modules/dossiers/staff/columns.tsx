import { Link } from 'react-router';
import type { Translate } from '../../../staff/i18n/language.tsx';
import type { Column } from '../../../staff/kit/data-table.tsx';
import { paths } from '../../../staff/paths.ts';
import type { Row } from './api.ts';
import classes from './dossiers.module.css';
import { formatDay, Remaining, StatusBadge } from './parts.tsx';

/** `holder` is left out where every row has the same one. */
export function dossierColumns(t: Translate, showHolder = true): Column<Row>[] {
  const columns: Column<Row>[] = [
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
          {row.holderPerson ? <span className={classes.procedure}>{row.holderPerson}</span> : null}
        </>
      ),
    },
  ];
  return showHolder ? columns : columns.filter(({ key }) => key !== 'holder');
}
