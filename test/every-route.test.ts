import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePool } from '../src/platform/database/client.ts';
import { inCommune } from '../src/platform/database/commune-db.ts';
import { ROLES } from '../src/platform/roles.ts';
import { apiRoutes } from '../src/rooms.ts';
import {
  ask,
  askWithFile,
  type Commune,
  givenIn,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from './support/world.ts';

let world: World;
let home: Commune;
let everything: Person;
let stranger: Person;
let ids: Record<string, number>;

beforeAll(async () => {
  world = await makeWorld();
  home = await makeCommune(world);
  const away = await makeCommune(world);
  everything = await withEveryRole(home);
  stranger = await withEveryRole(away);
  const { body } = await ask(world, everything, 'POST', '/api/dossiers', intake(home));
  const reception = { ...intake(home), resolverName: 'UBND xã khác', resolverAgencyCode: 'H99.900.02' };
  const received = await ask(world, everything, 'POST', '/api/receptions', reception);
  ids = {
    receptions: received.body.id,
    dossiers: body.id,
    units: home.units.office,
    people: everything.personId,
    procedures: home.procedures.marital,
    me: await sessionOf(everything),
    jobs: await deadJob(),
    'catalogue-imports': await madeImport(),
    'unit-changes': await decidedChange(),
    'group-members': await member(),
    'commune-days': await dayOff(),
    'saved-views': await savedView(),
    works: await givenWork(),
    'work-imports': await importedWork(),
    'city-lists': await cityList(),
    plans: await writtenPlan(),
    'plan-items': await plannedItem(),
    'plan-sources': await sentPlan(),
  };
});
afterAll(() => world.close());

async function withEveryRole(commune: Commune): Promise<Person> {
  const person = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  const values = ROLES.filter((role) => role !== 'counter_clerk').map(
    (role) => `(${commune.id}, ${person.personId}, ${commune.units.service_centre}, '${role}', '2025-07-01')`,
  );
  await world.database.owner.query(
    `insert into role_assignments (commune_id, person_id, unit_id, role, valid_from) values ${values.join(', ')}`,
  );
  return person;
}

async function madeImport(): Promise<number> {
  const content = Buffer.from('Mã TTHC,Thời hạn,Đơn vị\n1.004873,2 ngày làm việc,Phòng Kinh tế').toString('base64');
  return (await ask(world, everything, 'POST', '/api/catalogue-imports', { fileName: 'a.csv', content })).body.id;
}

async function decidedChange(): Promise<number> {
  const url = `/api/units/${home.units.economy}/rename`;
  return (await ask(world, everything, 'POST', url, { ...RENAME, effectiveOn: '2026-06-01' })).body.id;
}

async function member(): Promise<number> {
  const fields = { name: 'Tổ công tác', shortName: 'Tổ', symbol: 'TCT', kind: 'GROUP', aliases: [] };
  const { body } = await ask(world, everything, 'POST', '/api/units', fields);
  return (await ask(world, everything, 'POST', `/api/units/${body.id}/members`, MEMBER)).body.id;
}

async function dayOff(): Promise<number> {
  const day = { day: '2026-06-02', kind: 'DAY_OFF', name: 'Nghỉ', decision: 'Quyết định số 1/QĐ-UBND' };
  return (await ask(world, everything, 'POST', '/api/commune-days', day)).body.id;
}

async function deadJob(): Promise<number> {
  const { app, urls } = world.database;
  const client = await app.connect();
  await inCommune(client, home.id, 'write', world.clock.now(), () => client.query("select enqueue('test.dead', '{}')"));
  client.release();
  const queue = makePool(urls.jobs, 1);
  const { rows } = await queue.query(
    'update graphile_worker._private_jobs set attempts = max_attempts returning id::integer',
  );
  await queue.end();
  return rows[0].id;
}

async function savedView(): Promise<number> {
  const settings = { list: 'dossiers', name: 'Của tôi', isShared: true, filter: { queue: 'mine' }, columns: null };
  return (await ask(world, everything, 'POST', '/api/saved-views', settings)).body.id;
}

async function givenWork(): Promise<number> {
  const { body } = await ask(world, everything, 'POST', '/api/works', givenIn(home.units.office));
  return body.id;
}

async function importedWork(): Promise<number> {
  const text = 'Số/ký hiệu,Nội dung nhiệm vụ,Đơn vị chủ trì\n120/UBND-TC,Rà soát,Phòng Kinh tế';
  const file = { origin: 'CITY', fileName: 'a.csv', content: Buffer.from(text).toString('base64') };
  return (await ask(world, everything, 'POST', '/api/work-imports', file)).body.id;
}

async function cityList(): Promise<number> {
  const content = Buffer.from('Nội dung nhiệm vụ,Thời hạn\nĐề án du lịch,31/7/2026').toString('base64');
  const file = { asOf: '2026-03-15', fileName: 'a.csv', content };
  return (await ask(world, everything, 'POST', '/api/city-lists', file)).body.id;
}

async function writtenPlan(): Promise<number> {
  return (await ask(world, everything, 'POST', '/api/plans', PLAN)).body.id;
}

async function plannedItem(): Promise<number> {
  const id = await writtenPlan();
  await ask(world, everything, 'POST', `/api/plans/${id}/tasks`, { version: 1, after: null, task: TASK });
  return (await ask(world, everything, 'GET', `/api/plans/${id}`)).body.tasks[0].itemId;
}

async function sentPlan(): Promise<number> {
  const text = Buffer.from('Kế hoạch cải cách hành chính');
  return (await askWithFile(world, everything, '/api/plan-sources', text, 'a.txt')).body.sourceId;
}

async function sessionOf({ accountId }: Person): Promise<number> {
  const { rows } = await world.database.owner.query('select id from sessions where account_id = $1', [accountId]);
  return rows[0].id;
}

const DECISION = { effectiveOn: '2026-05-01', decision: 'Quyết định số 1/QĐ-UBND' };
const RENAME = { ...DECISION, name: 'Phòng Kinh tế và Đô thị', shortName: 'Phòng KTĐT', symbol: 'KTĐT' };

const MEMBER = { title: 'Lê Văn Mít', duty: 'MEMBER' };

const PLAN = { kind: 'CCHC', title: 'Kế hoạch thử', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
const TASK = { text: 'Thử', leadUnitId: null, coordinatorUnitIds: [], rhythm: null, products: [] };

/** What makes a body right enough to reach the record; a new route with an id must be given one here. */
const BODIES: Record<string, () => object> = {
  'PUT /dossiers/:id': () => ({ ...intake(home), version: 1, subject: 'Thử', reason: 'Thử', papers: [] }),
  'PUT /units/:id': () => ({ name: 'Đơn vị', shortName: 'ĐV', symbol: 'DV', kind: 'GROUP', aliases: [] }),
  'POST /units/:unitId/rename': () => RENAME,
  'POST /units/:unitId/merger': () => ({ ...DECISION, intoUnitId: home.units.economy }),
  'POST /units/:unitId/dissolution': () => DECISION,
  'POST /units/:unitId/members': () => MEMBER,
  'PUT /group-members/:id': () => MEMBER,
  'POST /group-members/:id/end': () => ({ on: '2026-05-01' }),
  'PUT /people/:id/unit': () => ({ unitId: home.units.economy, title: 'Chuyên viên' }),
  'PUT /people/:id/roles': () => ({ assignments: [] }),
  'POST /people/:id/cover': () => ({ coveredPersonId: stranger.personId, from: '2026-03-17', to: '2026-03-18' }),
  'POST /people/:id/password': () => ({}),
  'POST /people/:id/account-end': () => ({}),
  'POST /catalogue/:id/closure': () => ({}),
  'POST /jobs/:id/retry': () => ({}),
  'POST /jobs/:id/drop': () => ({ reason: 'Thử' }),
  'POST /people/:id/sessions-end': () => ({}),
  'POST /catalogue-imports/:id/undo': () => ({}),
  'PUT /saved-views/:id': () => ({ name: 'Khác', isShared: false }),
  'PUT /plans/:id/head': () => ({ version: 1, ...PLAN }),
  'PUT /plans/:id/pin': () => ({ isPinned: true }),
  'POST /plans/:id/tasks': () => ({ version: 1, after: null, task: TASK }),
  'PUT /plans/:id/tasks/:taskId': () => ({ version: 1, task: TASK }),
  'POST /plans/:id/tasks/:taskId/merger': () => ({ version: 1, intoTaskId: 2 }),
  'POST /plans/:id/tasks/:taskId/split': () => ({ version: 1, at: 1 }),
  'PUT /plans/:id/targets': () => ({ version: 1, targets: [] }),
  'PUT /plans/:id/reports/:reportId/units': () => ({ version: 1, unitIds: [] }),
  'POST /plans/:id/issue': () => ({ version: 1, documentNumber: '1/QĐ', documentDate: '2026-03-13' }),
  'POST /plans/:id/proposals': () => ({ kind: 'ADD', text: 'Thử', reason: 'Thử' }),
  'POST /plans/:id/proposals/:proposalId/decision': () => ({ isAccepted: true }),
  'POST /plans/:id/upper-links': () => ({ links: [{ itemId: 1, upperItemId: 2 }], isLinked: true }),
  'POST /plans/:id/upper-links/undo': () => ({ links: [{ itemId: 1, upperItemId: 2 }] }),
  'POST /plans/:id/upper-tasks': () => ({ upperItemId: 1 }),
  'PUT /plans/:id/items/:itemId/year': () => ({ year: 2026, isIn: true }),
  'POST /plans/:id/unit-plans': () => ({ unitId: home.units.office }),
  'POST /works/:id/assignment': () => ({ version: 1, personId: everything.personId }),
  'POST /works/:id/notes': () => ({ text: 'Đã làm' }),
  'POST /works/:id/steps': () => ({ text: 'Gửi công văn' }),
  'POST /works/:id/steps/:stepId/mark': () => ({ isDone: true }),
  'POST /works/:id/steps/:stepId/removal': () => ({}),
  'POST /works/:id/proofs': () => ({ kind: 'DOCUMENT', title: 'Báo cáo', effectiveOn: '2026-03-13' }),
  'POST /works/:id/proofs/:proofId/use': () => ({}),
  'POST /works/:id/proofs/:proofId/removal': () => ({}),
  'POST /works/:id/products/:productId/explanation': () => ({ explanation: 'Lồng ghép' }),
  'POST /works/:id/extension-request': () => ({ version: 1, toDueOn: '2026-06-01', reason: 'Thử' }),
  'POST /works/:id/extension-decision': () => ({ version: 1, isGranted: true }),
  'POST /works/:id/event': () => ({ version: 1, dueOn: '2026-06-01', reason: 'Thử' }),
  'POST /works/:id/difficulties': () => ({ hindrance: 'Thử', proposal: 'Thử', addressedTo: 'CHAIRMAN' }),
  'POST /works/:id/difficulties/:difficultyId/answer': () => ({ answer: 'Thử' }),
  'POST /works/:id/dependencies': () => ({ waitsForId: 1 }),
  'POST /works/:id/dependencies/:waitsForId/removal': () => ({}),
  'POST /works/:id/watchers': () => ({ unitId: home.units.office }),
  'POST /works/:id/watchers/:unitId/removal': () => ({}),
  'POST /work-imports/:id/undo': () => ({}),
  'POST /city-lists/:id/removal': () => ({ isRemoved: true }),
  'POST /city-lists/:id/works': () => ({ rows: [{ line: 2, unitId: home.units.office }] }),
  'POST /city-lists/:id/due': () => ({ rows: [{ line: 2, version: 1 }] }),
  'POST /city-lists/:id/link': () => ({ line: 2, workId: null }),
  'POST /city-lists/:id/settlements': () => ({ line: 2, decision: 'KEEP', reason: 'Thử' }),
  'POST /city-lists/:id/settlements/:settlementId/withdrawal': () => ({}),
  'POST /units/:unitId/chase': () => ({ letter: 'Thử', workIds: [1] }),
  'POST /dossiers/:id/assignment': () => ({ version: 1, personId: everything.personId }),
};
/** Catalogue procedures stand above the communes; what a commune decides about one is its own row. */
const ABOVE_COMMUNES = new Set([
  ...['GET /catalogue/:id', 'PUT /catalogue/:id/flag', 'PUT /catalogue/:id/offer', 'POST /catalogue/:id/closure'],
]);

const withIds = apiRoutes
  .filter(({ path }) => path.includes(':'))
  .map((route) => ({ ...route, name: `${route.method} ${route.path}` }));

const takesFile = (route: (typeof withIds)[number]) => 'file' in route && route.file === 'in';

test.each(withIds.filter(({ name }) => !ABOVE_COMMUNES.has(name)))(
  "$name: another commune's id is not there",
  async (route) => {
    const { method, path, name } = route;
    const id = ids[path.split('/')[1] ?? ''];
    expect(id, `no record to try ${name} on`).toBeDefined();
    const body = BODIES[name]?.() ?? { version: 1, reason: 'Thử' };
    const url = `/api${path.replace(/:\w+/, String(id)).replace(/:\w+/g, '1')}`;
    const answer = takesFile(route)
      ? await askWithFile(world, stranger, url, Buffer.from('%PDF-1.7 thử %%EOF'))
      : await ask(world, stranger, method, url, method === 'GET' ? undefined : body);
    expect(answer, JSON.stringify(answer.body)).toMatchObject({ status: 404 });
  },
);

test.each(apiRoutes.map((route) => ({ ...route, name: `${route.method} ${route.path}` })))(
  '$name: nobody signed in, nothing answered',
  async ({ method, path }) => {
    const answer = await ask(
      world,
      undefined,
      method,
      `/api${path.replace(/:\w+/g, '1')}`,
      method === 'GET' ? undefined : {},
    );
    expect(answer).toMatchObject({ status: 401, body: { code: 'signed_out' } });
  },
);

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e309',
    'NaN',
    "' or 1=1 --",
    '%00',
    '\u0000',
    '../../etc/passwd',
    '9'.repeat(400),
    '=HYPERLINK("x")',
    'Ễ\u0302\u0303',
  ),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, [], {}, [null]),
);

test.each(apiRoutes.map((route) => ({ ...route, name: `${route.method} ${route.path}` })))(
  '$name: whatever is sent, never a 500',
  async ({ method, path, verb }) => {
    const known = Object.keys(verb.input.shape ?? {});
    const field = fc.oneof(fc.constantFrom(...known, 'id'), fc.string({ maxLength: 20 }));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(field, hostile), { maxLength: 8 }), hostile, async (fields, id) => {
        const url = `/api${path.replace(/:\w+/, encodeURIComponent(String(id)).slice(0, 150) || 'x')}`;
        const given = Object.fromEntries(fields);
        const query = new URLSearchParams(
          Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
        );
        const answer =
          method === 'GET'
            ? await ask(world, everything, method, `${url}?${query}`)
            : await ask(world, everything, method, url, given);
        expect(answer.status, JSON.stringify({ url, given, body: answer.body })).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  },
);
