import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useChange } from './api.ts';

type Answer<Name extends 'organisation.get_commune' | 'organisation.get_working_time' | 'organisation.list_days'> =
  operations[Name]['responses'][200]['content']['application/json'];
type Body<Name extends 'organisation.change_commune' | 'organisation.set_working_week' | 'organisation.add_day'> =
  operations[Name]['requestBody']['content']['application/json'];

export type CommuneRecord = Answer<'organisation.get_commune'>;
export type CommuneFields = Body<'organisation.change_commune'>;
export type WorkingTime = Answer<'organisation.get_working_time'>;
export type Session = WorkingTime['today'][number];
export type CalendarDay = Answer<'organisation.list_days'>['days'][number];
export type DayFields = Body<'organisation.add_day'>;

export const useCommune = () => useQuery({ queryKey: ['commune'], queryFn: () => answer(api.GET('/api/commune')) });

export const useSaveCommune = () =>
  useChange((body: CommuneFields) => answer(api.PUT('/api/commune', { body })), ['commune']);

export const useWorkingTime = (unitId: number | undefined) =>
  useQuery({
    queryKey: ['working-time', unitId ?? 0],
    queryFn: () => answer(api.GET('/api/working-time', { params: { query: unitId ? { unitId } : {} } })),
  });

export const useSetWorkingWeek = () =>
  useChange(
    (body: Body<'organisation.set_working_week'>) => answer(api.PUT('/api/working-time', { body })),
    ['working-time', 'due'],
  );

export const useDays = (year: number) =>
  useQuery({
    queryKey: ['commune-days', year],
    queryFn: () => answer(api.GET('/api/commune-days', { params: { query: { year } } })),
    placeholderData: (before) => before,
  });

export const useAddDay = () =>
  useChange((body: DayFields) => answer(api.POST('/api/commune-days', { body })), ['commune-days', 'due']);

export const useRemoveDay = () =>
  useChange(
    (id: number) => answer(api.DELETE('/api/commune-days/{id}', { params: { path: { id } } })),
    ['commune-days', 'due'],
  );
