import type { NewWork } from './api.ts';

/** A given work as it stands in the form. */
export interface Gift {
  origin: 'CITY' | 'COMMUNE';
  source: string;
  title: string;
  unitId: number | null;
  personId: number | null;
  coordinatorIds: number[];
  dueOn: string;
  isBefore: boolean;
  products: string;
}

export const emptyGift: Gift = {
  origin: 'CITY',
  source: '',
  title: '',
  unitId: null,
  personId: null,
  coordinatorIds: [],
  dueOn: '',
  isBefore: false,
  products: '',
};

/** No unit is sent as none, so that the server says what is missing. */
export function newWorkOf({ unitId, personId, dueOn, isBefore, products, ...draft }: Gift): NewWork {
  return {
    ...draft,
    unitId: unitId ?? 0,
    coordinatorIds: draft.coordinatorIds.filter((id) => id !== unitId),
    ...(dueOn ? { dueOn } : {}),
    ...(personId === null ? {} : { personId }),
    isBefore: isBefore && dueOn !== '',
    products: products
      .split('\n')
      .map((product) => product.trim())
      .filter(Boolean),
  };
}
