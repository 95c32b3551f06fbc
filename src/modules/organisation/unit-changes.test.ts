import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  intake,
  MONDAY,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import { matchUnit } from '../../lib/unit-names/public.ts';
import { localDate } from '../../platform/clock.ts';
import { makePool } from '../../platform/database/client.ts';
import { inCommune } from '../../platform/database/commune-db.ts';
import { startWorker } from '../../worker.ts';
import { applyUnitChangesDaily } from './jobs.ts';
import { namedUnits } from './queries.ts';
import { unitNameOn } from './unit-record.ts';

let world: World;
let commune: Commune;
let administrator: Person;
let clerk: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  stranger = await makePerson(world, await makeCommune(world), 'administrator', 'office');
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.travel(MONDAY);
  commune = await makeCommune(world);
  administrator = await makePerson(world, commune, 'administrator', 'service_centre');
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
});

const DECISION = 'Quyết định số 45/QĐ-UBND ngày 10/3/2026 của UBND xã';
const NEW_NAMES = { name: 'Phòng Kinh tế, Hạ tầng và Đô thị', shortName: 'Phòng KTHTĐT', symbol: 'KTHTĐT' };

const decide = (kind: string, unitId: number, effectiveOn: string, more: object = {}, person = administrator) =>
  ask(world, person, 'POST', `/api/units/${unitId}/${kind}`, { effectiveOn, decision: DECISION, ...more });
const rename = (on: string, more: object = {}, person = administrator) =>
  decide('rename', commune.units.economy, on, { ...NEW_NAMES, ...more }, person);
const merge = (on: string, into = commune.units.economy, person = administrator) =>
  decide('merger', commune.units.office, on, { intoUnitId: into }, person);
const dissolve = (unitId: number, on = '2026-03-16', person = administrator) =>
  decide('dissolution', unitId, on, {}, person);
const open = (unitId: number) => ask(world, administrator, 'GET', `/api/units/${unitId}`);

async function inside<T>(work: Parameters<typeof inCommune<T>>[4]): Promise<T> {
  const client = await world.database.app.connect();
  return inCommune(client, commune.id, 'read', world.clock.now(), work).finally(() => client.release());
}

/** What the queue would run: the daily look, then each job it made, as the worker starts them. */
async function night(): Promise<void> {
  const platform = { pool: world.database.app, clock: world.clock };
  await applyUnitChangesDaily.run(platform);
  const { rows } = await world.database.owner.query(
    `select id::integer from unit_changes where commune_id = $1 and applied_at is null and cancelled_at is null
       and effective_on <= $2`,
    [commune.id, localDate(world.clock.now())],
  );
  for (const { id } of rows) await runTask('organisation.apply_unit_change', { changeId: id });
}

const runTask = (name: string, ids: Record<string, number>) => world.runTask(commune, name, ids);

const follow = () =>
  runTask('organisation.unit_merged', { fromUnitId: commune.units.office, intoUnitId: commune.units.economy });

describe('a new name', () => {
  test('entered before its day waits for it, and the old one stays known', async () => {
    expect(await rename('2026-03-20')).toMatchObject({ status: 200, body: { isDone: false } });
    expect((await open(commune.units.economy)).body).toMatchObject({
      name: 'Phòng Kinh tế',
      changes: [{ state: 'WAITING', effectiveOn: '2026-03-20', decision: DECISION }],
      names: [{ name: 'Phòng Kinh tế' }, { name: NEW_NAMES.name, from: '2026-03-20' }],
    });
    await world.travel('2026-03-19T23:00');
    await night();
    expect((await open(commune.units.economy)).body.name).toBe('Phòng Kinh tế');
    await world.travel('2026-03-20T00:05');
    await night();
    expect((await open(commune.units.economy)).body).toMatchObject({
      ...NEW_NAMES,
      aliases: ['Phòng Kinh tế'],
      changes: [{ state: 'DONE', formerName: 'Phòng Kinh tế' }],
    });
    const units = await inside(namedUnits);
    for (const text of ['Phòng Kinh tế', NEW_NAMES.name])
      expect(matchUnit({ text, units })[0]).toMatchObject({ unitId: commune.units.economy });
  });

  test('is asked for by day', async () => {
    await rename('2026-03-02');
    await rename('2026-03-10', { name: 'Phòng Kinh tế và Đô thị' });
    await rename('2026-04-01', { name: 'Phòng Đô thị' });
    const nameOn = async (day: string) => (await inside((db) => unitNameOn(db, commune.units.economy, day)))?.name;
    expect(await Promise.all(['2025-06-30', '2025-07-01', '2026-03-01'].map(nameOn))).toEqual([
      undefined,
      'Phòng Kinh tế',
      'Phòng Kinh tế',
    ]);
    expect(await nameOn('2026-03-02')).toBe(NEW_NAMES.name);
    expect(await nameOn('2026-03-31')).toBe('Phòng Kinh tế và Đô thị');
    expect(await nameOn('2026-04-01')).toBe('Phòng Đô thị');
  });

  test('may not lie before the last one; cancelled it leaves its trace and nothing else', async () => {
    const { body } = await rename('2026-03-20');
    expect(await rename('2026-03-20')).toMatchObject({ status: 422, body: { fields: { effectiveOn: {} } } });
    expect(await ask(world, clerk, 'POST', `/api/unit-changes/${body.id}/cancellation`, {})).toMatchObject({
      status: 403,
    });
    const cancel = () => ask(world, administrator, 'POST', `/api/unit-changes/${body.id}/cancellation`, {});
    expect(await cancel()).toMatchObject({ status: 200 });
    expect(await cancel()).toMatchObject({ status: 409 });
    await world.travel('2026-03-20T08:00');
    await night();
    expect((await open(commune.units.economy)).body).toMatchObject({
      name: 'Phòng Kinh tế',
      changes: [{ state: 'CANCELLED' }],
    });
  });
});

describe('a merger', () => {
  test('takes people, roles, names, procedures and dossiers along, each with its trace', async () => {
    const received = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    const ahead = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    await ask(world, clerk, 'POST', `/api/dossiers/${received.body.id}/transfer`, { version: 1 });
    expect(await merge('2026-03-16')).toMatchObject({ status: 200, body: { isDone: true } });
    await follow();
    await follow();

    expect((await open(commune.units.office)).body).toMatchObject({ state: 'ENDED', validTo: '2026-03-16', people: 0 });
    const held = await roles(officer);
    expect(held).toEqual([
      { unit_id: commune.units.office, valid_from: '2025-07-01', valid_to: '2026-03-16' },
      { unit_id: commune.units.economy, valid_from: '2026-03-16', valid_to: null },
    ]);
    const moved = await ask(world, officer, 'GET', `/api/dossiers/${received.body.id}`);
    expect(moved.body).toMatchObject({ holderUnitId: commune.units.economy, version: 3, can: { transfer: true } });
    expect(moved.body.history.map(({ verb }: { verb: string }) => verb)).toEqual([
      'follow_merger',
      'transfer',
      'receive',
    ]);
    const other = await ask(world, officer, 'GET', `/api/dossiers/${ahead.body.id}`);
    expect(other.body.steps[1].unit).toBe('Phòng Kinh tế');
    const { rows } = await world.database.owner.query(
      `select (select count(*)::int from offered_procedures where commune_id = $1 and responsible_unit_id = $2) as procedures,
         (select count(*)::int from events where commune_id = $1 and noun = 'offered_procedure' and verb = 'follow_merger') as told`,
      [commune.id, commune.units.economy],
    );
    expect(rows[0]).toEqual({ procedures: 3, told: 3 });
    const units = await inside(namedUnits);
    expect(matchUnit({ text: 'Văn phòng HĐND và UBND', units })[0]).toMatchObject({ unitId: commune.units.economy });
  });

  test('is told to the rooms below by jobs with ids only, which the worker does', async () => {
    await merge('2026-03-16');
    const queue = makePool(world.database.urls.jobs, 1);
    const waiting = async () =>
      (
        await queue.query(
          `select payload, run_at > now() as later from graphile_worker._private_jobs j
           join graphile_worker._private_tasks t on t.id = j.task_id
           where t.identifier = 'organisation.unit_merged' and (payload ->> 'communeId')::int = $1 order by run_at desc`,
          [commune.id],
        )
      ).rows;
    const ids = { fromUnitId: commune.units.office, intoUnitId: commune.units.economy, communeId: commune.id };
    expect((await waiting()).map(({ payload }) => payload)).toEqual([ids, ids, ids, ids]);
    const platform = { pool: world.database.app, clock: world.clock };
    const reports: string[] = [];
    const report = (line: string) => reports.push(line);
    const worker = startWorker({ jobsUrl: world.database.urls.jobs, platform, tasks: world.tasks, crons: [], report });
    await expect.poll(async () => (await waiting()).filter(({ later }) => !later)).toEqual([]);
    await worker.stop();
    await queue.end();
    expect(reports).toEqual([]);
    const { rows } = await world.database.owner.query(
      'select distinct responsible_unit_id::int as unit from offered_procedures where commune_id = $1',
      [commune.id],
    );
    expect(rows).toEqual([{ unit: commune.units.economy }]);
  });

  test('of centre or leadership, into itself, into what ends or from what has ended is refused', async () => {
    const { units } = commune;
    expect(await decide('merger', units.service_centre, '2026-03-17', { intoUnitId: units.office })).toMatchObject({
      status: 409,
    });
    expect(await merge('2026-03-17', units.office)).toMatchObject({ status: 422 });
    expect(await merge('2026-03-17')).toMatchObject({ status: 200 });
    expect(await dissolve(units.economy)).toMatchObject({ status: 409, body: { code: 'wrong_state' } });
    expect(await decide('merger', units.culture_society, '2026-03-18', { intoUnitId: units.office })).toMatchObject({
      status: 422,
      body: { fields: { intoUnitId: {} } },
    });
    await world.travel('2026-03-17T00:05');
    await night();
    expect(await merge('2026-03-18')).toMatchObject({ status: 409 });
    expect(await ask(world, administrator, 'PUT', `/api/catalogue/1/offer`, offer(units.office))).toMatchObject({
      status: 409,
    });
  });
});

describe('a dissolution', () => {
  test('of what still holds something is refused, and says what to move', async () => {
    const refused = await dissolve(commune.units.office);
    expect(refused).toMatchObject({ status: 409, body: { code: 'still_holds' } });
    expect(refused.body.detail).toMatch(/1 người.*3 thủ tục/);
    const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    expect(body.id).toBeGreaterThan(0);
    expect((await dissolve(commune.units.leaders)).status).toBe(409);
    expect((await dissolve(commune.units.office)).body.detail).toMatch(/1 hồ sơ/);
  });

  test('of what holds nothing ends it; what comes in before its day keeps it waiting, until it is gone', async () => {
    const society = commune.units.culture_society;
    const { body } = await dissolve(society, '2026-03-20');
    expect(body).toMatchObject({ isDone: false });
    const late = await ask(world, administrator, 'PUT', `/api/people/${officer.personId}/unit`, {
      unitId: society,
      title: 'Chuyên viên',
    });
    expect(late.status).toBe(200);
    expect(await roles(officer)).toMatchObject([{ valid_to: '2026-03-16' }, { unit_id: society, valid_to: null }]);
    await world.travel('2026-03-20T00:05');
    await night();
    expect((await open(society)).body.changes).toMatchObject([{ state: 'STUCK' }]);
    await ask(world, administrator, 'PUT', `/api/people/${officer.personId}/unit`, {
      unitId: commune.units.economy,
      title: 'Chuyên viên',
    });
    const apply = (person: Person) => ask(world, person, 'POST', `/api/unit-changes/${body.id}/application`, {});
    expect(await apply(clerk)).toMatchObject({ status: 403 });
    expect(await apply(stranger)).toMatchObject({ status: 404 });
    expect(await apply(administrator)).toMatchObject({ status: 200 });
    expect(await apply(administrator)).toMatchObject({ status: 409 });
    expect((await open(society)).body).toMatchObject({ state: 'ENDED', validTo: '2026-03-20' });
  });
});

describe('who may', () => {
  test('everyone reads, only an administrator of the commune decides', async () => {
    expect((await ask(world, clerk, 'GET', `/api/units/${commune.units.economy}`)).status).toBe(200);
    for (const answer of [rename('2026-03-20', {}, clerk), merge('2026-03-20', commune.units.economy, clerk)])
      expect(await answer).toMatchObject({ status: 403 });
    expect(await dissolve(commune.units.culture_society, '2026-03-20', clerk)).toMatchObject({ status: 403 });
    expect(await rename('2026-03-20', {}, stranger)).toMatchObject({ status: 404 });
    expect(await merge('2026-03-20', commune.units.economy, stranger)).toMatchObject({ status: 404 });
    const move = { unitId: commune.units.economy, title: 'Chuyên viên' };
    const path = `/api/people/${officer.personId}/unit`;
    expect(await ask(world, clerk, 'PUT', path, move)).toMatchObject({ status: 403 });
    expect(await ask(world, stranger, 'PUT', path, move)).toMatchObject({ status: 404 });
  });
});

const offer = (responsibleUnitId: number) => ({ responsibleUnitId, limitValue: 3, limitUnit: 'WORKING_DAY' });

async function roles({ personId }: Person) {
  const { rows } = await world.database.owner.query(
    `select unit_id::int, valid_from::text, valid_to::text from role_assignments where person_id = $1 order by valid_from, id`,
    [personId],
  );
  return rows;
}
