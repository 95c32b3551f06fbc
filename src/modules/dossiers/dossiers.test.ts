import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';
import type { MoveName } from './rules.ts';

let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let chairman: Person;
let stranger: Person;
let accountant: Person;

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

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  chairman = await makePerson(world, commune, 'leader', 'leaders');
  accountant = await makePerson(world, commune, 'accountant', 'economy');
  stranger = await makePerson(world, other, 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

/** Receives a dossier and walks it to where a test wants it. */
async function dossierAt(...path: [MoveName, Person][]): Promise<{ id: number; version: number }> {
  const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
  let dossier = { id: body.id, version: 1 };
  for (const [name, person] of path) dossier = (await move(name, person, dossier)).body;
  return dossier;
}

const move = (
  name: MoveName,
  person: Person | undefined,
  dossier: { id: number; version: number },
  reason = 'Thiếu giấy xác nhận cư trú',
) => ask(world, person, 'POST', `/api/dossiers/${dossier.id}/${ADDRESS[name]}`, { version: dossier.version, reason });

const open = (person: Person, id: number) => ask(world, person, 'GET', `/api/dossiers/${id}`);

describe('receiving', () => {
  test('gives a number, an appointment with its reasons, and a history', async () => {
    const received = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune));
    expect(received).toMatchObject({ status: 200, body: { dueAt: '2026-03-19T17:00' } });
    expect(received.body.code).toMatch(/^H24\.900\.\d+-260316-\d{4}$/);
    expect(received.body.why.join(' ')).toMatch(/17\/03.*18\/03.*19\/03|3 ngày làm việc/);
    const opened = await open(clerk, received.body.id);
    expect(opened.body).toMatchObject({
      status: 'accepted',
      can: { transfer: true },
      history: [{ verb: 'receive', to: 'accepted' }],
    });
    expect(opened.body.steps).toHaveLength(4);
    expect(opened.body.steps.every((step: { position: number }) => step.position > 0)).toBe(true);
  });

  test('only counter clerks and the commune police may', async () => {
    for (const person of [officer, chairman, accountant])
      expect(await ask(world, person, 'POST', '/api/dossiers', intake(commune))).toMatchObject({
        status: 403,
        body: { code: 'forbidden' },
      });
    expect((await ask(world, undefined, 'POST', '/api/dossiers', intake(commune))).status).toBe(401);
  });

  test("another commune's procedure is not there", async () => {
    expect(await ask(world, stranger, 'POST', '/api/dossiers', intake(commune))).toMatchObject({
      status: 404,
      body: { code: 'not_offered' },
    });
  });

  test('a procedure without a confirmed limit is not received, and the sentence says what to do', async () => {
    const refused = await ask(
      world,
      clerk,
      'POST',
      '/api/dossiers',
      intake(commune, { offeredProcedureId: commune.procedures.unconfirmed }),
    );
    expect(refused).toMatchObject({ status: 409, body: { code: 'not_confirmed' } });
    expect(refused.body.detail).toMatch(/Quản trị viên/);
  });

  test('names every wrong field in Vietnamese and English', async () => {
    const wrong = intake(commune, { applicant: { kind: 'CITIZEN', name: '', phone: 'abc' } });
    const refused = await ask(world, clerk, 'POST', '/api/dossiers', wrong);
    expect(refused.status).toBe(422);
    expect(Object.keys(refused.body.fields).sort()).toEqual(['applicant.name', 'applicant.phone']);
    expect(refused.body.fields['applicant.name']).toEqual({ vi: 'Hãy điền ô này.', en: 'Fill in this field.' });
  });

  test('a name is one line as a person reads it: what hides or turns the reading is taken off', async () => {
    const applicant = { kind: 'CITIZEN', name: 'Lê\n\u202eVăn\ud800 Mẫu', phone: '0000000123' };
    const { body } = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { applicant }));
    const record = await ask(world, clerk, 'GET', `/api/dossiers/${body.id}`);
    expect(record.body.applicant.name).toBe('Lê Văn� Mẫu');
  });

  test('a character no database can hold is refused in words', async () => {
    const refused = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { subject: 'Lê\u0000Văn' }));
    expect(refused).toMatchObject({ status: 422, body: { code: 'bad_character' } });
    expect((await ask(world, clerk, 'GET', '/api/dossiers?search=a%00b')).status).toBe(422);
  });

  test('the same key is the same intake; another body under it is refused', async () => {
    const headers = { 'idempotency-key': 'phieu-so-0001' };
    const first = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune), headers);
    const again = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune), headers);
    expect(again.body).toEqual(first.body);
    const other = await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { returnBy: 'POST' }), headers);
    expect(other).toMatchObject({ status: 409, body: { code: 'key_reused' } });
  });

  test('a key sent twice at the same moment is one intake with one answer; a move that was done is not refused', async () => {
    const headers = { 'idempotency-key': 'phieu-so-0002' };
    const receiveOnce = () => ask(world, clerk, 'POST', '/api/dossiers', intake(commune), headers);
    const [first, second] = await Promise.all([receiveOnce(), receiveOnce()]);
    expect(first).toMatchObject({ status: 200, body: { code: second.body.code } });
    const moveOnce = () =>
      ask(
        world,
        clerk,
        'POST',
        `/api/dossiers/${first.body.id}/transfer`,
        { version: 1 },
        { 'idempotency-key': 'buoc-0001' },
      );
    expect((await moveOnce()).status).toBe(200);
    expect(await moveOnce()).toMatchObject({ status: 200, body: { version: 2 } });
  });

  test('1,000 intakes at once get 1,000 numbers, without a gap and without a repeat', async () => {
    const busy = await makeCommune(world);
    const clerks = await Promise.all(
      Array.from({ length: 8 }, () => makePerson(world, busy, 'counter_clerk', 'service_centre')),
    );
    // A machine with other work to do asks some to come back (503, Retry-After): a counter does.
    const patiently = async (person: Person | undefined): Promise<Answer> => {
      const answer = await ask(world, person, 'POST', '/api/dossiers', intake(busy));
      return answer.status === 503 ? patiently(person) : answer;
    };
    const all = Array.from({ length: 1_000 }, (_, at) => patiently(clerks[at % 8]));
    const numbers = (await Promise.all(all)).map(({ body }) => Number(String(body.code).split('-').at(-1)));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 1));
  }, 60_000);
});

describe('reading', () => {
  test('a dossier of another commune is not there', async () => {
    const { id } = await dossierAt();
    expect(await open(stranger, id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
    expect((await ask(world, stranger, 'GET', '/api/dossiers')).body).toMatchObject({ rows: [], total: { count: 0 } });
  });

  test('finds by name without accents, by telephone, by ID number, by the beginning of the code', async () => {
    const { body } = await ask(
      world,
      clerk,
      'POST',
      '/api/dossiers',
      intake(commune, {
        applicant: { kind: 'CITIZEN', name: 'Đỗ Thị Ổi', phone: '0900 000 777', idNumber: '000190009999' },
      }),
    );
    for (const text of ['do thi oi', 'ĐỖ THỊ', '0900000777', '000190009999', body.code, body.code.slice(0, 18)]) {
      const { rows } = (await ask(world, clerk, 'GET', `/api/dossiers?search=${encodeURIComponent(text)}`)).body;
      expect(
        rows.map((row: { id: number }) => row.id),
        text,
      ).toContain(body.id);
    }
    expect((await ask(world, clerk, 'GET', '/api/dossiers?search=%25%25')).body.rows).toEqual([]);
  });

  test('opening and searching leave an access row, browsing a queue does not', async () => {
    const { id } = await dossierAt();
    const reads = async () =>
      (
        await world.database.owner.query("select action from audit where outcome = 'read' and account_id = $1", [
          officer.accountId,
        ])
      ).rows;
    await ask(world, officer, 'GET', '/api/dossiers?queue=unit');
    expect(await reads()).toEqual([]);
    await open(officer, id);
    await ask(world, officer, 'GET', '/api/dossiers?search=tran');
    expect((await reads()).map(({ action }) => action)).toEqual(['dossiers.get', 'dossiers.list']);
  });

  test('events and audit hold no personal values', async () => {
    const { rows } = await world.database.owner.query(
      "select coalesce(string_agg(e::text, ' '), '') || (select coalesce(string_agg(a::text, ' '), '') from audit a) as everything from events e where verb = 'receive'",
    );
    expect(rows[0].everything).not.toMatch(/Bưởi|0900000123|000185001234/);
  });

  test('the queues: mine, my unit, due soon, overdue', async () => {
    const quiet = await makeCommune(world);
    const [first, second] = [
      await makePerson(world, quiet, 'counter_clerk', 'service_centre'),
      await makePerson(world, quiet, 'counter_clerk', 'service_centre'),
    ];
    await ask(world, first, 'POST', '/api/dossiers', intake(quiet));
    await ask(world, second, 'POST', '/api/dossiers', intake(quiet, { offeredProcedureId: quiet.procedures.copy }));
    const count = async (queue: string) =>
      (await ask(world, first, 'GET', `/api/dossiers?queue=${queue}`)).body.total.count;
    expect([await count('mine'), await count('unit'), await count('due_soon'), await count('overdue')]).toEqual([
      1, 2, 1, 0,
    ]);
    await world.travel('2026-03-17T08:00');
    expect([await count('due_soon'), await count('overdue')]).toEqual([0, 1]);
    await world.travel('2026-03-16T08:00');
  });
});
