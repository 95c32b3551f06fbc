import { useRef, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { FilterChips } from '../../../staff/kit/filters.tsx';
import { ListFrame, Tabs } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { useListViews } from '../../../staff/lists/use-list-views.ts';
import { paths } from '../../../staff/paths.ts';
import { Board } from './board.tsx';
import { USUAL_COLUMNS } from './columns.tsx';
import { GiveButton } from './give-dialog.tsx';
import { CityListsLink, DifficultiesLink } from './head-links.tsx';
import { ImportButton } from './import-dialog.tsx';
import { FILTER_KEYS, KEPT_KEYS, QUEUES, useListAddress, VIEWS } from './list-address.ts';
import { useWorkFilters } from './list-filters.tsx';
import { WorkToolbar } from './list-toolbar.tsx';
import { Month } from './month.tsx';
import { StateChips } from './state-chips.tsx';
import { Timeline } from './timeline.tsx';
import { WorkTable } from './work-table.tsx';

const NO_FILTERS = Object.fromEntries([...FILTER_KEYS, 'page'].map((key) => [key, undefined]));

/** Việc: what waits for me, what my unit leads or helps with, what is to be accepted, or all of the commune. */
export function WorkListPage() {
  const { t } = useSpeech();
  const search = useRef<HTMLInputElement>(null);
  const { filter, view, params, change } = useListAddress();
  const [isFiltering, setFiltering] = useState(false);
  const filters = useWorkFilters(filter, change, isFiltering);
  const lists = useListViews('works', KEPT_KEYS, USUAL_COLUMNS);
  const printed = [
    t(`works.queue.${filter.queue ?? 'all'}`),
    ...(filter.search ? [t('list.printSearch', { text: filter.search })] : []),
    ...filters.flatMap(({ label, text }) => (text ? [`${label}: ${text}`] : [])),
  ];
  const listOf = (state: string) => {
    const list = new URLSearchParams(params);
    list.delete('xem');
    list.set('state', state);
    return `${paths.works}?${list}`;
  };
  useShortcuts({
    '/': (event) => {
      event.preventDefault();
      search.current?.focus();
    },
  });
  return (
    <Page
      title={t('works.title')}
      actions={
        <>
          <NativeSelect
            aria-label={t('works.view')}
            value={view}
            onChange={(event) => change({ xem: event.currentTarget.value, page: undefined })}
            data={VIEWS.map((value) => ({ value, label: t(`works.view.${value}`) }))}
          />
          <DifficultiesLink />
          <CityListsLink />
          <ImportButton />
          <GiveButton />
        </>
      }
    >
      <PrintHead title={t('works.title')} lines={printed} />
      <Tabs
        label={t('works.title')}
        tabs={QUEUES.map((queue) => ({ key: queue, label: t(`works.queue.${queue}`) }))}
        current={filter.queue ?? 'all'}
        onChoose={(queue) => change({ queue, page: undefined })}
      />
      <ListFrame
        toolbar={
          <WorkToolbar
            {...{ filter, view, filters, change, lists }}
            searchRef={search}
            onFilter={() => setFiltering(true)}
          />
        }
        chips={
          <>
            <StateChips filter={filter} change={change} />
            <FilterChips filters={filters} onClearAll={() => change(NO_FILTERS)} />
          </>
        }
      >
        {view === 'danh-sach' ? <WorkTable filter={filter} columns={lists.columns} change={change} /> : null}
        {view === 'bang' ? <Board filter={filter} listOf={listOf} /> : null}
        {view === 'lich' ? <Month filter={filter} /> : null}
        {view === 'dong-thoi-gian' ? <Timeline filter={filter} /> : null}
      </ListFrame>
    </Page>
  );
}
