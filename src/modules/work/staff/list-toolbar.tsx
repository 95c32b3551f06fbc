import { Fragment, type Ref, useCallback } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { ColumnChooser } from '../../../staff/kit/column-chooser.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { FilterMenu, type ListFilter } from '../../../staff/kit/filters.tsx';
import { SearchBox } from '../../../staff/kit/list.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import type { Changes } from '../../../staff/kit/use-address.ts';
import type { ListViews } from '../../../staff/lists/use-list-views.ts';
import { ViewsMenu } from '../../../staff/lists/views-menu.tsx';
import { exportAddress, type Filter } from './api.ts';
import { workColumns } from './columns.tsx';
import { SORTS, type View } from './list-address.ts';

interface ToolbarProps {
  filter: Filter;
  view: View;
  filters: readonly ListFilter[];
  change: (changes: Changes) => void;
  lists: ListViews;
  searchRef: Ref<HTMLInputElement>;
  /** Somebody is about to choose a filter. */
  onFilter: () => void;
}

export function WorkToolbar({ filter, view, filters, change, lists, searchRef, onFilter }: ToolbarProps) {
  const { t } = useSpeech();
  const onSearch = useCallback((text: string) => change({ search: text, page: undefined }), [change]);
  return (
    <>
      <SearchBox value={filter.search ?? ''} label={t('works.search')} onSearch={onSearch} inputRef={searchRef} />
      <FilterMenu filters={filters} onOpen={onFilter} />
      {view === 'danh-sach' ? (
        <>
          <NativeSelect
            aria-label={t('list.sort')}
            value={filter.sort ?? 'due'}
            onChange={(event) => change({ sort: event.currentTarget.value, page: undefined })}
            data={SORTS.map((sort) => ({ value: sort, label: t(`works.sort.${sort}`) }))}
          />
          <Menu label={t('list.columns')}>
            <ColumnChooser
              columns={workColumns(t)}
              chosen={lists.columns}
              onChange={lists.setColumns}
              onReset={() => lists.setColumns(null)}
            />
          </Menu>
        </>
      ) : null}
      <ViewsMenu lists={lists} />
      <Menu label={t('list.export')}>
        {(['xlsx', 'csv'] as const).map((format) => (
          <Fragment key={format}>
            <a href={exportAddress(filter, format, lists.columns)} download>
              {t(`dossiers.export.${format}`)}
            </a>
            <a href={exportAddress(filter, format)} download>
              {t(`dossiers.exportAll.${format}`)}
            </a>
          </Fragment>
        ))}
      </Menu>
      <Button variant="default" onClick={() => print()}>
        {t('action.print')}
      </Button>
    </>
  );
}
