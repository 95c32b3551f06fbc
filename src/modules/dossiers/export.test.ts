import { get } from 'node:http';
import pg from 'pg';
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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
import { withDatabase } from '../../platform/postgres/prepare.ts';

const HEADINGS =
  'Mã hồ sơ,Thủ tục,Người nộp,Kênh,Trạng thái,Nộp lúc,Tiếp nhận,Hẹn trả,Hạn thống kê,Xử lý xong,Trả kết quả,Đơn vị đang giữ,Người đang giữ,Số lần bổ sung';
const CSV = '/api/dossiers/export.csv';
const XLSX = '/api/dossiers/export.xlsx';
const FORMULAS = ['=HYPERLINK("http://x.vn")', '+84 900', '-1+2', '@SUM(A1)'];

let world: World;
let commune: Commune;
let clerk: Person;
let stranger: Person;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre', 'Nguyễn Thị Một');
  stranger = await makePerson(world, await makeCommune(world), 'counter_clerk', 'service_centre');
  for (const name of ['Trần Thị Bưởi', 'Lê "Út" Mận, bà', ...FORMULAS])
    await ask(world, clerk, 'POST', '/api/dossiers', intake(commune, { applicant: applicant(name) }));
});
afterAll(() => world.close());

const applicant = (name: string) => ({ kind: 'CITIZEN', name, idNumber: '000185001234', phone: '0900000123' });

const download = (person: Person | undefined, url: string) =>
  world.app.inject({ method: 'GET', url, headers: person ? { cookie: person.cookie } : {} });

/** The reader takes the wall time of the sheet for UTC, and cuts fractions of a second off. */
const wallTime = (cell: unknown) =>
  cell instanceof Date ? new Date(cell.getTime() + 500).toISOString().slice(0, 16) : cell;

const reads = async (person: Person) =>
  (
    await world.database.owner.query(
      "select action, fields, record_ids, request_id from audit where outcome = 'read' and account_id = $1",
      [person.accountId],
    )
  ).rows;

describe('CSV', () => {
  test('opens right in Excel: byte order mark, Vietnamese headings, dates as people write them', async () => {
    const answer = await download(clerk, `${CSV}?sort=oldest`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="ho-so-2026-03-16.csv"',
      'cache-control': 'no-store',
    });
    expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, first, second] = answer.body.slice(1).split('\r\n');
    expect(headings).toBe(HEADINGS);
    expect(first).toMatch(
      /^H24\.900\.\d+-260316-0001,Cấp Giấy xác nhận tình trạng hôn nhân,Trần Thị Bưởi,Trực tiếp,Được tiếp nhận,16\/03\/2026 08:00,16\/03\/2026 08:00,19\/03\/2026 17:00,19\/03\/2026 17:00,,,Trung tâm Phục vụ hành chính công,Nguyễn Thị Một,0$/,
    );
    expect(second).toContain(',"Lê ""Út"" Mận, bà",');
    expect(answer.body).not.toMatch(/000185001234|0900000123/);
  });

  test('what a spreadsheet would run as a formula is text', async () => {
    const { body } = await download(clerk, CSV);
    for (const name of FORMULAS) expect(body).toMatch(new RegExp(`,"?'[${name[0]}]${name.slice(1, 3)}`));
    expect(body).not.toMatch(/(^|,|")[=+@-]/m);
  });

  test('follows the filters of the list', async () => {
    const lines = async (query: string) => (await download(clerk, `${CSV}?${query}`)).body.trimEnd().split('\r\n');
    expect(await lines('queue=mine&page=7&size=1')).toHaveLength(7);
    expect(await lines('queue=overdue')).toHaveLength(1);
    expect(await lines('status=finished')).toHaveLength(1);
    expect((await lines('search=tran+thi+buoi'))[1]).toContain('Trần Thị Bưởi');
    expect((await download(clerk, `${CSV}?status=x`)).statusCode).toBe(422);
  });
});

describe('Excel', () => {
  test('has one sheet with headings, texts, numbers and real dates', async () => {
    const answer = await download(clerk, `${XLSX}?sort=oldest`);
    expect(answer.headers['content-disposition']).toBe('attachment; filename="ho-so-2026-03-16.xlsx"');
    const [sheet] = await readXlsx(answer.rawPayload);
    expect(sheet?.sheet).toBe('Hồ sơ');
    const [headings, first] = sheet?.data ?? [];
    expect(headings?.join(',')).toBe(HEADINGS);
    expect(first?.slice(2, 5)).toEqual(['Trần Thị Bưởi', 'Trực tiếp', 'Được tiếp nhận']);
    expect(first?.slice(5, 9).map(wallTime)).toEqual([
      ...['2026-03-16T08:00', '2026-03-16T08:00', '2026-03-19T17:00', '2026-03-19T17:00'],
    ]);
    expect(first?.[13]).toBe(0);
    expect(sheet?.data.map((row) => row[2])).toEqual(expect.arrayContaining(FORMULAS));
  });
});

describe('who', () => {
  test('nobody without a session', async () => {
    expect((await download(undefined, CSV)).statusCode).toBe(401);
  });

  test('another commune sees nothing of ours', async () => {
    expect((await download(stranger, CSV)).body.trimEnd().split('\r\n')).toHaveLength(1);
  });

  test('each file leaves one access row, of names and without values', async () => {
    const reader = await makePerson(world, commune, 'officer', 'office');
    const answer = await download(reader, `${XLSX}?search=buoi`);
    expect(await reads(reader)).toEqual([
      {
        action: 'dossiers.export',
        fields: ['applicant_name'],
        record_ids: [],
        request_id: answer.headers['x-request-id'],
      },
    ]);
  });
});

describe('many rows', () => {
  const ROWS = 20_000;
  let busy: Commune;
  let reader: Person;
  let address: string;

  beforeAll(async () => {
    busy = await makeCommune(world);
    reader = await makePerson(world, busy, 'officer', 'office');
    await fill(busy, ROWS);
    address = await world.app.listen({ port: 0, host: '127.0.0.1' });
  });

  test('all arrive, piece by piece', async () => {
    const { pieces, text } = await read(`${address}${CSV}`);
    expect(pieces).toBeGreaterThan(10);
    const codes = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[0]);
    expect(new Set(codes).size).toBe(ROWS);
    const xlsx = await fetch(`${address}${XLSX}`, { headers: { cookie: reader.cookie } });
    const [sheet] = await readXlsx(Buffer.from(await xlsx.arrayBuffer()));
    expect(sheet?.data).toHaveLength(ROWS + 1);
  });

  test('whoever goes away in the middle leaves no transaction behind, and the access row stays', async () => {
    const before = (await reads(reader)).length;
    for (const path of [CSV, XLSX, CSV, XLSX, CSV]) await leaveEarly(`${address}${path}`);
    await expect.poll(transactions).toBe(0);
    const { app } = world.database;
    await expect.poll(() => app.totalCount - app.idleCount).toBe(0);
    expect((await reads(reader)).length).toBe(before + 5);
    expect((await read(`${address}${CSV}`)).text).toContain('Số lần bổ sung');
  });

  test('a cut connection breaks the download off and the server goes on', async () => {
    const cut = new Promise((resolve) => {
      get(`${address}${CSV}`, { headers: { cookie: reader.cookie } }, (response) => {
        response.once('data', async () => {
          response.pause();
          await cutTransactions();
          response.resume();
        });
        response.once('error', resolve).once('end', () => resolve('a whole file'));
      });
    });
    expect(await cut).toBeInstanceOf(Error);
    expect((await download(reader, CSV)).statusCode).toBe(200);
  });

  test('more at once than there are connections to spare are asked to come back', async () => {
    const held = await Promise.all(Array.from({ length: 4 }, () => openAndHold(`${address}${CSV}`)));
    const refused = await download(reader, CSV);
    expect(refused.statusCode).toBe(503);
    expect(refused.headers['retry-after']).toBe('2');
    for (const release of held) release();
    await expect.poll(async () => (await download(reader, CSV)).statusCode).toBe(200);
  });

  async function read(url: string): Promise<{ pieces: number; text: string }> {
    const response = await fetch(url, { headers: { cookie: reader.cookie } });
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body ?? []) pieces.push(piece);
    return { pieces: pieces.length, text: Buffer.concat(pieces).toString() };
  }

  async function leaveEarly(url: string): Promise<void> {
    (await openAndHold(url))();
  }

  /** Reads the first piece and no more; the answer lets go. */
  function openAndHold(url: string): Promise<() => void> {
    return new Promise((resolve, reject) => {
      const request = get(url, { headers: { cookie: reader.cookie }, agent: false }, (response) => {
        response.on('error', () => undefined);
        response.once('data', () => {
          response.pause();
          resolve(() => request.destroy());
        });
      });
      request.once('error', reject);
    });
  }

  async function cutTransactions(): Promise<void> {
    const { url } = inject('postgres');
    const superuser = new pg.Client({ connectionString: withDatabase(url, database()) });
    await superuser.connect();
    const cut = () =>
      superuser.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'cchc_app' and xact_start is not null",
      );
    await expect.poll(async () => (await cut()).rowCount).toBe(1);
    await superuser.end();
  }

  const database = () => new URL(world.database.urls.app).pathname.slice(1);

  async function transactions(): Promise<number> {
    const { rows } = await world.database.owner.query(
      "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'",
    );
    return rows[0].count;
  }
});

/** Names so long that the whole file fits into no buffer between server and reader. */
async function fill({ id, procedures }: Commune, rows: number): Promise<void> {
  await world.database.owner.query(
    `insert into dossiers (commune_id, code, source, status, offered_procedure_id, procedure_version_id, subject,
       applicant_kind, applicant_name, return_by, limit_value, limit_unit, registered_at)
     select $1, c.agency_code || '-260316-' || lpad(n::text, 5, '0'), 'COUNTER', 'accepted', $2,
       (select min(id) from procedure_versions), 'Xác nhận tình trạng hôn nhân', 'CITIZEN', 'Nguyễn Văn ' || repeat('Ễ', 180) || n,
       'COUNTER', 3, 'WORKING_DAY', timestamptz '2026-03-16 08:00+07' - n * interval '10 minutes'
     from communes c, generate_series(1, $3::int) n where c.id = $1`,
    [id, procedures.marital, rows],
  );
}
