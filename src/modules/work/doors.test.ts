import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Answer,
  ask,
  askWithFile,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

const PDF = Buffer.from('%PDF-1.7\nmột trang\n%%EOF');
let world: World;
let commune: Commune;
const people: Partial<Record<Who, Person>> = {};
type Who = 'chairman' | 'head' | 'officer' | 'outsider' | 'stranger';

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const other = await makeCommune(world);
  people.chairman = await makePerson(world, commune, 'leader', 'leaders');
  people.head = await makePerson(world, commune, 'unit_head', 'economy');
  people.officer = await makePerson(world, commune, 'officer', 'economy');
  people.outsider = await makePerson(world, commune, 'officer', 'service_centre');
  people.stranger = await makePerson(world, other, 'leader', 'leaders');
});
afterAll(() => world.close());

function personOf(who: Who): Person {
  const person = people[who];
  if (!person) throw new Error(`Nobody is ${who}`);
  return person;
}

const open = async (id: number) => (await ask(world, personOf('chairman'), 'GET', `/api/works/${id}`)).body;

async function given(over: object = {}): Promise<number> {
  const { body } = await ask(world, personOf('chairman'), 'POST', '/api/works', {
    ...{ origin: 'CITY', title: 'Rà soát', unitId: commune.units.economy, dueOn: '2026-03-31' },
    ...{ products: [], source: 'Công văn số 120/UBND-TC' },
    ...over,
  });
  return body.id;
}

const send = async (who: Who, id: number, path: string, body: object = {}) => {
  const { version } = await open(id);
  return ask(world, personOf(who), 'POST', `/api/works/${id}/${path}`, { version, ...body });
};

const submitted = async (id: number) => {
  await send('officer', id, 'submission');
};
const accepted = async (id: number) => {
  await submitted(id);
  await send('head', id, 'acceptance');
};
const untouched = async () => undefined;
const proof = { kind: 'DOCUMENT', title: 'Báo cáo', effectiveOn: '2026-03-13' };
const proved = async (id: number) => {
  await send('officer', id, 'proofs', proof);
};
const stepped = async (id: number) => {
  await send('officer', id, 'steps', { text: 'Lập danh sách' });
};
const asked = async (id: number) => {
  await send('officer', id, 'extension-request', { toDueOn: '2026-04-15', reason: 'Chờ số liệu' });
};
const then =
  (...acts: ((id: number) => Promise<unknown>)[]) =>
  async (id: number) => {
    for (const act of acts) await act(id);
  };
const stepOf = async (id: number) => (await open(id)).steps[0]?.id ?? 1;
const proofOf = async (id: number) => (await open(id)).proofs[0]?.proofId ?? 1;

interface Door {
  name: string;
  press: (who: Who, id: number) => Promise<Answer>;
  right: Who;
  /** What comes before it, and what makes it the wrong time. */
  ready: (id: number) => Promise<unknown>;
  tooLate: (id: number) => Promise<unknown>;
  wrong?: Who;
  over?: object;
}

const reason = { reason: 'Thiếu phụ lục' };
const to = (path: string, body?: object) => (who: Who, id: number) => send(who, id, path, body);

const DOORS: Door[] = [
  { name: 'note', press: to('notes', { text: 'Đã làm' }), right: 'officer', ready: untouched, tooLate: accepted },
  { name: 'add_step', press: to('steps', { text: 'Lập' }), right: 'officer', ready: untouched, tooLate: submitted },
  {
    ...{ name: 'mark_step', right: 'officer', ready: stepped, tooLate: then(stepped, accepted) },
    press: async (who, id) => send(who, id, `steps/${await stepOf(id)}/mark`, { isDone: true }),
  },
  {
    ...{ name: 'remove_step', right: 'officer', ready: stepped, tooLate: then(stepped, submitted) },
    press: async (who, id) => send(who, id, `steps/${await stepOf(id)}/removal`),
  },
  { name: 'add_proof', press: to('proofs', proof), right: 'officer', ready: untouched, tooLate: accepted },
  {
    ...{ name: 'attach_proof_file', right: 'officer', ready: proved, tooLate: then(proved, accepted) },
    press: async (who, id) =>
      askWithFile(world, personOf(who), `/api/works/${id}/proofs/${await proofOf(id)}/file`, PDF),
  },
  {
    ...{ name: 'remove_proof', right: 'officer', ready: proved, tooLate: then(proved, accepted) },
    press: async (who, id) => send(who, id, `proofs/${await proofOf(id)}/removal`),
  },
  {
    ...{ name: 'reuse_proof', right: 'officer', ready: untouched, tooLate: accepted },
    press: async (who, id) => {
      const other = await given();
      await proved(other);
      return send(who, id, `proofs/${await proofOf(other)}/use`);
    },
  },
  { name: 'submit', press: to('submission'), right: 'officer', ready: untouched, tooLate: submitted },
  { name: 'accept', press: to('acceptance'), right: 'head', ready: submitted, tooLate: accepted, wrong: 'outsider' },
  { name: 'return', press: to('return', reason), right: 'head', ready: submitted, tooLate: accepted },
  {
    name: 'reopen',
    press: to('reopening', reason),
    right: 'chairman',
    ready: accepted,
    tooLate: untouched,
    wrong: 'head',
  },
  { name: 'block', press: to('block', reason), right: 'officer', ready: untouched, tooLate: submitted },
  {
    ...{ name: 'unblock', press: to('unblock'), right: 'officer', tooLate: untouched },
    ready: (id) => send('officer', id, 'block', reason),
  },
  {
    ...{ name: 'ask_extension', right: 'officer', ready: untouched, tooLate: asked },
    press: to('extension-request', { toDueOn: '2026-04-15', ...reason }),
  },
  {
    ...{ name: 'decide_extension', right: 'chairman', wrong: 'head', ready: asked, tooLate: untouched },
    press: to('extension-decision', { isGranted: true }),
  },
  {
    ...{ name: 'set_event', right: 'head', wrong: 'officer', ready: untouched, over: { dueOn: undefined } },
    press: to('event', { dueOn: '2026-04-15', ...reason }),
    tooLate: (id) => send('head', id, 'event', { dueOn: '2026-04-15', ...reason }),
  },
  {
    ...{ name: 'assign', right: 'head', ready: untouched, tooLate: submitted },
    press: (who, id) => send(who, id, 'assignment', { personId: personOf('officer').personId }),
  },
];

describe.each(DOORS)('$name', ({ press, right, wrong = 'outsider', ready, tooLate, over }) => {
  test('is for the right person, at the right time', async () => {
    const id = await given(over);
    await ready(id);
    expect((await press(wrong, id)).status, 'wrong person').toBe(403);
    expect((await press('stranger', id)).status, 'wrong commune').toBe(404);
    expect((await press(right, id)).status, 'right person').toBe(200);
  });

  test('is refused in another state, with the sentence that says why', async () => {
    const id = await given(over);
    await tooLate(id);
    const refused = await press(right, id);
    expect(refused.status).toBe(409);
    expect(refused.body.detail).toMatch(/^\p{Lu}.{8,}\.$/u);
  });
});

describe('what stands beside the table of moves', () => {
  test('an explanation is for the units concerned, until the work is accepted', async () => {
    const id = await given({ products: ['Báo cáo'] });
    const [{ id: productId }] = (await open(id)).products;
    const explain = (who: Who) => send(who, id, `products/${productId}/explanation`, { explanation: 'Lồng ghép' });
    expect((await explain('outsider')).status).toBe(403);
    expect((await explain('stranger')).status).toBe(404);
    expect((await explain('officer')).status).toBe(200);
    await accepted(id);
    expect((await explain('officer')).status).toBe(409);
  });

  test('“did not arise” is for conditional work only, whoever asks', async () => {
    const id = await given();
    for (const who of ['officer', 'chairman'] as const)
      expect((await send(who, id, 'not-arisen', reason)).status).toBe(409);
    expect((await send('stranger', id, 'not-arisen', reason)).status).toBe(404);
  });

  test('works are given by leaders, the coordinator and the records clerk', async () => {
    const body = {
      ...{ origin: 'CITY', title: 'Rà soát', unitId: commune.units.economy, source: 'Họp giao ban', products: [] },
    };
    for (const who of ['head', 'officer', 'outsider'] as const)
      expect((await ask(world, personOf(who), 'POST', '/api/works', body)).status).toBe(403);
    expect((await ask(world, personOf('stranger'), 'POST', '/api/works', body)).status).toBe(404);
    expect((await ask(world, personOf('chairman'), 'POST', '/api/works', { ...body, title: ' ' })).status).toBe(422);
  });

  test('a file of proof opens to colleagues and to no other commune', async () => {
    const id = await given();
    await proved(id);
    const address = `/api/works/${id}/proofs/${await proofOf(id)}/file`;
    await askWithFile(world, personOf('officer'), address, PDF);
    expect((await ask(world, personOf('outsider'), 'GET', address)).status).toBe(200);
    expect((await ask(world, personOf('stranger'), 'GET', address)).status).toBe(404);
  });
});
