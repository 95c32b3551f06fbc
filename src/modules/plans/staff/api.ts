import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, sendFile } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import type { RECEIVED } from '../rules.ts';

type Answer<Name extends keyof operations & `plans.${string}`> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
type Body<Name extends keyof operations & `plans.${string}`> = operations[Name] extends {
  requestBody: { content: { 'application/json': infer Sent } };
}
  ? Sent
  : never;

export type PlanRow = Answer<'plans.list'>['plans'][number];
export type PlanRecord = Answer<'plans.get'>;
export type Task = PlanRecord['tasks'][number];
export type Line = Answer<'plans.get_source'>['lines'][number];
export type Proposal = Answer<'plans.list_proposals'>['proposals'][number];
export type Difference = Answer<'plans.compare'>;
export type TaskFields = Body<'plans.change_task'>['task'];
export type NewPlan = Body<'plans.write'>;
export type NewProposal = Body<'plans.propose'>;

export const usePlans = (year: number | undefined) =>
  useQuery({
    queryKey: ['plans', year],
    queryFn: () => answer(api.GET('/api/plans', { params: { query: year ? { year } : {} } })),
    select: ({ plans }) => plans,
  });

export function usePinPlan() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isPinned }: { id: number; isPinned: boolean }) =>
      answer(api.PUT('/api/plans/{id}/pin', { params: { path: { id } }, body: { isPinned } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['plans'] }),
  });
}

export type WaitingPlan = Answer<'plans.list_waiting'>['plans'][number];

export const useWaitingPlans = (isWanted: boolean) =>
  useQuery({
    queryKey: ['plans', 'waiting'],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/waiting-plans')),
    select: ({ plans }) => plans,
  });

export const usePlan = (id: number, version?: number) =>
  useQuery({
    queryKey: ['plan', id, version],
    queryFn: () => answer(api.GET('/api/plans/{id}', { params: { path: { id }, query: version ? { version } : {} } })),
  });

export const usePlanOfItem = (id: number) =>
  useQuery({
    queryKey: ['plan-of-item', id],
    queryFn: () => answer(api.GET('/api/plan-items/{id}', { params: { path: { id } } })),
  });

export const useSource = (id: number | undefined) =>
  useQuery({
    queryKey: ['plan-source', id],
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => answer(api.GET('/api/plan-sources/{id}/lines', { params: { path: { id: id ?? 0 } } })),
    select: ({ lines }) => lines,
  });

/** Units and people, as the room of works offers them. */
export const useUnits = () =>
  useQuery({
    queryKey: ['work-choices'],
    queryFn: () => answer(api.GET('/api/works/choices')),
    staleTime: 60_000,
    select: ({ units }) => units,
  });

const READING_POLL_MS = 700;

export const useReading = (sourceId: number | undefined) =>
  useQuery({
    queryKey: ['plan-reading', sourceId],
    enabled: sourceId !== undefined,
    queryFn: () => answer(api.GET('/api/plan-sources/{id}', { params: { path: { id: sourceId ?? 0 } } })),
    refetchInterval: ({ state: { data } }) => (data?.planId || data?.refusal ? false : READING_POLL_MS),
  });

export const useUpload = () =>
  useMutation({ mutationFn: (file: File) => sendFile<Answer<'plans.upload'>>('/api/plan-sources', file) });

interface Reading {
  sourceId: number;
  planId?: number | undefined;
  kind?: (typeof RECEIVED)[number] | undefined;
}

export const useStartReading = () =>
  useMutation({
    mutationFn: ({ sourceId, planId, kind }: Reading) =>
      answer(
        api.POST('/api/plan-sources/{id}/reading', {
          params: { path: { id: sourceId } },
          body: { ...(planId ? { planId } : {}), ...(kind ? { kind } : {}) },
        }),
      ),
  });

export function useRefreshing<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['plan', 'plans', 'plan-proposals', 'works', 'work-counts'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  return useMutation({ mutationFn: change, onSettled: refresh });
}

export const useWrite = () => useRefreshing((body: NewPlan) => answer(api.POST('/api/plans', { body })));

export type PlanMove = 'check' | 'reopening' | 'submission' | 'drop';

export const useMove = (id: number) =>
  useRefreshing(({ move, version }: { move: PlanMove; version: number }) =>
    answer(api.POST(`/api/plans/{id}/${move}`, { params: { path: { id } }, body: { version } })),
  );

export const useIssue = (id: number) =>
  useRefreshing((body: Body<'plans.issue'>) =>
    answer(api.POST('/api/plans/{id}/issue', { params: { path: { id } }, body })),
  );

export const useAmend = (id: number) =>
  useRefreshing(() => answer(api.POST('/api/plans/{id}/amendment', { params: { path: { id } } })));

export const useUnitPlan = (id: number) =>
  useRefreshing((unitId: number) =>
    answer(api.POST('/api/plans/{id}/unit-plans', { params: { path: { id } }, body: { unitId } })),
  );

export const useChangeHead = (id: number) =>
  useRefreshing((body: Body<'plans.change_head'>) =>
    answer(api.PUT('/api/plans/{id}/head', { params: { path: { id } }, body })),
  );

interface OfTask {
  taskId: number;
  version: number;
}

export const useChangeTask = (id: number) =>
  useRefreshing(({ taskId, version, task }: OfTask & { task: TaskFields }) =>
    answer(api.PUT('/api/plans/{id}/tasks/{taskId}', { params: { path: { id, taskId } }, body: { version, task } })),
  );

export const useAddTask = (id: number) =>
  useRefreshing((body: Body<'plans.add_task'>) =>
    answer(api.POST('/api/plans/{id}/tasks', { params: { path: { id } }, body })),
  );

export const useConfirmTask = (id: number) =>
  useRefreshing(({ taskId, version }: OfTask) =>
    answer(
      api.POST('/api/plans/{id}/tasks/{taskId}/confirmation', { params: { path: { id, taskId } }, body: { version } }),
    ),
  );

export const useDropTask = (id: number) =>
  useRefreshing(({ taskId, version }: OfTask) =>
    answer(api.POST('/api/plans/{id}/tasks/{taskId}/removal', { params: { path: { id, taskId } }, body: { version } })),
  );

export const useMergeTask = (id: number) =>
  useRefreshing(({ taskId, version, intoTaskId }: OfTask & { intoTaskId: number }) =>
    answer(
      api.POST('/api/plans/{id}/tasks/{taskId}/merger', {
        params: { path: { id, taskId } },
        body: { version, intoTaskId },
      }),
    ),
  );

export const useSplitTask = (id: number) =>
  useRefreshing(({ taskId, version, at }: OfTask & { at: number }) =>
    answer(
      api.POST('/api/plans/{id}/tasks/{taskId}/split', { params: { path: { id, taskId } }, body: { version, at } }),
    ),
  );

export const useReportUnits = (id: number) =>
  useRefreshing(({ reportId, ...body }: { reportId: number; version: number; unitIds: number[] }) =>
    answer(api.PUT('/api/plans/{id}/reports/{reportId}/units', { params: { path: { id, reportId } }, body })),
  );

export const useProposals = (id: number) =>
  useQuery({
    queryKey: ['plan-proposals', id],
    queryFn: () => answer(api.GET('/api/plans/{id}/proposals', { params: { path: { id } } })),
    select: ({ proposals }) => proposals,
  });

export const usePropose = (id: number) =>
  useRefreshing((body: NewProposal) =>
    answer(api.POST('/api/plans/{id}/proposals', { params: { path: { id } }, body })),
  );

export const useDecide = (id: number) =>
  useRefreshing(({ proposalId, ...body }: { proposalId: number; isAccepted: boolean; answer?: string }) =>
    answer(api.POST('/api/plans/{id}/proposals/{proposalId}/decision', { params: { path: { id, proposalId } }, body })),
  );

export const useComparison = (id: number, isWanted: boolean) =>
  useQuery({
    queryKey: ['plan', id, 'comparison'],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/plans/{id}/comparison', { params: { path: { id } } })),
  });
