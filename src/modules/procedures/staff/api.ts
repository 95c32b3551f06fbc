import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, filled } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';

export type Entry =
  operations['procedures.list_catalogue']['responses'][200]['content']['application/json']['procedures'][number];
export type Offer = operations['procedures.offer']['requestBody']['content']['application/json'];

export const useCatalogue = () =>
  useQuery({
    queryKey: ['catalogue'],
    queryFn: () => answer(api.GET('/api/catalogue')),
    select: ({ procedures }) => procedures,
  });

export type ProcedureRecord = operations['procedures.get']['responses'][200]['content']['application/json'];
export type FlagChange = operations['procedures.set_flag']['requestBody']['content']['application/json'];

export const useProcedure = (id: number) =>
  useQuery({
    queryKey: ['catalogue', 'procedure', id],
    queryFn: () => answer(api.GET('/api/catalogue/{id}', { params: { path: { id } } })),
  });

export const useShares = (on: string) =>
  useQuery({
    queryKey: ['catalogue', 'shares', on],
    queryFn: () => answer(api.GET('/api/catalogue/shares', { params: { query: filled({ on }) } })),
    placeholderData: keepPreviousData,
  });

export const useSetFlag = (id: number) =>
  useCatalogueChange((body: FlagChange) =>
    answer(api.PUT('/api/catalogue/{id}/flag', { params: { path: { id } }, body })),
  );

function useCatalogueChange<Input>(change: (input: Input) => Promise<unknown>) {
  const queries = useQueryClient();
  const refresh = () =>
    Promise.all(['catalogue', 'procedures', 'due'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
  return useMutation({ mutationFn: change, onSuccess: refresh });
}

export type ImportedRow =
  operations['procedures.check_import']['responses'][200]['content']['application/json']['rows'][number];
export type ImportFile = operations['procedures.import']['requestBody']['content']['application/json'];

export const useCheckImport = () =>
  useMutation({ mutationFn: (body: ImportFile) => answer(api.POST('/api/catalogue-imports/check', { body })) });

export const useImport = () =>
  useCatalogueChange((body: ImportFile) => answer(api.POST('/api/catalogue-imports', { body })));

export const useUndoImport = () =>
  useCatalogueChange((id: number) =>
    answer(api.POST('/api/catalogue-imports/{id}/undo', { params: { path: { id } } })),
  );

export const useImports = () =>
  useQuery({
    queryKey: ['catalogue', 'imports'],
    queryFn: () => answer(api.GET('/api/catalogue-imports')),
    select: ({ imports }) => imports,
  });

export const useOffer = (id: number) =>
  useCatalogueChange((body: Offer) => answer(api.PUT('/api/catalogue/{id}/offer', { params: { path: { id } }, body })));

export const useClose = (id: number) =>
  useCatalogueChange(() => answer(api.POST('/api/catalogue/{id}/closure', { params: { path: { id } } })));
