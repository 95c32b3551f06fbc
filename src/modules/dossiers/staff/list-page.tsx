import { useCallback, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { DataTable } from '../../../staff/kit/data-table.tsx';
import { FilterChips, FilterMenu } from '../../../staff/kit/filters.tsx';
import { ListFrame, SearchBox, Tabs } from '../../../staff/kit/list.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Pager, useCountText } from '../../../staff/kit/pager.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { exportAddress, useDossiers } from './api.ts';
import { dossierColumns } from './columns.tsx';
import { FILTER_KEYS, QUEUES, SORTS, useListAddress } from './list-address.ts';
import { useDossierFilters } from './list-filters.tsx';

export function DossierListPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const countText = useCountText();
  const search = useRef<HTMLInputElement>(null);
  const { filter, change } = useListAddress();
  const filters = useDossierFilters(filter, change);
  const { data, error, isPlaceholderData, refetch } = useDossiers(filter);
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  const onSearch = useCallback((text: string) => change({ search: text, page: undefined }), [change]);
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
            <FilterMenu filters={filters} />
            <NativeSelect
              aria-label={t('list.sort')}
              value={filter.sort ?? 'due'}
              onChange={(event) => change({ sort: event.currentTarget.value, page: undefined })}
              data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
            />
            <Menu label={t('list.export')}>
              <a href={exportAddress(filter, 'xlsx')} download>
                {t('dossiers.exportExcel')}
              </a>
              <a href={exportAddress(filter, 'csv')} download>
                {t('dossiers.exportCsv')}
              </a>
            </Menu>
          </>
        }
        chips={
          <FilterChips
            filters={filters}
            onClearAll={() =>
              change({ ...Object.fromEntries(FILTER_KEYS.map((key) => [key, undefined])), page: undefined })
            }
          />
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
              size={filter.size ?? 25}
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
