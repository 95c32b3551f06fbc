import { useCallback } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { type Translate, useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { ListFrame, SearchBox } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Pager, useCountText } from '../../../staff/kit/pager.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { RECEPTION_STATUSES, type ReceptionStatus } from '../receptions/rules.ts';
import classes from './dossiers.module.css';
import { formatDay, Remaining } from './parts.tsx';
import { type ReceptionFilter, type ReceptionRow, useReceptions } from './reception-api.ts';

const SIZE = 25;
const STATUS_NAMES = Object.keys(RECEPTION_STATUSES).filter(
  (name): name is ReceptionStatus => name in RECEPTION_STATUSES,
);
const TONES: Record<(typeof RECEPTION_STATUSES)[ReceptionStatus]['phase'], Tone> = {
  open: 'calm',
  done: 'good',
  ended: 'still',
};

export function ReceptionStatusBadge({ status }: { status: ReceptionStatus }) {
  const { say } = useSpeech();
  return <Badge tone={TONES[RECEPTION_STATUSES[status].phase]}>{say(RECEPTION_STATUSES[status])}</Badge>;
}

export function ReceptionsPage() {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const countText = useCountText();
  const { filter, change } = useFilter();
  const { data, error, isPlaceholderData, refetch } = useReceptions(filter);
  const onSearch = useCallback((search: string) => change({ search, page: '' }), [change]);
  return (
    <Page title={t('receptions.title')} lead={t('receptions.lead')}>
      <ListFrame
        toolbar={
          <>
            <SearchBox value={filter.search ?? ''} onSearch={onSearch} />
            <NativeSelect
              aria-label={t('dossiers.status')}
              value={filter.status ?? ''}
              onChange={(event) => change({ status: event.currentTarget.value, page: '' })}
              data={[
                { value: '', label: t('receptions.anyStatus') },
                ...STATUS_NAMES.map((value) => ({ value, label: say(RECEPTION_STATUSES[value]) })),
              ]}
            />
          </>
        }
        note={<span role="status">{data ? countText(data.total) : ''}</span>}
        footer={
          data && data.rows.length > 0 ? (
            <Pager
              page={filter.page ?? 1}
              size={SIZE}
              total={data.total}
              onPage={(page) => change({ page: String(page) })}
            />
          ) : null
        }
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data?.rows.length === 0 ? <Empty title={t('receptions.none')} hint={t('receptions.noneHint')} /> : null}
        {data && data.rows.length > 0 ? (
          <DataTable
            caption={t('receptions.title')}
            columns={columns(t)}
            rows={data.rows}
            rowKey={(row) => row.id}
            onOpen={(row) => navigate(paths.reception(row.id))}
            isStale={isPlaceholderData}
          />
        ) : null}
      </ListFrame>
    </Page>
  );
}

function columns(t: Translate): Column<ReceptionRow>[] {
  return [
    {
      key: 'code',
      title: t('dossiers.code'),
      cell: (row) => (
        <Link className="code-text" to={paths.reception(row.id)} onClick={(event) => event.stopPropagation()}>
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
    { key: 'resolver', title: t('slip.resolver'), cell: (row) => row.resolverName },
    { key: 'status', title: t('dossiers.status'), cell: (row) => <ReceptionStatusBadge status={row.status} /> },
    {
      key: 'due',
      title: t('dossiers.due'),
      cell: (row) => (
        <span className={classes.due}>
          {formatDay(row.dueAt)} <Remaining remaining={row.remaining} />
        </span>
      ),
    },
  ];
}

function useFilter(): { filter: ReceptionFilter; change: (changes: Record<string, string>) => void } {
  const [params, setParams] = useSearchParams();
  const status = STATUS_NAMES.find((name) => name === params.get('status'));
  const search = params.get('search') ?? '';
  const filter: ReceptionFilter = {
    page: Math.max(1, Number(params.get('page')) || 1),
    size: SIZE,
    ...(status ? { status } : {}),
    ...(search.length >= 2 ? { search } : {}),
  };
  const change = useCallback(
    (changes: Record<string, string>) =>
      setParams((now) => {
        for (const [name, value] of Object.entries(changes)) {
          if (value) now.set(name, value);
          else now.delete(name);
        }
        return now;
      }),
    [setParams],
  );
  return { filter, change };
}
