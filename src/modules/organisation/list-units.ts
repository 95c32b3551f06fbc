import { z } from 'zod';
import { view } from '../../platform/action.ts';

export const UNIT_KINDS = [
  'LEADERSHIP',
  'SPECIALISED',
  'OTHER_ADMINISTRATIVE',
  'PUBLIC_SERVICE',
  'OUTSIDE',
  'GROUP',
] as const;

/** Cơ quan, đơn vị đang hoạt động của xã. */
export const listUnits = view({
  name: 'organisation.list_units',
  summary: 'Cơ quan, đơn vị của xã',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({
    units: z.array(
      z.object({
        id: z.number(),
        key: z.string(),
        name: z.string(),
        shortName: z.string(),
        symbol: z.string(),
        kind: z.enum(UNIT_KINDS),
      }),
    ),
  }),
  run: async (db) => {
    const rows = await db
      .selectFrom('units')
      .select(['id', 'key', 'name', 'short_name', 'symbol', 'kind'])
      .where('valid_to', 'is', null)
      .orderBy('position')
      .orderBy('id')
      .limit(500)
      .execute();
    return { units: rows.map(({ short_name, ...unit }) => ({ ...unit, shortName: short_name })) };
  },
});
