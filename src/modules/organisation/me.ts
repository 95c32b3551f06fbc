import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { notFound } from '../../platform/refusals.ts';
import { ROLES } from '../../platform/roles.ts';

/** Tôi là ai: what the shell shows of the person signed in and what the screens may offer. */
export const whoAmI = view({
  name: 'organisation.me',
  summary: 'Người đang đăng nhập, đơn vị và vai trò',
  allow: 'everyone',
  input: z.object({}),
  output: z.object({
    personId: z.number(),
    username: z.string(),
    name: z.string(),
    title: z.string(),
    unit: z.object({ id: z.number(), name: z.string(), shortName: z.string() }),
    assignments: z.array(z.object({ role: z.enum(ROLES), unitId: z.number() })),
    commune: z.object({ name: z.string(), agencyCode: z.string(), isDemonstration: z.boolean() }),
    hasPin: z.boolean(),
    email: z.string().nullable(),
    wantsDigest: z.boolean(),
  }),
  run: async (db, actor) => {
    const row = await db
      .selectFrom('people as p')
      .innerJoin('units as u', 'u.id', 'p.unit_id')
      .innerJoin('communes as c', 'c.id', 'p.commune_id')
      .innerJoin('accounts as a', 'a.id', 'p.account_id')
      .select([
        'p.id',
        'p.full_name',
        'p.title',
        'p.pin_hash',
        'p.email',
        'p.wants_digest',
        'a.username',
        'u.id as unit_id',
        'u.name as unit_name',
        'u.short_name',
      ])
      .select(['c.name as commune_name', 'c.agency_code', 'c.is_demonstration'])
      .where('p.id', '=', actor.personId)
      .executeTakeFirst();
    if (!row) throw notFound();
    return {
      personId: row.id,
      username: row.username,
      name: row.full_name,
      title: row.title,
      unit: { id: row.unit_id, name: row.unit_name, shortName: row.short_name },
      assignments: actor.assignments,
      commune: { name: row.commune_name, agencyCode: row.agency_code, isDemonstration: row.is_demonstration },
      hasPin: row.pin_hash !== null,
      email: row.email,
      wantsDigest: row.wants_digest,
    };
  },
});
