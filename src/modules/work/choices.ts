import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { choicesOutput } from './contract.ts';
import { WORKERS } from './rules.ts';

const MOST = 2_000;

/** What filters and assignments offer: units, and who works in each. */
export const listWorkChoices = view({
  name: 'works.list_choices',
  summary: 'Đơn vị và người làm việc trong từng đơn vị',
  allow: 'everyone',
  input: z.object({}),
  output: choicesOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const [units, people] = await Promise.all([
      db
        .selectFrom('units')
        .select(['id', 'name'])
        .where('valid_to', 'is', null)
        .where('kind', '!=', 'GROUP')
        .orderBy('position')
        .orderBy('id')
        .limit(MOST)
        .execute(),
      db
        .selectFrom('people as p')
        .innerJoin('role_assignments as r', 'r.person_id', 'p.id')
        .select(['p.id', 'p.full_name as fullName', 'p.title', 'r.unit_id as unitId', 'p.sort_key'])
        .distinct()
        .where('r.role', 'in', [...WORKERS])
        .where('r.valid_from', '<=', today)
        .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>', today)]))
        .orderBy('p.sort_key')
        .orderBy('p.id')
        .limit(MOST)
        .execute(),
    ]);
    return { units, people: people.map(({ sort_key: _, ...person }) => person) };
  },
});
