import { useCallback } from 'react';
import { type Changes, dayOf, idOf, oneOf, severalOf, useAddress } from '../../../staff/kit/use-address.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { ORIGIN_NAMES, OVERSEERS, STATE_NAMES } from '../rules.ts';
import type { Filter } from './api.ts';

export const QUEUES = ['mine', 'unit', 'coordinating', 'watching', 'to_accept', 'all'] as const;
export const SORTS = ['due', 'newest', 'unit', 'title'] as const;
/** Bảng, lịch, dòng thời gian: the same rows as the list, seen otherwise. */
export const VIEWS = ['danh-sach', 'bang', 'lich', 'dong-thoi-gian'] as const;
export type View = (typeof VIEWS)[number];
export const FIELDS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;
const SIZE = 25;
const MOST = 200;

/** What of the address narrows the list; the queue is a tab, and what is searched a box. */
export const FILTER_KEYS = [
  ...['state', 'origin', 'originId', 'fieldNo', 'unitId', 'personId', 'dueFrom', 'dueTo', 'silent'],
];

/** What a saved view keeps. */
export const KEPT_KEYS = ['queue', 'sort', 'xem', ...FILTER_KEYS];

export function useListAddress(): {
  filter: Filter;
  view: View;
  params: URLSearchParams;
  change: (changes: Changes) => void;
} {
  const { params, change: changeAddress } = useAddress();
  const { data: me } = useMe();
  // An address with nothing in it is what waits for this person; for who oversees, all of the commune.
  const own = params.size === 0 && !holds(me, ...OVERSEERS) ? 'mine' : 'all';
  const queue = oneOf(params.get('queue'), QUEUES) ?? own;
  // Named at every change: only an address with nothing in it opens the view that opens first.
  const change = useCallback((changes: Changes) => changeAddress({ queue, ...changes }), [changeAddress, queue]);
  const search = params.get('search') ?? '';
  const filter: Filter = {
    queue,
    sort: oneOf(params.get('sort'), SORTS) ?? 'due',
    page: Math.max(1, idOf(params.get('page')) ?? 1),
    size: Math.min(MOST, idOf(params.get('size')) ?? SIZE),
    ...given('state', severalOf(params.get('state'), STATE_NAMES).join(',')),
    ...given('origin', severalOf(params.get('origin'), ORIGIN_NAMES).join(',')),
    ...given('originId', idOf(params.get('originId'))),
    ...given('fieldNo', oneOf(params.get('fieldNo'), FIELDS)),
    ...given('unitId', idOf(params.get('unitId'))),
    ...given('personId', idOf(params.get('personId'))),
    ...given('dueFrom', dayOf(params.get('dueFrom'))),
    ...given('dueTo', dayOf(params.get('dueTo'))),
    ...given('silent', oneOf(params.get('silent'), ['1'] as const)),
    ...given('search', search.length >= 2 ? search : undefined),
  };
  return { filter, view: oneOf(params.get('xem'), VIEWS) ?? 'danh-sach', params, change };
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  const fields: { [K in Name]?: Value } = {};
  if (value !== undefined && value !== '') fields[name] = value;
  return fields;
}
