import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.ts';
import type { operations } from '../api/schema.ts';

export type Me = operations['organisation.me']['responses'][200]['content']['application/json'];
export type Role = Me['assignments'][number]['role'];

export const useMe = () =>
  useQuery({ queryKey: ['me'], queryFn: () => answer(api.GET('/api/me')), staleTime: 300_000 });

export function holds(me: Me | undefined, ...roles: Role[]): boolean {
  return me?.assignments.some(({ role }) => roles.includes(role)) ?? false;
}
