import type { PoolClient } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOVE_NAMES, type MoveName } from '../src/modules/dossiers/rules.ts';
import type { Permission } from '../src/platform/action.ts';
import type { Role } from '../src/platform/roles.ts';
import { apiRoutes } from '../src/rooms.ts';
import {
  type Answer,
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

/** The session is one of them; begin, the binding to a commune and commit are not. */
const MOST = 6;
const BRACKETS = /^(begin|commit|rollback)/;

let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let chairman: Person;
let administrator: Person;
let coordinator: Person;
let asked: string[] = [];

beforeAll(async () => {
  world = await makeWorld();
  world.database.app.on('connect', (client) => {
    if ('query' in client) note(client);
  });
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  administrator = await makePerson(world, commune, 'administrator', 'office');
  coordinator = await makePerson(world, commune, 'coordinator', 'culture_society');
  // The calendar of a commune is read once in half a minute, not at every request.
  await receive();
});
afterAll(() => world.close());

function note(client: PoolClient): void {
  const query = client.query;
  Object.assign(client, {
    query: (...given: unknown[]) => {
      const [first] = given;
      const text = typeof first === 'object' && first !== null && 'text' in first ? first.text : first;
      if (typeof text === 'string' && !BRACKETS.test(text)) asked.push(text);
      return Reflect.apply(query, client, given);
    },
  });
}

async function expectFew(request: () => Promise<Answer>): Promise<void> {
  asked = [];
  expect(await request()).toMatchObject({ status: 200 });
  expect(asked.length, 'the session at least').toBeGreaterThan(0);
  expect(asked.length, asked.join('\n')).toBeLessThanOrEqual(MOST);
}

describe('what is read', () => {
  const reads = apiRoutes.filter(({ method }) => method === 'GET');

  test.each(reads.map((route) => [route.path, route] as const))('GET %s', async (path, { verb }) => {
    const { id: dossierId } = await receive();
    const ids: Record<string, () => Promise<number>> = {
      ...{ receptions: receiveForOther, catalogue: someProcedure, people: async () => clerk.personId },
      works: giveLate,
      plans: writePlan,
      'plan-items': async () =>
        (await ask(world, coordinator, 'GET', `/api/plans/${await writePlan()}`)).body.tasks[0].itemId,
      'plan-sources': sendPlan,
      'city-lists': bringCityList,
    };
    if (path === '/units/:unitId/chase') await giveLate();
    const id = await (ids[path.split('/')[1] ?? ''] ?? (async () => dossierId))();
    const url = path
      .replace(':offeredProcedureId', String(commune.procedures.marital))
      .replace(':unitId', String(commune.units.office))
      .replace(':proofId', path.includes(':proofId') ? String(await prove(id)) : '')
      .replace(':fileId', path.includes(':fileId') ? String(await attach(dossierId)) : '')
      .replace(':line', '2')
      .replace(':id', String(id));
    expect(url, 'add a value for the new parameter here').not.toContain(':');
    const person = who(verb.allow);
    await expectFew(() => ask(world, person, 'GET', `/api${url}`));
  });

  test('a list that is searched, filtered and turned over', async () => {
    const url = '/api/dossiers?search=tran+thi&status=accepted&queue=unit&sort=name&page=2&size=1';
    await expectFew(() => ask(world, clerk, 'GET', url));
  });
});

describe('what is changed', () => {
  test('receiving, with the key that keeps a second press from being a second intake', async () => {
    const headers = { 'idempotency-key': 'phieu-so-0001' };
    const receiving = () => ask(world, clerk, 'POST', '/api/dossiers', intake(commune), headers);
    await expectFew(receiving);
  });

  test('many at once cost what one costs', async () => {
    const head = await makePerson(world, commune, 'unit_head', 'service_centre');
    const dossiers = [await receive(), await receive(), await receive()];
    const assign = { dossiers, personId: clerk.personId };
    await expectFew(() => ask(world, head, 'POST', '/api/dossier-assignments', assign));
    const assigned = dossiers.map(({ id }) => ({ id, version: 2 }));
    await expectFew(() => ask(world, head, 'POST', '/api/dossier-assignments/undo', { dossiers: assigned }));
    const undone = dossiers.map(({ id }) => ({ id, version: 3 }));
    await expectFew(() => ask(world, clerk, 'POST', '/api/dossier-transfers', { dossiers: undone }));
  });

  test.each(MOVE_NAMES)('%s', async (name) => {
    const { way, person } = moveOf(name);
    let dossier = name === 'accept' ? await register() : await receive();
    for (const [before, by] of way) dossier = (await move(before, by, dossier)).body;
    await expectFew(() => move(name, person, dossier));
  });
});

type Dossier = { id: number; version: number };

function moveOf(name: MoveName): { way: [MoveName, Person][]; person: Person } {
  const atOfficer: [MoveName, Person][] = [['transfer', clerk]];
  const atEnd: [MoveName, Person][] = [...atOfficer, ['transfer', officer], ['transfer', chairman]];
  const ways: Partial<Record<MoveName, { way: [MoveName, Person][]; person: Person }>> = {
    request_payment: { way: atOfficer, person: officer },
    stop: { way: atOfficer, person: officer },
    resume: { way: [...atOfficer, ['request_supplement', officer]], person: officer },
    finish: { way: atEnd, person: clerk },
    return_result: { way: [...atEnd, ['finish', clerk]], person: clerk },
  };
  return ways[name] ?? { way: [], person: clerk };
}

const ADDRESS: Record<MoveName, string> = {
  accept: 'acceptance',
  refuse: 'refusal',
  transfer: 'transfer',
  request_supplement: 'supplement-request',
  request_payment: 'payment-request',
  resume: 'resumption',
  finish: 'completion',
  return_result: 'return',
  withdraw: 'withdrawal',
  stop: 'stop',
};

const move = (name: MoveName, person: Person, { id, version }: Dossier) =>
  ask(world, person, 'POST', `/api/dossiers/${id}/${ADDRESS[name]}`, { version, reason: 'Thiếu giấy tờ' });

async function receiveForOther(): Promise<number> {
  const reception = { ...intake(commune), resolverName: 'UBND xã khác', resolverAgencyCode: 'H99.900.02' };
  return (await ask(world, clerk, 'POST', '/api/receptions', reception)).body.id;
}

async function giveLate(): Promise<number> {
  const { body } = await ask(world, chairman, 'POST', '/api/works', givenIn(commune.units.office));
  return body.id;
}

async function writePlan(): Promise<number> {
  const plan = { kind: 'CCHC', title: 'Kế hoạch thử', periodFrom: '2026-01-01', periodTo: '2026-12-31' };
  const { body } = await ask(world, coordinator, 'POST', '/api/plans', plan);
  const task = { text: 'Thử', leadUnitId: null, coordinatorUnitIds: [], rhythm: null, products: [] };
  await ask(world, coordinator, 'POST', `/api/plans/${body.id}/tasks`, { version: 1, after: null, task });
  return body.id;
}

let lists = 0;
/** A table read twice is refused. */
async function bringCityList(): Promise<number> {
  lists += 1;
  const table = `Số ký hiệu;Nội dung nhiệm vụ;Thời hạn\n${lists}/UBND;Kiểm kê đất đai;30/6/2026`;
  const content = Buffer.from(table).toString('base64');
  const list = { asOf: '2026-03-15', fileName: 'danh-muc.csv', content };
  return (await ask(world, chairman, 'POST', '/api/city-lists', list)).body.id;
}

async function sendPlan(): Promise<number> {
  const text = Buffer.from('Kế hoạch cải cách hành chính');
  return (await askWithFile(world, coordinator, '/api/plan-sources', text, 'a.txt')).body.sourceId;
}

async function prove(workId: number): Promise<number> {
  const proof = { kind: 'DOCUMENT', title: 'Báo cáo', effectiveOn: '2026-03-13' };
  const { body } = await ask(world, officer, 'POST', `/api/works/${workId}/proofs`, proof);
  const url = `/api/works/${workId}/proofs/${body.proofId}/file`;
  await askWithFile(world, officer, url, Buffer.from('%PDF-1.7 thử %%EOF'));
  return body.proofId;
}

async function someProcedure(): Promise<number> {
  return (await ask(world, clerk, 'GET', '/api/catalogue')).body.procedures[0].id;
}

async function attach(dossierId: number): Promise<number> {
  const url = `/api/dossiers/${dossierId}/papers/1/files`;
  return (await askWithFile(world, clerk, url, Buffer.from('%PDF-1.7 thử %%EOF'))).body.id;
}

async function receive(): Promise<Dossier> {
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  return { id: body.id, version: 1 };
}

/** As it comes from the portal of the nation. */
async function register(): Promise<Dossier> {
  const { rows } = await world.database.owner.query(
    `insert into dossiers (commune_id, code, source, status, offered_procedure_id, procedure_version_id, subject,
       applicant_kind, applicant_name, applicant_phone, return_by, limit_value, limit_unit, registered_at)
     select $1, 'H24.900.77-260316-0001', 'PORTAL', 'registered', o.id, v.id, 'Xác nhận', 'CITIZEN', 'Lê Văn Ổi',
       '0900000999', 'ONLINE', 3, 'WORKING_DAY', now()
     from offered_procedures o join procedure_versions v on v.procedure_id = o.procedure_id where o.id = $2 returning id`,
    [commune.id, commune.procedures.marital],
  );
  return { id: rows[0].id, version: 1 };
}

function who(allow: Permission): Person {
  const people: [Role, Person][] = [
    ['counter_clerk', clerk],
    ['officer', officer],
    ['leader', chairman],
    ['administrator', administrator],
    ['coordinator', coordinator],
  ];
  const able = people.find(([role]) => typeof allow === 'string' || allow.includes(role));
  if (!able) throw new Error(`Nobody here may: add a person with one of ${allow}`);
  return able[1];
}
