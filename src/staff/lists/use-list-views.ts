import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type SavedView, useListSettings, usePrefer } from './api.ts';

export interface ListViews {
  list: string;
  views: SavedView[];
  /** The one that shows what is on the screen now. */
  current: SavedView | undefined;
  defaultViewId: number | null;
  open: (view: SavedView) => void;
  /** What of the address a view would keep. */
  filter: Record<string, string>;
  columns: string[];
  setColumns: (columns: string[] | null) => void;
}

/**
 * Saved views and columns of one list. `keys` are the parts of its address that a view keeps; a view brings its columns
 * in the address too, so that a link shows a colleague the same table.
 */
export function useListViews(list: string, keys: readonly string[], defaultColumns: readonly string[]): ListViews {
  const { data } = useListSettings();
  const prefer = usePrefer();
  const [params, setParams] = useSearchParams();
  const mine = data?.preferences.find((preference) => preference.list === list);
  const views = data?.views.filter((view) => view.list === list) ?? [];
  const filter = Object.fromEntries(
    keys.flatMap((key) => {
      const value = params.get(key);
      return value ? [[key, value]] : [];
    }),
  );
  const first = views.find(({ id }) => id === mine?.defaultViewId);
  const isBare = params.size === 0;
  useEffect(() => {
    if (isBare && first) setParams(addressOf(first), { replace: true });
  }, [isBare, first, setParams]);
  const inAddress = params.get('columns')?.split(',').filter(Boolean);
  const columns = inAddress ?? mine?.columns ?? [...defaultColumns];
  return {
    ...{ list, views, filter, columns, defaultViewId: first?.id ?? null },
    current: views.find((view) => isSame(view.filter, filter) && (!view.columns || isSame(view.columns, columns))),
    open: (view) => setParams(addressOf(view)),
    setColumns: (next) => {
      prefer.mutate({ list, columns: next });
      setParams((now) => {
        now.delete('columns');
        return now;
      });
    },
  };
}

function addressOf({ filter, columns }: SavedView): URLSearchParams {
  const params = new URLSearchParams(filter);
  if (columns) params.set('columns', columns.join(','));
  return params;
}

const isSame = (one: object, other: object) =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
