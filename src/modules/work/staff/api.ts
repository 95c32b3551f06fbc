import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, filled, sendFile } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { SILENT_DAYS, type State } from '../rules.ts';

type Name = keyof operations & `works.${string}`;
type Answer<Each extends Name> = operations[Each] extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;
type Body<Each extends Name> = operations[Each] extends {
  requestBody: { content: { 'application/json': infer Sent } };
}
  ? Sent
  : never;

export type Row = Answer<'works.list'>['rows'][number];
export type Filter = NonNullable<operations['works.list']['parameters']['query']>;
export type Choices = Answer<'works.list_choices'>;
export type Work = Answer<'works.get'>;
export type Proof = Work['proofs'][number];
export type DifficultyRow = Answer<'works.list_difficulties'>['rows'][number];
export type DifficultyFilter = NonNullable<operations['works.list_difficulties']['parameters']['query']>;
export type FieldDifficulties = Answer<'works.report_difficulties'>['fields'][number];
export type Overview = Answer<'works.overview'>;
export type Letter = Answer<'works.draft_chase'>;
export type NewProof = Body<'works.add_proof'>;
export type NewWork = Body<'works.give'>;
export type Outcomes = Answer<'works.assign_many'>['outcomes'];

export const useWorks = (filter: Filter, isWanted = true) =>
  useQuery({
    queryKey: ['works', filter],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/works', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

/** Of the same rows, whatever their state. */
export const useWorkCounts = ({ state: _, sort: __, page: ___, size: ____, ...filter }: Filter) =>
  useQuery({
    queryKey: ['work-counts', filter],
    queryFn: () => answer(api.GET('/api/works/counts', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

/** Asked once something is to be chosen from them, or to be named. */
export const useWorkChoices = (isWanted = true) =>
  useQuery({
    queryKey: ['work-choices-all'],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/works/choices')),
    staleTime: 300_000,
  });

/** Of a state nobody is in there may be no number. */
export const countOf = (counts: Partial<Record<State, number>>, ...states: State[]): number =>
  states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);

/** The list as it is filtered, without its pages, as a file; of some columns, or of all. */
export function exportAddress(
  { page: _, size: __, ...filter }: Filter,
  format: 'csv' | 'xlsx',
  columns: readonly string[] = [],
): string {
  return `/api/works/export.${format}?${queryOf({ ...filter, columns: columns.join(',') })}`;
}

export function difficultyExport({ page: _, size: __, ...filter }: DifficultyFilter, format: 'csv' | 'xlsx'): string {
  return `/api/work-difficulties/export.${format}?${queryOf(filter)}`;
}

const queryOf = (fields: Record<string, unknown>) =>
  new URLSearchParams(Object.entries(filled(fields)).map(([name, value]): [string, string] => [name, String(value)]));

export const useWork = (id: number) =>
  useQuery({
    queryKey: ['work', id],
    queryFn: () => answer(api.GET('/api/works/{id}', { params: { path: { id } } })),
  });

export const useOverview = () =>
  useQuery({ queryKey: ['work-overview'], queryFn: () => answer(api.GET('/api/works/overview')) });

export function useSilentDays(): number {
  const { data } = useQuery({ queryKey: ['works', 'settings'], queryFn: () => answer(api.GET('/api/work-settings')) });
  return data?.silentDays ?? SILENT_DAYS;
}

export const useSetSilentDays = () =>
  useRefreshing((body: { silentDays: number }) => answer(api.PUT('/api/work-settings', { body })));

/** What one work changes, every list and number of works shows. */
export function useRefreshing<Input, Output>(change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(
      ['work', 'works', 'work-counts', 'work-overview', 'work-difficulties', 'work-proofs'].map((key) =>
        queries.invalidateQueries({ queryKey: [key] }),
      ),
    );
  return useMutation({ mutationFn: change, onSettled: refresh });
}

export const useGive = () => useRefreshing((body: NewWork) => answer(api.POST('/api/works', { body })));

interface Bulk {
  task: 'assign' | 'accept' | 'undo';
  works: { id: number; version: number }[];
  personId?: number;
}

/** One request for many works; the answer says of each what became of it. */
export const useBulk = () =>
  useRefreshing(async ({ task, works, personId = 0 }: Bulk): Promise<{ task: Bulk['task']; outcomes: Outcomes }> => {
    const send = {
      assign: () => api.POST('/api/work-assignments', { body: { works, personId } }),
      accept: () => api.POST('/api/work-acceptances', { body: { works } }),
      undo: () => api.POST('/api/works-undo', { body: { works } }),
    }[task];
    return { task, ...(await answer(send())) };
  });

export const MOVE_PATHS = {
  submit: '/api/works/{id}/submission',
  report_not_arisen: '/api/works/{id}/not-arisen',
  accept: '/api/works/{id}/acceptance',
  return: '/api/works/{id}/return',
  reopen: '/api/works/{id}/reopening',
  block: '/api/works/{id}/block',
  unblock: '/api/works/{id}/unblock',
} as const;

export const useMove = (id: number) =>
  useRefreshing(({ move, version, reason }: { move: keyof typeof MOVE_PATHS; version: number; reason: string }) =>
    answer(api.POST(MOVE_PATHS[move], { params: { path: { id } }, body: filled({ version, reason }) })),
  );

export const useAssign = ({ id, version }: Work) =>
  useRefreshing((personId: number) =>
    answer(api.POST('/api/works/{id}/assignment', { params: { path: { id } }, body: { version, personId } })),
  );

export const useNote = (id: number) =>
  useRefreshing((body: Body<'works.note'>) =>
    answer(api.POST('/api/works/{id}/notes', { params: { path: { id } }, body })),
  );

export const useAddStep = (id: number) =>
  useRefreshing((body: Body<'works.add_step'>) =>
    answer(api.POST('/api/works/{id}/steps', { params: { path: { id } }, body })),
  );

export const useMarkStep = (id: number) =>
  useRefreshing(({ stepId, isDone }: { stepId: number; isDone: boolean }) =>
    answer(api.POST('/api/works/{id}/steps/{stepId}/mark', { params: { path: { id, stepId } }, body: { isDone } })),
  );

export const useRemoveStep = (id: number) =>
  useRefreshing((stepId: number) =>
    answer(api.POST('/api/works/{id}/steps/{stepId}/removal', { params: { path: { id, stepId } } })),
  );

/** The facts first, then the file: a file that is refused leaves its proof, and can be sent again. */
export const useAddProof = (id: number) =>
  useRefreshing(async ({ proof, file }: { proof: NewProof; file: File | undefined }) => {
    const { proofId } = await answer(api.POST('/api/works/{id}/proofs', { params: { path: { id } }, body: proof }));
    if (!file) return;
    await sendFile(`/api/works/${id}/proofs/${proofId}/file`, file).catch(async (error: unknown) => {
      // Without its file it is not what was meant: taken back, so that the next try makes no second one.
      const path = { id, proofId };
      await api.POST('/api/works/{id}/proofs/{proofId}/removal', { params: { path } }).catch(() => undefined);
      throw error;
    });
  });

export type KnownProof = Answer<'works.find_proofs'>['rows'][number];
type ProofQuestion = NonNullable<operations['works.find_proofs']['parameters']['query']>;

const knownProofs = (question: ProofQuestion) => ({
  queryKey: ['work-proofs', question],
  queryFn: () => answer(api.GET('/api/work-proofs', { params: { query: filled(question) } })),
});

export const useKnownProofs = (search: string) =>
  useQuery({ ...knownProofs({ search }), placeholderData: keepPreviousData });

/** Asked before a paper is written down: the same number of the same day is the same paper. */
export function useFindSamePaper() {
  const queries = useQueryClient();
  return (number: string, effectiveOn: string) => queries.fetchQuery(knownProofs({ number, effectiveOn }));
}

export const useReuseProof = (id: number) =>
  useRefreshing(({ proofId, ...body }: { proofId: number } & Body<'works.reuse_proof'>) =>
    answer(api.POST('/api/works/{id}/proofs/{proofId}/use', { params: { path: { id, proofId } }, body })),
  );

export const useAttachProof = (id: number) =>
  useRefreshing(({ proofId, file }: { proofId: number; file: File }) =>
    sendFile(`/api/works/${id}/proofs/${proofId}/file`, file),
  );

export const useRemoveProof = (id: number) =>
  useRefreshing((proofId: number) =>
    answer(api.POST('/api/works/{id}/proofs/{proofId}/removal', { params: { path: { id, proofId } } })),
  );

export const useExplain = (id: number) =>
  useRefreshing(({ productId, explanation }: { productId: number; explanation: string }) =>
    answer(
      api.POST('/api/works/{id}/products/{productId}/explanation', {
        params: { path: { id, productId } },
        body: { explanation },
      }),
    ),
  );

export const useAskExtension = (id: number) =>
  useRefreshing((body: Body<'works.ask_extension'>) =>
    answer(api.POST('/api/works/{id}/extension-request', { params: { path: { id } }, body })),
  );

export const useDecideExtension = (id: number) =>
  useRefreshing((body: Body<'works.decide_extension'>) =>
    answer(api.POST('/api/works/{id}/extension-decision', { params: { path: { id } }, body })),
  );

export const useSetEvent = (id: number) =>
  useRefreshing((body: Body<'works.set_event'>) =>
    answer(api.POST('/api/works/{id}/event', { params: { path: { id } }, body })),
  );

export const useDepend = (id: number) =>
  useRefreshing(({ waitsForId, isWanted }: { waitsForId: number; isWanted: boolean }) =>
    answer(
      isWanted
        ? api.POST('/api/works/{id}/dependencies', { params: { path: { id } }, body: { waitsForId } })
        : api.POST('/api/works/{id}/dependencies/{waitsForId}/removal', { params: { path: { id, waitsForId } } }),
    ),
  );

export const useWatch = (id: number) =>
  useRefreshing(({ unitId, isWanted }: { unitId: number; isWanted: boolean }) =>
    answer(
      isWanted
        ? api.POST('/api/works/{id}/watchers', { params: { path: { id } }, body: { unitId } })
        : api.POST('/api/works/{id}/watchers/{unitId}/removal', { params: { path: { id, unitId } } }),
    ),
  );

export const useReportDifficulty = (id: number) =>
  useRefreshing((body: Body<'works.report_difficulty'>) =>
    answer(api.POST('/api/works/{id}/difficulties', { params: { path: { id } }, body })),
  );

export const useAnswerDifficulty = ({ workId, id }: Work['difficulties'][number]) =>
  useRefreshing((text: string) =>
    answer(
      api.POST('/api/works/{id}/difficulties/{difficultyId}/answer', {
        params: { path: { id: workId, difficultyId: id } },
        body: { answer: text },
      }),
    ),
  );

export const useDifficulties = (filter: DifficultyFilter) =>
  useQuery({
    queryKey: ['work-difficulties', filter],
    queryFn: () => answer(api.GET('/api/work-difficulties', { params: { query: filled(filter) } })),
    placeholderData: keepPreviousData,
  });

export const useDifficultyReport = (period: { from: string; to: string }) =>
  useQuery({
    queryKey: ['work-difficulties', 'report', period],
    queryFn: () => answer(api.GET('/api/work-difficulties/report', { params: { query: period } })),
    placeholderData: keepPreviousData,
  });

export const reportExport = (period: { from: string; to: string }, format: 'csv' | 'xlsx') =>
  `/api/work-difficulties/report/export.${format}?${queryOf(period)}`;

export const useChaseDraft = (unitId: number | undefined) =>
  useQuery({
    queryKey: ['work-overview', 'chase', unitId],
    enabled: unitId !== undefined,
    retry: false,
    queryFn: () => answer(api.GET('/api/units/{unitId}/chase', { params: { path: { unitId: unitId ?? 0 } } })),
  });

export const useSendChase = (unitId: number) =>
  useRefreshing((body: Body<'works.send_chase'>) =>
    answer(api.POST('/api/units/{unitId}/chase', { params: { path: { unitId } }, body })),
  );
