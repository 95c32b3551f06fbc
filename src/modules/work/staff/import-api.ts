import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useRefreshing } from './api.ts';

export type ImportFile = operations['works.import']['requestBody']['content']['application/json'];
export type ImportedRow =
  operations['works.check_import']['responses'][200]['content']['application/json']['rows'][number];

export const useCheckImport = () =>
  useMutation({ mutationFn: (body: ImportFile) => answer(api.POST('/api/work-imports/check', { body })) });

export const useImport = () => useRefreshing((body: ImportFile) => answer(api.POST('/api/work-imports', { body })));

export const useUndoImport = () =>
  useRefreshing((id: number) => answer(api.POST('/api/work-imports/{id}/undo', { params: { path: { id } } })));

export const useImports = () =>
  useQuery({
    queryKey: ['works', 'imports'],
    queryFn: () => answer(api.GET('/api/work-imports')),
    select: ({ imports }) => imports,
  });
