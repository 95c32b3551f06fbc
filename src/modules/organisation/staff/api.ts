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
    | 'organisation.add_cover'
    | 'organisation.move_person',
> = operations[Name]['requestBody']['content']['application/json'];
export type Person = Answer<'organisation.list_people'>['people'][number];
export type Unit = Answer<'organisation.list_units'>['units'][number];
export type Assignment = Body<'organisation.set_roles'>['assignments'][number];
export type Cover = Body<'organisation.add_cover'>;
export type UnitFields = Body<'organisation.add_unit'>;

export const usePeople = () =>
  useQuery({ queryKey: ['people'], queryFn: () => answer(api.GET('/api/people')), select: ({ people }) => people });

const unitsQuery = {
  queryKey: ['units'],
  queryFn: () => answer(api.GET('/api/units')),
  staleTime: 60_000,
};

/** Those one may choose today. */
export const useUnits = () =>
  useQuery({ ...unitsQuery, select: ({ units }) => units.filter(({ state }) => state === 'CURRENT') });

/** Those that have ended and those to come as well. */
export const useAllUnits = () => useQuery({ ...unitsQuery, select: ({ units }) => units });

/** Units and people show one another: what changes one is read anew with the other. */
export function useChange<Input, Output>(
  change: (input: Input) => Promise<Output>,
  keys: readonly string[] = UNITS_AND_PEOPLE,
) {
  const queries = useQueryClient();
  const refresh = () => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
  return useMutation({ mutationFn: change, onSuccess: refresh });
}
const UNITS_AND_PEOPLE = ['people', 'units', 'unit'];

export const useAddPerson = () =>
  useChange((body: Body<'organisation.add_person'>) => answer(api.POST('/api/people', { body })));

export const useSetRoles = (id: number) =>
  useChange((assignments: Assignment[]) =>
    answer(api.PUT('/api/people/{id}/roles', { params: { path: { id } }, body: { assignments } })),
  );

export const useAddCover = (id: number) =>
  useChange((body: Cover) => answer(api.POST('/api/people/{id}/cover', { params: { path: { id } }, body })));

export const useMovePerson = (id: number) =>
  useChange((body: Body<'organisation.move_person'>) =>
    answer(api.PUT('/api/people/{id}/unit', { params: { path: { id } }, body })),
  );

export const useResetPassword = () =>
  useChange((id: number) => answer(api.POST('/api/people/{id}/password', { params: { path: { id } } })));

export const useDisableAccount = () =>
  useChange((id: number) => answer(api.POST('/api/people/{id}/account-end', { params: { path: { id } } })));

export const useSaveUnit = (id: number | undefined) =>
  useChange((body: UnitFields) =>
    id === undefined
      ? answer(api.POST('/api/units', { body }))
      : answer(api.PUT('/api/units/{id}', { params: { path: { id } }, body })),
  );

export const useEndSessions = () =>
  useChange((id: number) => answer(api.POST('/api/people/{id}/sessions-end', { params: { path: { id } } })));

export const usePosts = (id: number) =>
  useQuery({
    queryKey: ['people', 'posts', id],
    queryFn: () => answer(api.GET('/api/people/{id}/posts', { params: { path: { id } } })),
    select: ({ posts }) => posts,
  });

export const useAgencies = (isWanted: boolean) =>
  useQuery({
    queryKey: ['agencies'],
    enabled: isWanted,
    queryFn: () => answer(api.GET('/api/agencies')),
    select: ({ agencies }) => agencies,
    staleTime: 600_000,
  });
