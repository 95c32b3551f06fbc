import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useChange } from './api.ts';

type Answer<Name extends keyof operations & `organisation.get_${string}`> =
  operations[Name]['responses'][200]['content']['application/json'];
export type UnitRecord = Answer<'organisation.get_unit'>;
export type UnitChange = UnitRecord['changes'][number];

export type Member = UnitRecord['members'][number];
type Body<Name extends 'organisation.add_member' | 'organisation.change_member'> =
  operations[Name]['requestBody']['content']['application/json'];

export const useUnit = (unitId: number) =>
  useQuery({
    queryKey: ['unit', unitId],
    queryFn: () => answer(api.GET('/api/units/{unitId}', { params: { path: { unitId } } })),
  });

/** What the three kinds of decision have between them; each sends its own. */
export interface Decision {
  effectiveOn: string;
  decision: string;
  name: string;
  shortName: string;
  symbol: string;
  intoUnitId: number;
}
export type DecisionKind = UnitChange['kind'];

export const useDecide = (kind: DecisionKind, unitId: number) =>
  useChange(({ effectiveOn, decision, name, shortName, symbol, intoUnitId }: Decision) => {
    const path = { params: { path: { unitId } } };
    const shared = { effectiveOn, decision };
    if (kind === 'RENAMED')
      return answer(api.POST('/api/units/{unitId}/rename', { ...path, body: { ...shared, name, shortName, symbol } }));
    if (kind === 'MERGED')
      return answer(api.POST('/api/units/{unitId}/merger', { ...path, body: { ...shared, intoUnitId } }));
    return answer(api.POST('/api/units/{unitId}/dissolution', { ...path, body: shared }));
  });

export const useCancelChange = () =>
  useChange((id: number) => answer(api.POST('/api/unit-changes/{id}/cancellation', { params: { path: { id } } })));

export const useApplyChange = () =>
  useChange((id: number) => answer(api.POST('/api/unit-changes/{id}/application', { params: { path: { id } } })));

export const useAddMember = (unitId: number) =>
  useChange((body: Body<'organisation.add_member'>) =>
    answer(api.POST('/api/units/{unitId}/members', { params: { path: { unitId } }, body })),
  );

export const useChangeMember = (id: number) =>
  useChange((body: Body<'organisation.change_member'>) =>
    answer(api.PUT('/api/group-members/{id}', { params: { path: { id } }, body })),
  );

export const useEndMember = (id: number) =>
  useChange((on: string) =>
    answer(api.POST('/api/group-members/{id}/end', { params: { path: { id } }, body: { on } })),
  );
