import { z } from 'zod';
import { view } from '../../platform/action.ts';

const KINDS = { xa: 'xã', phuong: 'phường', dac_khu: 'đặc khu' } as const;

/** Các xã khác trong hệ thống: names and codes that are printed on every paper, to be chosen and not typed. */
export const listAgencies = view({
  name: 'organisation.list_agencies',
  summary: 'Các xã, phường khác để chuyển hồ sơ',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({ agencies: z.array(z.object({ name: z.string(), code: z.string() })) }),
  run: async (db) => {
    const rows = await db
      .selectFrom('communes')
      .select(['name', 'kind', 'agency_code'])
      .where('id', '!=', db.communeId)
      .orderBy('name')
      .limit(4_000)
      .execute();
    return {
      agencies: rows.map(({ name, kind, agency_code }) => ({ name: agencyName(name, kind), code: agency_code })),
    };
  },
});

/** "Xã Gia Phúc" → "UBND xã Gia Phúc". */
function agencyName(name: string, kind: keyof typeof KINDS): string {
  const bare = name.replace(/^(xã|phường|đặc khu)\s+/i, '');
  return `UBND ${KINDS[kind]} ${bare}`;
}
