import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { operations } from '../api/schema.ts';

type Settings = operations['lists.read_settings']['responses'][200]['content']['application/json'];
export type SavedView = Settings['views'][number];
type Body<Name extends 'lists.save_view' | 'lists.prefer'> =
  operations[Name]['requestBody']['content']['application/json'];

const KEY = ['list-settings'];

export const useListSettings = () =>
  useQuery({ queryKey: KEY, queryFn: () => answer(api.GET('/api/list-settings')), staleTime: 60_000 });

function useChange<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: KEY }) });
}

export const useSaveView = () =>
  useChange((body: Body<'lists.save_view'>) => answer(api.POST('/api/saved-views', { body })));

export const useChangeView = () =>
  useChange(({ id, ...body }: { id: number; name: string; isShared: boolean }) =>
    answer(api.PUT('/api/saved-views/{id}', { params: { path: { id } }, body })),
  );

export const useDeleteView = () =>
  useChange((id: number) => answer(api.DELETE('/api/saved-views/{id}', { params: { path: { id } } })));

export const useRestoreView = () =>
  useChange((id: number) => answer(api.POST('/api/saved-views/{id}/restoration', { params: { path: { id } } })));

/** Seen at once, and kept on the server: the next computer shows the same. */
export function usePrefer() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<'lists.prefer'>) => answer(api.PUT('/api/list-settings', { body })),
    onMutate: ({ list, ...changes }) =>
      queries.setQueryData<Settings>(KEY, (now) => {
        if (!now) return now;
        const others = now.preferences.filter((one) => one.list !== list);
        const mine = now.preferences.find((one) => one.list === list) ?? { list, columns: null, defaultViewId: null };
        return { ...now, preferences: [...others, { ...mine, ...changes }] };
      }),
    onError: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
