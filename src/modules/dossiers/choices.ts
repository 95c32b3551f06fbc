import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import { choicesOutput } from './contract.ts';
import { HANDLERS, READERS } from './rules.ts';

const MOST = 2_000;

/** What the filters of the list offer: names of procedures, also closed ones, of units, and of who handles dossiers. */
export const listChoices = view({
  name: 'dossiers.list_choices',
  summary: 'Thủ tục, đơn vị, người xử lý để lọc danh sách hồ sơ',
  allow: READERS,
  input: z.object({}),
  output: choicesOutput,
  run: async (db) => {
    const today = localDate(db.now);
    const procedures = await db
      .selectFrom('offered_procedures as o')
      .innerJoin('procedures as p', 'p.id', 'o.procedure_id')
      .innerJoin('procedure_versions as v', 'v.procedure_id', 'o.procedure_id')
      .select(['o.id', 'p.code', 'v.name'])
      .distinctOn('o.id')
      .orderBy('o.id')
      .orderBy('v.valid_from', 'desc')
      .limit(MOST)
      .execute();
    const units = await db
      .selectFrom('units')
      .select(['id', 'name'])
      .where('valid_to', 'is', null)
      .where('kind', '!=', 'GROUP')
      .orderBy('position')
      .orderBy('id')
      .limit(MOST)
      .execute();
    const people = await db
      .selectFrom('people as p')
      .innerJoin('role_assignments as r', 'r.person_id', 'p.id')
      .select(['p.id', 'p.full_name as fullName', 'p.title', 'r.unit_id as unitId', 'p.sort_key'])
      .distinct()
      .where('r.role', 'in', [...HANDLERS])
      .where('r.valid_from', '<=', today)
      .where((where) => where.or([where('r.valid_to', 'is', null), where('r.valid_to', '>', today)]))
      .orderBy('p.sort_key')
      .orderBy('p.id')
      .limit(MOST)
      .execute();
    return { procedures, units, people: people.map(({ sort_key: _, ...person }) => person) };
  },
});
