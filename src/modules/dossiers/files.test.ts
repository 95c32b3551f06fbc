import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ask,
  askWithFile,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

const PDF = Buffer.from('%PDF-1.7\nmột trang\n%%EOF');
let world: World;
let commune: Commune;
let clerk: Person;
let officer: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  officer = await makePerson(world, commune, 'officer', 'economy');
  stranger = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
});
afterAll(() => world.close());

const papers = [{ name: 'Tờ khai', form: 'ORIGINAL', quantity: 1 }];
const received = async () => (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { papers }))).body.id;
const record = async (id: number, asker = clerk) => (await ask(world, asker, 'GET', `/api/dossiers/${id}`)).body;

const send = (asker: Person, id: number, content: Buffer, { name = 'tờ khai.pdf', position = 1 } = {}) =>
  askWithFile(world, asker, `/api/dossiers/${id}/papers/${position}/files`, content, name);
const open = (asker: Person, id: number, fileId: number) =>
  world.app.inject({ url: `/api/dossiers/${id}/files/${fileId}`, headers: { cookie: asker.cookie } });

test('a scan goes in, is what was sent when it comes out, and can be taken off again', async () => {
  const id = await received();
  const { status, body } = await send(clerk, id, PDF);
  expect(status, JSON.stringify(body)).toBe(200);
  expect((await record(id)).papers[0].files).toMatchObject([
    { id: body.id, name: 'tờ khai.pdf', mediaType: 'application/pdf', size: PDF.length },
  ]);
  const opened = await open(officer, id, body.id);
  expect(opened.rawPayload).toEqual(PDF);
  expect(opened.headers).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringContaining("default-src 'none'"),
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('tờ khai.pdf')}`,
  });
  const removal = await ask(world, clerk, 'POST', `/api/dossiers/${id}/files/${body.id}/removal`, {});
  expect(removal.status).toBe(200);
  expect((await open(clerk, id, body.id)).statusCode).toBe(404);
  const after = await record(id);
  expect(after.papers[0].files).toEqual([]);
  expect(after.history.map(({ verb }: { verb: string }) => verb)).toEqual(['remove_file', 'attach_file', 'receive']);
});

test('opening it stands in the audit', async () => {
  const id = await received();
  const { body } = await send(clerk, id, PDF);
  await open(officer, id, body.id);
  const { rows } = await world.database.owner.query(
    `select fields from audit where action = 'dossiers.open_file' and record_ids = array[$1::bigint] and person_id = $2`,
    [id, officer.personId],
  );
  expect(rows).toEqual([{ fields: ['file'] }]);
});

test('the same content twice lies on the disk once', async () => {
  const id = await received();
  await send(clerk, id, Buffer.from('%PDF-1.4 như nhau %%EOF'));
  await send(clerk, id, Buffer.from('%PDF-1.4 như nhau %%EOF'), { name: 'khác tên.pdf' });
  expect((await record(id)).papers[0].files).toHaveLength(2);
  const { rows } = await world.database.owner.query(
    `select count(distinct file_id)::int as files from dossier_files where dossier_id = $1 and commune_id = $2`,
    [id, commune.id],
  );
  expect(rows[0].files).toBe(1);
});

describe('refuses', () => {
  test.each([
    ['nothing', Buffer.alloc(0), 'empty_file'],
    ['a page that calls itself a PDF', Buffer.from('<html><script>alert(1)</script>'), 'wrong_file_type'],
    ['two letters', Buffer.from('%P'), 'wrong_file_type'],
    ['the beginning of a PDF', Buffer.from('%PDF-1.7 và hết'), 'cut_short'],
    ['more than 20 MB', Buffer.concat([PDF, Buffer.alloc(20_000_001)]), 'too_large'],
  ])('%s', async (_, content, code) => {
    const id = await received();
    expect((await send(clerk, id, content)).body.code).toBe(code);
    expect((await record(id)).papers[0].files).toEqual([]);
  });

  test('no file at all, and a file spelled out as JSON', async () => {
    const id = await received();
    const file = { sha256: 'a'.repeat(64), size: 1, mediaType: 'application/pdf', name: 'x.pdf' };
    for (const body of [{}, { file }])
      expect((await ask(world, clerk, 'POST', `/api/dossiers/${id}/papers/1/files`, body)).body.code).toBe('no_file');
  });

  test('the wrong person, the wrong commune, a paper that is not there, a dossier that has ended', async () => {
    const id = await received();
    expect((await send(officer, id, PDF)).status).toBe(403);
    expect((await send(stranger, id, PDF)).status).toBe(404);
    expect((await send(clerk, id, PDF, { position: 9 })).status).toBe(404);
    const { body } = await send(clerk, id, PDF);
    expect((await open(stranger, id, body.id)).statusCode).toBe(404);
    await ask(world, clerk, 'POST', `/api/dossiers/${id}/withdrawal`, { version: 1, reason: 'Rút' });
    expect((await send(clerk, id, PDF)).body.code).toBe('wrong_state');
    expect((await record(id)).canChangePapers).toBe(false);
  });
});
