import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, filled, sendFile } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import type { MoveName } from '../rules.ts';

type Answer<Name extends 'dossiers.list' | 'dossiers.get' | 'dossiers.assign_many' | 'procedures.list_offered'> =
  operations[Name]['responses'][200]['content']['application/json'];
export type ListAnswer = Answer<'dossiers.list'>;
export type Row = ListAnswer['rows'][number];
export type Dossier = Answer<'dossiers.get'>;
export type Procedure = Answer<'procedures.list_offered'>['procedures'][number];
export type Filter = NonNullable<operations['dossiers.list']['parameters']['query']>;
export type Intake = operations['dossiers.receive']['requestBody']['content']['application/json'];

export type IntakeForOther = operations['dossiers.receive_for_other']['requestBody']['content']['application/json'];

export const useDossiers = (filter: Filter) =>
  useQuery({
    queryKey: ['dossiers', filter],
    queryFn: () => answer(api.GET('/api/dossiers', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

/** The list as it is filtered, without its pages, as a file; of some columns, or of all. */
export function exportAddress(
  { page: _, size: __, ...filter }: Filter,
  format: 'csv' | 'xlsx',
  columns: readonly string[] = [],
): string {
  const query = Object.entries(filled({ ...filter, columns: columns.join(',') })).map(
    ([name, value]): [string, string] => [name, String(value)],
  );
  return `/api/dossiers/export.${format}?${new URLSearchParams(query)}`;
}

/** Asked once something is to be chosen from them, or to be named. */
export const useChoices = (isWanted: boolean) =>
  useQuery({
    queryKey: ['dossier-choices'],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/dossiers/choices')),
    staleTime: 300_000,
  });

export const useDossier = (id: number) =>
  useQuery({
    queryKey: ['dossier', id],
    queryFn: () => answer(api.GET('/api/dossiers/{id}', { params: { path: { id } } })),
  });

export const useProcedures = () =>
  useQuery({
    queryKey: ['procedures'],
    queryFn: () => answer(api.GET('/api/procedures')),
    staleTime: 600_000,
    select: ({ procedures }) => procedures,
  });

export const useDue = (offeredProcedureId: number | undefined) =>
  useQuery({
    queryKey: ['due', offeredProcedureId],
    enabled: offeredProcedureId !== undefined,
    queryFn: () =>
      answer(
        api.GET('/api/procedures/{offeredProcedureId}/due', {
          params: { path: { offeredProcedureId: offeredProcedureId ?? 0 } },
        }),
      ),
    refetchInterval: 60_000,
  });

export function useReceive() {
  const queries = useQueryClient();
  return useMutation({
    // The key makes a second press, or a retry after a dropped line, the same intake and not another one.
    mutationFn: ({ intake, key }: { intake: Intake; key: string }) =>
      answer(api.POST('/api/dossiers', { body: intake, headers: { 'idempotency-key': key } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dossiers'] }),
  });
}

export function useReceiveForOther() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ intake, key }: { intake: IntakeForOther; key: string }) =>
      answer(api.POST('/api/receptions', { body: intake, headers: { 'idempotency-key': key } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['receptions'] }),
  });
}

export const useHandlers = (unitId: number | null) =>
  useQuery({
    queryKey: ['handlers', unitId],
    enabled: unitId !== null,
    queryFn: () => answer(api.GET('/api/units/{unitId}/handlers', { params: { path: { unitId: unitId ?? 0 } } })),
    select: ({ people }) => people,
  });

export function useAssign({ id, version }: Dossier) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (personId: number) =>
      answer(api.POST('/api/dossiers/{id}/assignment', { params: { path: { id } }, body: { version, personId } })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['dossier', id] }),
        queries.invalidateQueries({ queryKey: ['dossiers'] }),
      ]),
  });
}

export type Outcomes = Answer<'dossiers.assign_many'>['outcomes'];
interface Bulk {
  task: 'assign' | 'transfer' | 'undo';
  dossiers: { id: number; version: number }[];
  personId?: number;
}

/** One request for many dossiers; the answer says of each what became of it. */
export function useBulk() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ task, dossiers, personId = 0 }: Bulk): Promise<{ task: Bulk['task']; outcomes: Outcomes }> => {
      const send = {
        assign: () => api.POST('/api/dossier-assignments', { body: { dossiers, personId } }),
        transfer: () => api.POST('/api/dossier-transfers', { body: { dossiers } }),
        undo: () => api.POST('/api/dossier-assignments/undo', { body: { dossiers } }),
      }[task];
      return { task, ...(await answer(send())) };
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['dossier'] }),
        queries.invalidateQueries({ queryKey: ['dossiers'] }),
      ]),
  });
}

const MOVE_PATHS = {
  accept: '/api/dossiers/{id}/acceptance',
  refuse: '/api/dossiers/{id}/refusal',
  transfer: '/api/dossiers/{id}/transfer',
  request_supplement: '/api/dossiers/{id}/supplement-request',
  request_payment: '/api/dossiers/{id}/payment-request',
  resume: '/api/dossiers/{id}/resumption',
  finish: '/api/dossiers/{id}/completion',
  return_result: '/api/dossiers/{id}/return',
  withdraw: '/api/dossiers/{id}/withdrawal',
  stop: '/api/dossiers/{id}/stop',
} as const satisfies Record<MoveName, string>;

export function useMove(id: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ move, version, reason }: { move: MoveName; version: number; reason: string }) =>
      answer(api.POST(MOVE_PATHS[move], { params: { path: { id } }, body: filled({ version, reason }) })),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['dossier', id] }),
        queries.invalidateQueries({ queryKey: ['dossiers'] }),
      ]),
  });
}

/** A change of the record that is open. */
function useRecordChange<Input>(id: number, change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSettled: () => queries.invalidateQueries({ queryKey: ['dossier', id] }) });
}

export const useAttach = (id: number, position: number) =>
  useRecordChange(id, async (files: File[]) => {
    for (const file of files) await sendFile(`/api/dossiers/${id}/papers/${position}/files`, file);
  });

export const useRemoveFile = (id: number) =>
  useRecordChange(id, (fileId: number) =>
    answer(api.POST('/api/dossiers/{id}/files/{fileId}/removal', { params: { path: { id, fileId } } })),
  );

export const useCorrect = (id: number) =>
  useRecordChange(id, (body: operations['dossiers.correct']['requestBody']['content']['application/json']) =>
    answer(api.PUT('/api/dossiers/{id}', { params: { path: { id } }, body })),
  );
