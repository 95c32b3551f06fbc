import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';

type Answer<Name extends 'organisation.list_people' | 'organisation.list_units'> =
  operations[Name]['responses'][200]['content']['application/json'];
type Body<
  Name extends
    | 'organisation.add_person'
    | 'organisation.add_unit'
    | 'organisation.set_roles'
    | 'organisation.add_cover',
> = operations[Name]['requestBody']['content']['application/json'];
export type Person = Answer<'organisation.list_people'>['people'][number];
export type Unit = Answer<'organisation.list_units'>['units'][number];
export type Assignment = Body<'organisation.set_roles'>['assignments'][number];
export type Cover = Body<'organisation.add_cover'>;
export type UnitFields = Body<'organisation.add_unit'>;

export const usePeople = () =>
  useQuery({ queryKey: ['people'], queryFn: () => answer(api.GET('/api/people')), select: ({ people }) => people });

export const useUnits = () =>
  useQuery({
    queryKey: ['units'],
    queryFn: () => answer(api.GET('/api/units')),
    staleTime: 60_000,
    select: ({ units }) => units,
  });

function useChange<Input, Output>(key: 'people' | 'units', change: (input: Input) => Promise<Output>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: [key] }) });
}

export const useAddPerson = () =>
  useChange('people', (body: Body<'organisation.add_person'>) => answer(api.POST('/api/people', { body })));

export const useSetRoles = (id: number) =>
  useChange('people', (assignments: Assignment[]) =>
    answer(api.PUT('/api/people/{id}/roles', { params: { path: { id } }, body: { assignments } })),
  );

export const useAddCover = (id: number) =>
  useChange('people', (body: Cover) => answer(api.POST('/api/people/{id}/cover', { params: { path: { id } }, body })));

export const useResetPassword = () =>
  useChange('people', (id: number) => answer(api.POST('/api/people/{id}/password', { params: { path: { id } } })));

export const useDisableAccount = () =>
  useChange('people', (id: number) => answer(api.POST('/api/people/{id}/account-end', { params: { path: { id } } })));

export const useSaveUnit = (id: number | undefined) =>
  useChange('units', (body: UnitFields) =>
    id === undefined
      ? answer(api.POST('/api/units', { body }))
      : answer(api.PUT('/api/units/{id}', { params: { path: { id } }, body })),
  );

export const useEndSessions = () =>
  useChange('people', (id: number) => answer(api.POST('/api/people/{id}/sessions-end', { params: { path: { id } } })));
