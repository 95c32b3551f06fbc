import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
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
