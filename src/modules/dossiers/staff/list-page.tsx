import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { inOrder } from '../../../staff/kit/column-chooser.tsx';
import { DataTable } from '../../../staff/kit/data-table.tsx';
import { FilterChips } from '../../../staff/kit/filters.tsx';
import { ListFrame, Tabs } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Pager, useCountText } from '../../../staff/kit/pager.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { useListViews } from '../../../staff/lists/use-list-views.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { HANDLERS } from '../rules.ts';
import { useDossiers } from './api.ts';
import { BulkActions } from './bulk-actions.tsx';
import { dossierColumns, USUAL_COLUMNS } from './columns.tsx';
import { FILTER_KEYS, KEPT_KEYS, QUEUES, useListAddress } from './list-address.ts';
import { useDossierFilters } from './list-filters.tsx';
import { DossierToolbar } from './list-toolbar.tsx';

const NONE: ReadonlySet<number> = new Set();
const NO_FILTERS = Object.fromEntries([...FILTER_KEYS, 'page'].map((key) => [key, undefined]));

export function DossierListPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const countText = useCountText();
  const search = useRef<HTMLInputElement>(null);
  const { filter, change } = useListAddress();
  const [isFiltering, setFiltering] = useState(false);
  const filters = useDossierFilters(filter, change, isFiltering);
  const lists = useListViews('dossiers', KEPT_KEYS, USUAL_COLUMNS);
  const { data, error, isPlaceholderData, refetch } = useDossiers(filter);
  const { data: me } = useMe();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(NONE);
  const rows = data?.rows ?? [];
  const mayHandle = holds(me, ...HANDLERS);
  const nameOf = (id: number) => rows.find((row) => row.id === id)?.code ?? '';
  const selection = { chosen, onChange: setChosen, nameOf };
  const first = ((filter.page ?? 1) - 1) * (filter.size ?? 25);
  const printed = [
    t(`queue.${filter.queue ?? 'all'}`),
    ...(filter.search ? [t('list.printSearch', { text: filter.search })] : []),
    ...filters.flatMap(({ label, text }) => (text ? [`${label}: ${text}`] : [])),
    ...(data ? [t('list.printRows', { from: first + 1, to: first + rows.length, count: countText(data.total) })] : []),
  ];
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  return (
    <Page title={t('dossiers.title')}>
      <PrintHead title={t('dossiers.title')} lines={printed} />
      <Tabs
        label={t('dossiers.title')}
        tabs={QUEUES.map((queue) => ({ key: queue, label: t(`queue.${queue}`) }))}
        current={filter.queue ?? 'all'}
        onChoose={(queue) => change({ queue, sort: undefined, page: undefined })}
      />
      <ListFrame
        toolbar={
          <DossierToolbar
            filter={filter}
            filters={filters}
            change={change}
            lists={lists}
            searchRef={search}
            onFilter={() => setFiltering(true)}
          />
        }
        chips={
          <>
            <FilterChips filters={filters} onClearAll={() => change(NO_FILTERS)} />
            <BulkActions rows={rows.filter(({ id }) => chosen.has(id))} onClear={() => setChosen(NONE)} />
          </>
        }
        note={
          <>
            <span role="status">{data ? countText(data.total) : ''}</span>
            <span className="wide-only no-print">{t('list.keys')}</span>
          </>
        }
        footer={
          data && data.rows.length > 0 ? (
            <Pager
              page={filter.page ?? 1}
              size={filter.size ?? 25}
              total={data.total}
              onPage={(page) => change({ page: String(page) })}
              onSize={(size) => change({ size: String(size), page: undefined })}
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
            columns={inOrder(dossierColumns(t), lists.columns)}
            rows={data.rows}
            rowKey={(row) => row.id}
            onOpen={(row) => navigate(paths.dossier(row.id))}
            isStale={isPlaceholderData}
            {...(mayHandle ? { selection } : {})}
          />
        ) : null}
      </ListFrame>
    </Page>
  );
}
