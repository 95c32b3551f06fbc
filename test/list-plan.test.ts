import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Commune, makeCommune, makePerson, makeWorld, type Person, type World } from './support/world.ts';

/** A busy commune among others: what it asks may not grow with what its neighbours have. */
const ROWS = 12_000;
const NEIGHBOURS = 2;

let world: World;
let commune: Commune;
let clerk: Person;
let asked: { text: string; values: unknown[] }[] = [];

beforeAll(async () => {
  world = await makeWorld();
  world.database.app.on('connect', (client) => {
    if ('query' in client) note(client);
  });
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  await fill(commune, clerk.personId);
  for (let number = 0; number < NEIGHBOURS; number++) await fill(await makeCommune(world), null);
  await world.database.owner.query('vacuum analyze dossiers');
}, 120_000);
afterAll(() => world.close());

const FILTERS: Record<string, () => string> = {
  'no filter': () => '',
  'a status that is rare': () => 'status=stopped',
  'several statuses': () => 'status=accepted,processing',
  'a channel that is rare': () => 'source=SYNCHRONISED',
  'a procedure': () => `procedureId=${commune.procedures.copy}`,
  'the unit that holds': () => `unitId=${commune.units.office}`,
  'who holds': () => `personId=${clerk.personId}`,
  'days of filing': () => 'registeredFrom=2025-12-01&registeredTo=2025-12-31',
  'days of appointments': () => 'dueFrom=2025-12-01&dueTo=2025-12-05',
  'all of them': () =>
    `status=processing,accepted&source=COUNTER,POST&procedureId=${commune.procedures.marital}&unitId=${commune.units.office}` +
    `&personId=${clerk.personId}&registeredFrom=2025-01-01&registeredTo=2026-12-31&dueFrom=2025-01-01&dueTo=2026-12-31`,
};
const cases = Object.entries(FILTERS).flatMap(([name, query]) =>
  (['newest', 'due'] as const).map((sort) => ({ name, sort, query })),
);

describe('whatever is set, an index of the own commune is read and no other rows', () => {
  test.each(cases)('$name, sorted by $sort', async ({ sort, query }) => {
    asked = [];
    const { status } = await ask(world, clerk, 'GET', `/api/dossiers?queue=all&sort=${sort}&${query()}`);
    expect(status).toBe(200);
    const ofDossiers = asked.filter(({ text }) => text.includes('"dossiers" as "d"'));
    expect(ofDossiers, 'the page and its count').toHaveLength(2);
    for (const { text, values } of ofDossiers) {
      const plan = await explain(text, values);
      expect(plan).not.toContain('Seq Scan on dossiers');
      expect(plan).toMatch(/Index Cond: \(?\(?commune_id = /);
      expect(Math.max(...rowsRead(plan)), plan).toBeLessThanOrEqual(ROWS);
    }
  });
});

/** What is counted has no order to keep: its own index must serve it. */
test.each([
  ['status=stopped', 'dossiers_by_status'],
  ['procedureId', 'dossiers_by_procedure'],
  ['unitId', 'dossiers_held_by_unit'],
  ['personId', 'dossiers_open_by_person'],
  ['registeredFrom=2025-12-01&registeredTo=2025-12-31', 'dossiers_by_registration'],
  ['dueFrom=2025-12-01&dueTo=2025-12-05', 'dossiers_by_due'],
])('%s is counted by %s', async (filter, index) => {
  const ids: Record<string, number> = {
    procedureId: commune.procedures.copy,
    unitId: commune.units.office,
    personId: clerk.personId,
  };
  asked = [];
  await ask(world, clerk, 'GET', `/api/dossiers?${filter in ids ? `${filter}=${ids[filter]}` : filter}`);
  const count = asked.find(({ text }) => text.includes('count(*)') && text.includes('"dossiers" as "d"'));
  expect(await explain(count?.text ?? '', count?.values ?? [])).toContain(index);
});

function note(client: PoolClient): void {
  const query = client.query;
  Object.assign(client, {
    query: (...given: unknown[]) => {
      const [text, values] = given;
      if (typeof text === 'string' && Array.isArray(values)) asked.push({ text, values });
      return Reflect.apply(query, client, given);
    },
  });
}

async function explain(text: string, values: unknown[]): Promise<string> {
  const client = await world.database.app.connect();
  try {
    await client.query(`begin; set local app.commune_id = '${commune.id}'`);
    const { rows } = await client.query(`explain (analyze, costs off, timing off) ${text}`, values);
    await client.query('rollback');
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release();
  }
}

/** Of every node: what it gave, and what it threw away. */
function rowsRead(plan: string): number[] {
  return [...plan.matchAll(/(?:rows=|Rows Removed by Filter: )(\d+)/g)].map(([, rows]) => Number(rows));
}

/** Most are long over, as in a real register; what is open lies with the office. */
async function fill({ id, procedures, units }: Commune, holder: number | null): Promise<void> {
  await world.database.owner.query(
    `insert into dossiers (commune_id, code, source, status, offered_procedure_id, procedure_version_id, subject,
       applicant_kind, applicant_name, applicant_phone, return_by, limit_value, limit_unit, registered_at, due_at,
       finished_at, returned_at, holder_unit_id, holder_person_id)
     select $1, c.agency_code || '-250101-' || lpad(n::text, 5, '0'),
       (array['COUNTER', 'COUNTER', 'PORTAL', 'POST'])[1 + n % 4],
       case when n % 40 = 0 then 'processing' when n % 5000 = 1 then 'stopped' else 'returned' end,
       case when n % 3 = 0 then $2::bigint else $3::bigint end, (select min(id) from procedure_versions), 'Xác nhận', 'CITIZEN', 'Trần Văn ' || n,
       '0' || (900000000 + n), 'COUNTER', 3, 'WORKING_DAY', at, at + interval '3 days',
       case when n % 40 = 0 then null else at + interval '2 days' end, case when n % 40 = 0 then null else at + interval '2 days' end,
       case when n % 40 = 0 then $4::bigint end, case when n % 80 = 0 then $5::bigint end
     from communes c, generate_series(1, $6::int) n, lateral (select timestamptz '2026-03-15 08:00+07' - n * interval '30 minutes' as at) t
     where c.id = $1`,
    [id, procedures.copy, procedures.marital, units.office, holder, ROWS],
  );
}
