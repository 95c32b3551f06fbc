import { useCallback } from 'react';
import { type Changes, dayOf, idOf, oneOf, severalOf, useAddress } from '../../../staff/kit/use-address.ts';
import { STATUSES, type Status } from '../rules.ts';
import type { Filter } from './api.ts';

export const QUEUES = ['all', 'mine', 'unit', 'due_soon', 'overdue'] as const;
export const SORTS = ['due', 'newest', 'oldest', 'name'] as const;
export const SOURCES = ['COUNTER', 'PORTAL', 'POST', 'SYNCHRONISED'] as const;
export const STATUS_NAMES = Object.keys(STATUSES).filter((name): name is Status => name in STATUSES);
const SIZE = 25;
const MOST = 200;

/** What of the address narrows the list; the queue is a tab, and what is searched a box. */
export const FILTER_KEYS = [
  ...['status', 'source', 'procedureId', 'unitId', 'personId'],
  ...['registeredFrom', 'registeredTo', 'dueFrom', 'dueTo'],
];

/** What a saved view keeps. */
export const KEPT_KEYS = ['queue', 'sort', ...FILTER_KEYS];

export function useListAddress(): { filter: Filter; change: (changes: Changes) => void } {
  const { params, change: changeAddress } = useAddress();
  const queue = oneOf(params.get('queue'), QUEUES) ?? 'all';
  // Named at every change: only an address with nothing in it opens the view that opens first.
  const change = useCallback((changes: Changes) => changeAddress({ queue, ...changes }), [changeAddress, queue]);
  const search = params.get('search') ?? '';
  const filter: Filter = {
    queue,
    // Work is looked at by its due time; the whole register by what came in last.
    sort: oneOf(params.get('sort'), SORTS) ?? (queue === 'all' ? 'newest' : 'due'),
    page: Math.max(1, idOf(params.get('page')) ?? 1),
    size: Math.min(MOST, idOf(params.get('size')) ?? SIZE),
    ...given('status', severalOf(params.get('status'), STATUS_NAMES).join(',')),
    ...given('source', severalOf(params.get('source'), SOURCES).join(',')),
    ...given('procedureId', idOf(params.get('procedureId'))),
    ...given('unitId', idOf(params.get('unitId'))),
    ...given('personId', idOf(params.get('personId'))),
    ...given('registeredFrom', dayOf(params.get('registeredFrom'))),
    ...given('registeredTo', dayOf(params.get('registeredTo'))),
    ...given('dueFrom', dayOf(params.get('dueFrom'))),
    ...given('dueTo', dayOf(params.get('dueTo'))),
    ...given('search', search.length >= 2 ? search : undefined),
  };
  return { filter, change };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  const fields: { [K in Name]?: Value } = {};
  if (value !== undefined && value !== '') fields[name] = value;
  return fields;
}
