import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import type { ComparedName } from '../rules.ts';
import { useRefreshing } from './api.ts';

type Answered<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
export type Compared = Answered<'plans.compare_upper'>;
export type UpperRow = Compared['rows'][number];
export type Carrier = UpperRow['carriers'][number];
export type Carrying = Answered<'plans.get_carrying'>;
export type Slice = Carrying['rows'][number]['slices'][number];

export interface Pair {
  itemId: number;
  upperItemId: number;
}

export const useUpper = (id: number, upper: number | undefined) =>
  useQuery({
    queryKey: ['plan', id, 'upper', upper],
    queryFn: () =>
      answer(api.GET('/api/plans/{id}/upper', { params: { path: { id }, query: upper ? { upper } : {} } })),
  });

export const useCarrying = (id: number) =>
  useQuery({
    queryKey: ['plan', id, 'carrying'],
    queryFn: () => answer(api.GET('/api/plans/{id}/carrying', { params: { path: { id } } })),
  });

export const upperExport = (id: number, format: 'csv' | 'xlsx', upper: number, shown: ComparedName) =>
  `/api/plans/${id}/upper/export.${format}?upper=${upper}&shown=${shown}`;

export const useDecideLinks = (id: number) =>
  useRefreshing((body: { links: Pair[]; isLinked: boolean }) =>
    answer(api.POST('/api/plans/{id}/upper-links', { params: { path: { id } }, body })),
  );

export const useUndoLinks = (id: number) =>
  useRefreshing((links: Pair[]) =>
    answer(api.POST('/api/plans/{id}/upper-links/undo', { params: { path: { id } }, body: { links } })),
  );

export const useTakeUpper = (id: number) =>
  useRefreshing((upperItemId: number) =>
    answer(api.POST('/api/plans/{id}/upper-tasks', { params: { path: { id } }, body: { upperItemId } })),
  );

/** Of a plan above, a programme: which it is says the call. */
export const useSetYear = () =>
  useRefreshing(({ id, itemId, ...body }: { id: number; itemId: number; year: number; isIn: boolean }) =>
    answer(api.PUT('/api/plans/{id}/items/{itemId}/year', { params: { path: { id, itemId } }, body })),
  );
