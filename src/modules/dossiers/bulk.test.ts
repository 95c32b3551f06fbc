import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

let world: World;
let commune: Commune;
let clerk: Person;
let colleague: Person;
let head: Person;
let officer: Person;
let inspector: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  colleague = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  head = await makePerson(world, commune, 'unit_head', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'office');
  inspector = await makePerson(world, commune, 'inspector', 'office');
  stranger = await makePerson(world, await makeCommune(world), 'unit_head', 'service_centre');
});
afterAll(() => world.close());

interface Chosen {
  id: number;
  version: number;
}
const received = async (): Promise<Chosen> => ({
  id: (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.id,
  version: 1,
});
const several = async (count: number) => {
  const dossiers: Chosen[] = [];
  for (let number = 0; number < count; number++) dossiers.push(await received());
  return dossiers;
};
const assign = (person: Person, dossiers: Chosen[], to: Person) =>
  ask(world, person, 'POST', '/api/dossier-assignments', { dossiers, personId: to.personId });
const undo = (person: Person, dossiers: Chosen[]) =>
  ask(world, person, 'POST', '/api/dossier-assignments/undo', { dossiers });
const transfer = (person: Person, dossiers: Chosen[]) =>
  ask(world, person, 'POST', '/api/dossier-transfers', { dossiers });
const opened = async ({ id }: Chosen) => (await ask(world, clerk, 'GET', `/api/dossiers/${id}`)).body;
const auditOf = async (action: string) =>
  (
    await world.database.owner.query(
      'select outcome, refusal, record_ids from audit where commune_id = $1 and action = $2 order by id desc limit 1',
      [commune.id, action],
    )
  ).rows[0];
const raised = (dossiers: Chosen[]) => dossiers.map(({ id, version }) => ({ id, version: version + 1 }));

describe('assigning many', () => {
  test('is done by the head, rings one bell each, and leaves one audit row with all of them', async () => {
    const dossiers = await several(3);
    const { status, body } = await assign(head, dossiers, colleague);
    expect(status).toBe(200);
    expect(body.outcomes).toEqual(
      dossiers.map(({ id }) => ({ id, code: expect.stringContaining('-260316-'), version: 2, refusal: null })),
    );
    for (const dossier of dossiers)
      expect(await opened(dossier)).toMatchObject({ holderPersonId: colleague.personId, version: 2 });
    expect(await auditOf('dossiers.assign_many')).toEqual({
      outcome: 'done',
      refusal: null,
      record_ids: dossiers.map(({ id }) => id),
    });
    const bell = await ask(world, colleague, 'GET', '/api/notifications');
    expect(bell.body.rows.map(({ recordId }: { recordId: number }) => recordId).sort()).toEqual(
      dossiers.map(({ id }) => id).sort(),
    );
  });

  test('judges each by itself: what cannot be is answered with its sentence, the rest is done', async () => {
    const [fine, changed, elsewhere] = await several(3);
    if (!fine || !changed || !elsewhere) throw new Error('three were received');
    await assign(head, [changed], clerk);
    await transfer(clerk, [elsewhere]);
    const missing = { id: 999_999, version: 1 };
    const { body } = await assign(head, [fine, changed, { ...elsewhere, version: 2 }, missing], colleague);
    const [first, ...refused] = body.outcomes;
    expect(first).toMatchObject({ id: fine.id, refusal: null });
    expect(refused.map(({ refusal }: { refusal: { vi: string } }) => refusal.vi)).toEqual([
      expect.stringContaining('vừa được người khác sửa'),
      expect.stringContaining('người đứng đầu đơn vị đang giữ'),
      expect.stringContaining('Không tìm thấy'),
    ]);
    expect(await opened(changed)).toMatchObject({ holderPersonId: clerk.personId });
  });

  test('is not for colleagues, other roles, other communes, nor for people of other units', async () => {
    const [dossier] = await several(1);
    if (!dossier) throw new Error('one was received');
    const sentence = async (person: Person, to: Person) =>
      (await assign(person, [dossier], to)).body.outcomes[0].refusal.vi;
    expect(await sentence(colleague, clerk)).toContain('Bạn không có quyền');
    expect(await auditOf('dossiers.assign_many')).toEqual({
      ...{ outcome: 'refused', refusal: 'forbidden', record_ids: [dossier.id] },
    });
    expect(await sentence(stranger, stranger)).toContain('Không tìm thấy');
    expect(await sentence(head, officer)).toContain('không làm việc trong đơn vị');
    expect(await assign(inspector, [dossier], clerk)).toMatchObject({ status: 403 });
    expect((await opened(dossier)).version).toBe(1);
  });

  test.each([
    ['none', () => []],
    ['the same twice', () => [1, 1]],
    ['more than 200', () => Array.from({ length: 201 }, (_, index) => index + 1)],
  ])('of %s is no request', async (_, ids) => {
    const dossiers = ids().map((id) => ({ id, version: 1 }));
    expect(await assign(head, dossiers, clerk)).toMatchObject({ status: 422 });
  });
});

describe('an assignment is undone', () => {
  test('by whoever made it, back to who had it', async () => {
    const dossiers = await several(2);
    await assign(head, dossiers, colleague);
    expect((await undo(clerk, raised(dossiers))).body.outcomes[0].refusal).not.toBeNull();
    const { body } = await undo(head, raised(dossiers));
    expect(body.outcomes.map(({ refusal }: { refusal: object | null }) => refusal)).toEqual([null, null]);
    for (const dossier of dossiers) {
      const { holderPersonId, version, history } = await opened(dossier);
      expect({ holderPersonId, version }).toEqual({ holderPersonId: clerk.personId, version: 3 });
      expect(history[0].verb).toBe('assign_back');
    }
    expect((await undo(head, raised(raised(dossiers)))).body.outcomes[0].refusal).not.toBeNull();
  });

  test('only for a moment, and only while nothing has happened since', async () => {
    const [late, passed] = await several(2);
    if (!late || !passed) throw new Error('two were received');
    await assign(head, [late, passed], colleague);
    await transfer(colleague, [{ ...passed, version: 2 }]);
    expect((await undo(head, [{ ...passed, version: 2 }])).body.outcomes[0].refusal.vi).toContain('người khác sửa');
    expect((await undo(head, [{ ...passed, version: 3 }])).body.outcomes[0].refusal.vi).toContain('quá lúc');
    expect((await undo(stranger, [{ ...late, version: 2 }])).body.outcomes[0].refusal.vi).toContain('Không tìm thấy');
    await world.travel('2026-03-16T08:02');
    expect((await undo(head, [{ ...late, version: 2 }])).body.outcomes[0].refusal.vi).toContain('quá lúc');
  });
});

describe('passing on many', () => {
  test('each goes to its next step, as one by one', async () => {
    const [alone, ...together] = await several(3);
    if (!alone) throw new Error('three were received');
    await ask(world, clerk, 'POST', `/api/dossiers/${alone.id}/transfer`, { version: 1 });
    const { body } = await transfer(clerk, together);
    expect(body.outcomes.map(({ refusal }: { refusal: object | null }) => refusal)).toEqual([null, null]);
    const { status, version, holderUnitId, holderPersonId, steps } = await opened(alone);
    for (const dossier of together)
      expect(await opened(dossier)).toMatchObject({ status, version, holderUnitId, holderPersonId, steps });
    expect(await auditOf('dossiers.transfer_many')).toEqual({
      outcome: 'done',
      refusal: null,
      record_ids: together.map(({ id }) => id),
    });
  });

  test('one that has ended, one of another unit and one of another commune stay', async () => {
    const [ended, passed] = await several(2);
    if (!ended || !passed) throw new Error('two were received');
    await ask(world, clerk, 'POST', `/api/dossiers/${ended.id}/withdrawal`, { version: 1, reason: 'Thôi' });
    await transfer(clerk, [passed]);
    const { body } = await transfer(clerk, raised([ended, passed]));
    expect(body.outcomes.map(({ refusal }: { refusal: { vi: string } }) => refusal.vi)).toEqual([
      expect.stringContaining('Công dân yêu cầu rút'),
      expect.stringContaining('đơn vị khác giữ'),
    ]);
    expect((await transfer(stranger, [ended])).body.outcomes[0].refusal.vi).toContain('Không tìm thấy');
    expect(await transfer(inspector, [ended])).toMatchObject({ status: 403 });
  });
});
