import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, filled } from '../api/client.ts';
import type { operations } from '../api/schema.ts';

export type DeadJob = operations['jobs.list_dead']['responses'][200]['content']['application/json']['rows'][number];
export type AuditRow = operations['audit.list']['responses'][200]['content']['application/json']['rows'][number];
export type AuditFilter = NonNullable<operations['audit.list']['parameters']['query']>;

export const useDeadJobs = () =>
  useQuery({
    queryKey: ['dead-jobs'],
    queryFn: () => answer(api.GET('/api/jobs/dead')),
    select: ({ rows }) => rows,
    refetchInterval: 60_000,
  });

function useJobChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () => queries.invalidateQueries({ queryKey: ['dead-jobs'] }),
  });
}

export const useRetryJob = () =>
  useJobChange((id: number) => answer(api.POST('/api/jobs/{id}/retry', { params: { path: { id } } })));

export const useDropJob = () =>
  useJobChange(({ id, reason }: { id: number; reason: string }) =>
    answer(api.POST('/api/jobs/{id}/drop', { params: { path: { id } }, body: { reason } })),
  );

export const useAudit = (filter: AuditFilter) =>
  useQuery({
    queryKey: ['audit', filter],
    queryFn: () => answer(api.GET('/api/audit', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

export function auditFile({ before: _, ...filter }: AuditFilter, format: 'csv' | 'xlsx'): string {
  const query = Object.entries(filled(filter)).map(([name, value]): [string, string] => [name, String(value)]);
  return `/api/audit/export.${format}?${new URLSearchParams(query)}`;
}

interface Description {
  paths: Record<string, Record<string, { operationId?: string; summary?: string }>>;
}

/** What each verb does, in the words of the API's own description; codes alone tell an official nothing. */
export const useVerbNames = () =>
  useQuery({
    queryKey: ['verb-names'],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { paths }: Description = await (await fetch('/api/openapi.json')).json();
      const operationsOf = Object.values(paths).flatMap((path) => Object.values(path));
      return operationsOf.flatMap(({ operationId, summary }) =>
        operationId && summary ? [{ name: operationId.replace(/_(csv|xlsx)$/, ''), summary }] : [],
      );
    },
    select: (verbs) => [...new Map(verbs.map((verb) => [verb.name, verb])).values()],
  });
