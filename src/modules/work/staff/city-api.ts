import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useRefreshing } from './api.ts';

type Sent<Name extends keyof operations> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : never;
type Comparison = operations['works.compare_city_list']['responses'][200]['content']['application/json'];
export type CompareRow = Comparison['rows'][number];
export type Shown = CompareRow['shown'];

export const useCityLists = () =>
  useQuery({
    queryKey: ['works', 'city-lists'],
    queryFn: () => answer(api.GET('/api/city-lists')),
    select: ({ lists }) => lists,
  });

export const useComparison = (id: number) =>
  useQuery({
    queryKey: ['works', 'city-list', id],
    queryFn: () => answer(api.GET('/api/city-lists/{id}', { params: { path: { id } } })),
  });

export const useSuggestions = (id: number, line: number) =>
  useQuery({
    queryKey: ['works', 'city-list', id, line],
    queryFn: () => answer(api.GET('/api/city-lists/{id}/lines/{line}/suggestions', { params: { path: { id, line } } })),
    select: ({ works }) => works,
  });

export const comparisonExport = (id: number, format: 'csv' | 'xlsx', shown: Shown) =>
  `/api/city-lists/${id}/export.${format}?shown=${shown}`;

export const useBringList = () =>
  useRefreshing((body: Sent<'works.import_city_list'>) => answer(api.POST('/api/city-lists', { body })));

export const useRemoveList = () =>
  useRefreshing(({ id, isRemoved }: { id: number; isRemoved: boolean }) =>
    answer(api.POST('/api/city-lists/{id}/removal', { params: { path: { id } }, body: { isRemoved } })),
  );

export const useAddRows = (id: number) =>
  useRefreshing((rows: Sent<'works.add_city_rows'>['rows']) =>
    answer(api.POST('/api/city-lists/{id}/works', { params: { path: { id } }, body: { rows } })),
  );

export const useTakeDue = (id: number) =>
  useRefreshing((rows: Sent<'works.take_city_due'>['rows']) =>
    answer(api.POST('/api/city-lists/{id}/due', { params: { path: { id } }, body: { rows } })),
  );

export const useLink = (id: number) =>
  useRefreshing((body: Sent<'works.link_city_row'>) =>
    answer(api.POST('/api/city-lists/{id}/link', { params: { path: { id } }, body })),
  );

export const useSettle = (id: number) =>
  useRefreshing((body: Sent<'works.settle_city_row'>) =>
    answer(api.POST('/api/city-lists/{id}/settlements', { params: { path: { id } }, body })),
  );

export const useWithdraw = (id: number) =>
  useRefreshing((settlementId: number) =>
    answer(
      api.POST('/api/city-lists/{id}/settlements/{settlementId}/withdrawal', {
        params: { path: { id, settlementId } },
      }),
    ),
  );
