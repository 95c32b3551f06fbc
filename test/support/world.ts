import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FastifyInstance, InjectOptions } from 'fastify';
import type pg from 'pg';
import holidays from '../../data/holidays.json' with { type: 'json' };
import { makeApp } from '../../src/app.ts';
import { readCalendarDays } from '../../src/lib/vn-calendar/public.ts';
import { personSortKey } from '../../src/lib/vn-text/public.ts';
import { openSession } from '../../src/platform/auth/sessions.ts';
import { type Clock, instantOf } from '../../src/platform/clock.ts';
import { readConfig } from '../../src/platform/config.ts';
import { makeFileStore } from '../../src/platform/files/file-store.ts';
import type { Task } from '../../src/platform/jobs/queue.ts';
import type { Mailer } from '../../src/platform/mail/mailer.ts';
import { type Role, systemActor } from '../../src/platform/roles.ts';
import { makeTasks } from '../../src/rooms.ts';
import { makeDatabase, type TestDatabase } from './database.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  set(local: string): void;
}

export interface World {
  database: TestDatabase;
  app: FastifyInstance;
  clock: TestClock;
  /** Moves the clock and takes everybody's session along, as if they had signed in again. */
  travel(local: string): Promise<void>;
  tasks: Task[];
  /** What the queue would run, as the worker starts it. */
  runTask(commune: Commune, name: string, ids: Record<string, number>): Promise<void>;
  close(): Promise<void>;
}

export const MONDAY = '2026-03-16T08:00';

export async function makeWorld(now = MONDAY, mailer?: Mailer): Promise<World> {
  const database = await makeDatabase();
  let current = instantOf(now);
  const clock = {
    now: () => current,
    set: (local: string) => {
      current = instantOf(local);
    },
  };
  await database.owner.query(`
    insert into provinces (id, agency_code, name) values (1, 'H24', 'Thành phố Hải Phòng') on conflict do nothing;
    insert into installation (is_demonstration) values (false) on conflict do nothing`);
  for (const day of readCalendarDays(holidays))
    await database.owner.query('insert into holidays values ($1, $2, $3, $4, $5, $6)', [
      ...[day.date, day.name, day.kind, day.basis, day.certainty, day.swappedWith ?? null],
    ]);
  const config = readConfig({ LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' });
  const platform = { pool: database.app, clock };
  const filesFolder = mkdtempSync(join(tmpdir(), 'cchc-files-'));
  const app = await makeApp({
    config,
    platform,
    encryptionKey: 'test',
    filesFolder,
    clientFolder: resolve('dist/client'),
    limitFactor: 1_000,
  });
  const close = async () => {
    await app.close();
    await database.drop();
    rmSync(filesFolder, { recursive: true });
  };
  const travel = async (local: string) => {
    clock.set(local);
    const until = new Date(clock.now().getTime() + 3_600_000);
    await database.owner.query('update sessions set last_seen_at = $1, expires_at = $2', [clock.now(), until]);
  };
  const tasks = makeTasks(makeFileStore(filesFolder), mailer);
  const runTask: World['runTask'] = async ({ id }, name, ids) => {
    const call = { requestId: `job-${Math.random()}`, idempotencyKey: `job-${Math.random()}` };
    const task = tasks.find((each) => each.name === name);
    if (!task) throw new Error(`No task is called ${name}`);
    await task.run(platform, { actor: systemActor(id, name), ids, call });
  };
  return { database, app, clock, travel, tasks, runTask, close };
}

export interface Commune {
  id: number;
  units: Record<UnitKey, number>;
  procedures: Record<ProcedureKey, number>;
}

const UNITS = {
  leaders: ['Lãnh đạo UBND', 'Lãnh đạo', 'UBND', 'LEADERSHIP'],
  office: ['Văn phòng HĐND và UBND', 'Văn phòng', 'VP', 'SPECIALISED'],
  economy: ['Phòng Kinh tế', 'Phòng Kinh tế', 'KT', 'SPECIALISED'],
  culture_society: ['Phòng Văn hoá - Xã hội', 'Phòng VHXH', 'VHXH', 'SPECIALISED'],
  service_centre: ['Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'TTPVHCC', 'OTHER_ADMINISTRATIVE'],
} as const;
type UnitKey = keyof typeof UNITS;

const STEPS = JSON.stringify([
  { name: 'Tiếp nhận, số hoá hồ sơ', place: 'CENTRE', share: 0.1 },
  { name: 'Thẩm định, giải quyết', place: 'RESPONSIBLE', share: 0.6 },
  { name: 'Ký duyệt', place: 'LEADERSHIP', share: 0.2 },
  { name: 'Trả kết quả', place: 'CENTRE', share: 0.1 },
]);

const PROCEDURES = {
  marital: { code: '1.004873', name: 'Cấp Giấy xác nhận tình trạng hôn nhân', limit: [3, 'WORKING_DAY'] },
  copy: { code: '2.000815', name: 'Chứng thực bản sao từ bản chính', limit: [1, 'SAME_DAY'] },
  unconfirmed: { code: '2.002363', name: 'Ghi vào sổ việc nuôi con nuôi', limit: [null, null] },
} as const;
type ProcedureKey = keyof typeof PROCEDURES;

let communes = 0;

export async function makeCommune({ database: { owner } }: World, name = `Xã Thử ${++communes}`): Promise<Commune> {
  const id = await one(
    owner,
    `insert into communes (province_id, kind, name, agency_code, founded_on)
    values (1, 'xa', $1, 'H24.900.' || lpad((select count(*) + 1 from communes)::text, 2, '0'), '2025-07-01') returning id`,
    [name],
  );
  const units: Partial<Record<UnitKey, number>> = {};
  for (const [key, [unitName, shortName, symbol, kind]] of Object.entries(UNITS))
    units[key as UnitKey] = await one(
      owner,
      `insert into units (commune_id, key, name, short_name, symbol, kind, valid_from)
      values ($1, $2, $3, $4, $5, $6, '2025-07-01') returning id`,
      [id, key, unitName, shortName, symbol, kind],
    );
  const procedures: Partial<Record<ProcedureKey, number>> = {};
  for (const [key, { code, name: title, limit }] of Object.entries(PROCEDURES)) {
    await owner.query(`insert into procedures (code, field) values ($1, 'Hộ tịch') on conflict do nothing`, [code]);
    await owner.query(
      `insert into procedure_versions (procedure_id, name, valid_from, decision, limit_value, limit_unit, steps)
      select id, $2, '2025-07-01', 'Quyết định công bố', $3, $4, $5 from procedures where code = $1 on conflict do nothing`,
      [code, title, limit[0], limit[1], STEPS],
    );
    procedures[key as ProcedureKey] = await one(
      owner,
      `insert into offered_procedures (commune_id, procedure_id, responsible_unit_id, values_are, published_on)
      select $1, id, $3, $4, '2025-07-01' from procedures where code = $2 returning id`,
      [id, code, units.office, limit[0] === null ? 'UNCONFIRMED' : 'CONFIRMED'],
    );
  }
  return { id, units: units as Record<UnitKey, number>, procedures: procedures as Record<ProcedureKey, number> };
}

export interface Person {
  personId: number;
  accountId: number;
  cookie: string;
}

let people = 0;

/** A person with a role in a unit, signed in. */
export async function makePerson(
  world: World,
  commune: Commune,
  role: Role,
  unit: UnitKey,
  fullName?: string,
): Promise<Person> {
  const number = ++people;
  const name = fullName ?? `Nguyễn Văn ${String.fromCharCode(65 + (number % 26))}${number}`;
  const { owner } = world.database;
  const accountId = await one(
    owner,
    `insert into accounts (username, password_hash, must_change_password)
    values ($1, '-', false) returning id`,
    [`nguoi${number}`],
  );
  const personId = await one(
    owner,
    `insert into people (commune_id, account_id, full_name, sort_key, title, unit_id, valid_from)
    values ($1, $2, $3, $4, 'Chuyên viên', $5, '2025-07-01') returning id`,
    [commune.id, accountId, name, personSortKey(name), commune.units[unit]],
  );
  await owner.query(
    `insert into role_assignments (commune_id, person_id, unit_id, role, valid_from)
    values ($1, $2, $3, $4, '2025-07-01')`,
    [commune.id, personId, commune.units[unit], role],
  );
  const session = { accountId, communeId: commune.id, stage: 'open', device: 'test', address: '127.0.0.1' } as const;
  return { personId, accountId, cookie: `cchc_session=${await openSession(world.database.app, world.clock, session)}` };
}

export interface Answer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  body: any;
}

/** Through the front door, as a browser on our own page asks. */
export async function ask(
  world: World,
  person: Person | undefined,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  body?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const options: InjectOptions = {
    method,
    url,
    headers: { 'sec-fetch-site': 'same-origin', ...(person ? { cookie: person.cookie } : {}), ...headers },
    ...(body ? { payload: body } : {}),
  };
  const response = await world.app.inject(options);
  const isJson = String(response.headers['content-type'] ?? '').includes('json');
  return { status: response.statusCode, body: isJson ? response.json() : response.body };
}

/** As a browser sends one file. */
export async function askWithFile(
  world: World,
  { cookie }: Person,
  url: string,
  content: Buffer,
  name = 'tờ khai.pdf',
): Promise<Answer> {
  const form = new FormData();
  form.set('file', new File([new Uint8Array(content)], name));
  const request = new Request('http://localhost', { method: 'POST', body: form });
  const headers = { cookie, 'content-type': request.headers.get('content-type') ?? '' };
  const payload = Buffer.from(await request.arrayBuffer());
  const response = await world.app.inject({ method: 'POST', url, headers, payload });
  return { status: response.statusCode, body: response.json() };
}

/** A work the city has given to a unit, late already. */
export const givenIn = (unitId: number) => ({
  origin: 'CITY',
  title: 'Báo cáo kết quả rà soát',
  unitId,
  dueOn: '2026-03-10',
  products: ['Báo cáo'],
  source: 'Công văn số 120/UBND-TC',
});

export const intake = (commune: Commune, changes: object = {}) => ({
  offeredProcedureId: commune.procedures.marital,
  applicant: {
    kind: 'CITIZEN',
    name: 'Trần Thị Bưởi',
    idNumber: '000185001234',
    phone: '0900000123',
    address: 'Thôn 3',
  },
  papers: [{ name: 'Tờ khai', form: 'ORIGINAL', quantity: 1 }],
  returnBy: 'COUNTER',
  ...changes,
});

async function one(pool: pg.Pool, sql: string, values: unknown[]): Promise<number> {
  const { rows } = await pool.query(sql, values);
  return Number(Object.values(rows[0])[0]);
}
