import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, filled } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import type { ReceptionMoveName } from '../receptions/rules.ts';

type Answer<Name extends 'dossiers.list_receptions' | 'dossiers.get_reception'> =
  operations[Name]['responses'][200]['content']['application/json'];
export type Reception = Answer<'dossiers.get_reception'>;
export type ReceptionRow = Answer<'dossiers.list_receptions'>['rows'][number];
export type ReceptionFilter = NonNullable<operations['dossiers.list_receptions']['parameters']['query']>;

export const useReceptions = (filter: ReceptionFilter) =>
  useQuery({
    queryKey: ['receptions', filter],
    queryFn: () => answer(api.GET('/api/receptions', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

export const useReception = (id: number) =>
  useQuery({
    queryKey: ['reception', id],
    queryFn: () => answer(api.GET('/api/receptions/{id}', { params: { path: { id } } })),
  });

const MOVE_PATHS = {
  send: '/api/receptions/{id}/dispatch',
  take_result: '/api/receptions/{id}/result',
  hand_over: '/api/receptions/{id}/return',
  withdraw: '/api/receptions/{id}/withdrawal',
} as const satisfies Record<ReceptionMoveName, string>;

export function useReceptionMove({ id, version }: Reception) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, reason }: { move: ReceptionMoveName; reason: string }) =>
      answer(api.POST(MOVE_PATHS[move], { params: { path: { id } }, body: filled({ version, reason }) })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['reception', id] }),
        queries.invalidateQueries({ queryKey: ['receptions'] }),
      ]),
  });
}
