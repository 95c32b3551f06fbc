import { useCallback, useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { DataTable } from '../../../staff/kit/data-table.tsx';
import { ListFrame, SearchBox, Tabs } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Pager, useCountText } from '../../../staff/kit/pager.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { STATUSES, type Status } from '../rules.ts';
import { exportAddress, type Filter, useDossiers } from './api.ts';
import { dossierColumns } from './columns.tsx';

const QUEUES = ['all', 'mine', 'unit', 'due_soon', 'overdue'] as const;
const SORTS = ['due', 'newest', 'oldest', 'name'] as const;
const SIZE = 25;

export function DossierListPage() {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const countText = useCountText();
  const search = useRef<HTMLInputElement>(null);
  const { filter, change } = useFilter();
  const { data, error, isPlaceholderData, refetch } = useDossiers(filter);
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  const onSearch = useCallback((text: string) => change({ search: text, page: undefined }), [change]);
  const isFiltered = Boolean(filter.search || filter.status);
  return (
    <Page title={t('dossiers.title')}>
      <Tabs
        label={t('dossiers.title')}
        tabs={QUEUES.map((queue) => ({ key: queue, label: t(`queue.${queue}`) }))}
        current={filter.queue ?? 'all'}
        onChoose={(queue) => change({ queue, sort: undefined, page: undefined })}
      />
      <ListFrame
        toolbar={
          <>
            <SearchBox value={filter.search ?? ''} onSearch={onSearch} inputRef={search} />
            <NativeSelect
              aria-label={t('list.status')}
              value={filter.status ?? ''}
              onChange={(event) => change({ status: event.currentTarget.value, page: undefined })}
              data={[
                { value: '', label: t('list.anyStatus') },
                ...Object.entries(STATUSES).map(([value, status]) => ({ value, label: say(status) })),
              ]}
            />
            <NativeSelect
              aria-label={t('list.sort')}
              value={filter.sort ?? 'due'}
              onChange={(event) => change({ sort: event.currentTarget.value, page: undefined })}
              data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
            />
            {isFiltered ? (
              <Button
                variant="subtle"
                onClick={() => change({ search: undefined, status: undefined, page: undefined })}
              >
                {t('action.clear')}
              </Button>
            ) : null}
            <Button component="a" variant="default" href={exportAddress(filter, 'xlsx')} download>
              {t('dossiers.export')}
            </Button>
            <Button component="a" variant="subtle" href={exportAddress(filter, 'csv')} download>
              {t('dossiers.exportCsv')}
            </Button>
          </>
        }
        note={
          <>
            <span role="status">{data ? countText(data.total) : ''}</span>
            <span className="wide-only">{t('list.keys')}</span>
          </>
        }
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
        {data?.rows.length === 0 ? <Empty title={t('dossiers.none')} hint={t('dossiers.noneHint')} /> : null}
        {data && data.rows.length > 0 ? (
          <DataTable
            caption={t('dossiers.title')}
            columns={dossierColumns(t)}
            rows={data.rows}
            rowKey={(row) => row.id}
            onOpen={(row) => navigate(paths.dossier(row.id))}
            isStale={isPlaceholderData}
          />
        ) : null}
      </ListFrame>
    </Page>
  );
}

/** The address holds the state of the list. */
function useFilter(): { filter: Filter; change: (changes: Record<string, string | undefined>) => void } {
  const [params, setParams] = useSearchParams();
  const pick = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === params.get(name));
  const status = pick(
    'status',
    Object.keys(STATUSES).filter((name): name is Status => name in STATUSES),
  );
  const text = params.get('search') ?? '';
  const queue = pick('queue', QUEUES) ?? 'all';
  const filter: Filter = {
    queue,
    // Work is looked at by its due time; the whole register by what came in last.
    sort: pick('sort', SORTS) ?? (queue === 'all' ? 'newest' : 'due'),
    page: Math.max(1, Number(params.get('page')) || 1),
    size: SIZE,
    ...(status ? { status } : {}),
    ...(text.length >= 2 ? { search: text } : {}),
  };
  const change = useCallback(
    (changes: Record<string, string | undefined>) =>
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
