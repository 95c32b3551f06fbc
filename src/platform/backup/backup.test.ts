import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { action } from '../action.ts';
import { sealCommune } from '../audit/seal.ts';
import { verifyAll } from '../audit/verify.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { makePool } from '../database/client.ts';
import { type Instance, openInstance } from '../instance.ts';
import { perform } from '../perform.ts';
import { clusterApart, planLaunch } from '../postgres/binaries.ts';
import { systemActor } from '../roles.ts';
import { makeBackup } from './backup.ts';
import type { Manifest } from './manifest.ts';
import { restoreBackup } from './restore.ts';

const settings = { fsync: 'off' };
const PASSPHRASE = 'một mật khẩu đủ dài';
const NOW = systemClock.now();

let home: string;
let instance: Instance;
let app: pg.Pool;
let plain: Manifest;
let encrypted: Manifest;
let writtenBefore: number;
const at = (name: string) => join(home, name);

/** Everything below works with two backups taken while the server is written to from all sides. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'cchc-backup-'));
  instance = await openInstance(readConfig({ CCHC_DATA: at('data') }), settings);
  app = makePool(instance.urls.app, 16);
  await fill();
  const load = startLoad();
  await new Promise((resolve) => setTimeout(resolve, 500));
  writtenBefore = load.written();
  plain = await backUp('plain', undefined);
  encrypted = await backUp('encrypted', PASSPHRASE);
  await load.stop();
}, 60_000);
afterAll(async () => {
  await app.end();
  await instance.stop();
  for (const name of ['data', 'first', 'second', 'third', 'apart'])
    rmSync(clusterApart(at(name)), { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
});

const backUp = (name: string, passphrase: string | undefined) =>
  makeBackup({
    server: instance.server,
    dataFolder: at('data'),
    folder: at(name),
    passphrase,
    product: 'test',
    now: NOW,
  });

async function fill(): Promise<void> {
  const owner = makePool(instance.urls.owner, 1);
  await owner.query(`insert into provinces (id, agency_code, name) values (1, 'H24', 'Thành phố Hải Phòng');
    insert into communes (province_id, kind, name, agency_code)
      select 1, 'xa', 'Xã ' || n, 'H24.' || n from generate_series(1, 3) n;
    insert into accounts (username, password_hash) values ('nguoi', '-');
    insert into events (commune_id, noun, record_id, verb, at) select 1, 'old', n, 'be', now() from generate_series(1, 100000) n`);
  await owner.end();
  mkdirSync(at('data/files/1'), { recursive: true });
  writeFileSync(at('data/files/1/abc'), 'a paper');
}

const deed = action({
  name: 'test.deed',
  summary: '',
  allow: [],
  input: z.object({ number: z.number() }),
  output: z.object({}),
  run: async (db, _, { number }) => {
    db.tell({ noun: 'new', recordId: number, verb: 'be' });
    return {};
  },
});

/** Actions with keys, sessions, sign-ins, seals, deletions, and long transactions that come to nothing. */
function startLoad() {
  let isOver = false;
  let written = 0;
  const again = async (work: (round: number) => Promise<unknown>) => {
    for (let round = 1; !isOver; round++) {
      await work(round);
      // The backup runs in the same process here, and wants its turn.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  const platform = { pool: app, clock: systemClock };
  const act = (writer: number) => async (number: number) => {
    const call = { requestId: 'test', idempotencyKey: `key-of-${writer}-${number}` };
    await perform(platform, deed, systemActor(1 + (writer % 3), 'test'), { number }, call);
    written++;
  };
  const insertSession = `insert into sessions (token_hash, account_id, stage, last_seen_at, expires_at, device, address)
    values (sha256(gen_random_uuid()::text::bytea), 1, 'open', now(), now(), '-', '-')`;
  const neverDone = `set local app.commune_id = '2'; insert into events (noun, record_id, verb, at) values ('undone', 1, 'be', now())`;
  const loops = [
    ...[1, 2, 3, 4, 5, 6].map((writer) => again(act(writer))),
    again(() => app.query(insertSession)),
    again(() => app.query(`insert into sign_in_attempts (username, address, outcome) values ('nguoi', '-', 'wrong')`)),
    again(() => app.query(`update accounts set failed_attempts = failed_attempts + 1`)),
    again(sealSome),
    again(() => app.query(`begin; ${neverDone}; select pg_sleep(0.2); rollback`)),
    again(() =>
      app.query(`begin; set local app.commune_id = '1'; delete from idempotency_keys where key like '%5'; commit`),
    ),
  ];
  return {
    written: () => written,
    stop: async () => {
      isOver = true;
      await Promise.all(loops);
    },
  };
}

async function sealSome(): Promise<void> {
  const client = await app.connect();
  for (const commune of [1, 2, 3]) await sealCommune(client, commune, systemClock.now());
  client.release();
  await new Promise((resolve) => setTimeout(resolve, 50));
}

const restore = (from: string, to: string, passphrase?: string, ask?: (urls: { owner: string }) => Promise<void>) =>
  restoreBackup({
    ...(to === 'apart' ? { launch: planLaunch(at(to), 0, false) } : {}),
    folder: at(from),
    dataFolder: at(to),
    passphrase,
    settings,
    verify: async (urls) => {
      const pool = makePool(urls.app, 2);
      let isWhole = true;
      for await (const { broken } of verifyAll(pool, NOW)) isWhole &&= !broken;
      await pool.end();
      await ask?.(urls);
      return isWhole;
    },
  });

describe('a backup taken under load', () => {
  test('is restored to the row, with the seals as they were and whole', async () => {
    let found: object[] = [];
    const restored = await restore('plain', 'first', undefined, async ({ owner }) => {
      const pool = makePool(owner, 1);
      found = (await pool.query(`select count(*) as count, noun from events group by noun order by noun`)).rows;
      await pool.end();
    });
    expect(restored).toMatchObject({ differences: [], areSealsWhole: true });
    expect(found).toEqual([
      { noun: 'new', count: plain.tables.audit },
      { noun: 'old', count: 100_000 },
    ]);
    expect(plain.tables.audit).toBeGreaterThanOrEqual(writtenBefore);
    expect(plain.seals).toHaveLength(3);
    expect(readFileSync(at('first/files/1/abc'), 'utf8')).toBe('a paper');
    expect(readFileSync(at('first/secrets.json'))).toEqual(readFileSync(at('data/secrets.json')));
    expect(statSync(at('first/secrets.json')).mode & 0o777).toBe(0o600);
  }, 60_000);

  test('encrypted, holds nothing that can be read, and is restored with its passphrase', async () => {
    const superuser: string = JSON.parse(readFileSync(at('data/secrets.json'), 'utf8')).superuser;
    expect(readFileSync(at('plain/secrets.json'), 'utf8')).toContain(superuser);
    expect(readFileSync(at('encrypted/secrets.json')).includes(superuser)).toBe(false);
    for (const { path } of encrypted.files.filter(({ path }) => path.startsWith('pg/base')))
      expect(readFileSync(join(at('encrypted'), path)).includes('Thành phố Hải Phòng'), path).toBe(false);
    const restored = await restore('encrypted', 'second', PASSPHRASE);
    expect(restored).toMatchObject({ differences: [], areSealsWhole: true });
    expect(encrypted.tables.audit).toBeGreaterThan(plain.tables.audit ?? 0);
  }, 60_000);

  test.skipIf(process.getuid?.() !== 0)(
    'is restored where the server must run as nobody (needs root)',
    async () => {
      expect(await restore('plain', 'apart')).toMatchObject({ differences: [], areSealsWhole: true });
      expect(existsSync(at('apart/pg'))).toBe(false);
    },
    60_000,
  );

  test('whose counts are other ones than the manifest says is told of', async () => {
    cpSync(at('plain'), at('lying'), { recursive: true });
    const envelope = JSON.parse(readFileSync(at('lying/manifest.json'), 'utf8'));
    const manifest: Manifest = JSON.parse(envelope.manifest);
    manifest.tables.communes = 4;
    manifest.seals[0] = { communeId: 1, sealId: 999, hash: '00' };
    writeFileSync(at('lying/manifest.json'), JSON.stringify({ ...envelope, manifest: JSON.stringify(manifest) }));
    expect((await restore('lying', 'third')).differences).toEqual([
      'table communes: 4 rows in the backup, 3 restored',
      'commune 1: seal 999 is not the last one, or is another',
    ]);
  }, 60_000);
});

describe('a restore refuses', () => {
  const spoil = (name: string, change: (folder: string) => void, from = 'plain') => {
    cpSync(at(from), at(name), { recursive: true });
    change(at(name));
  };
  const nothingLeft = (name: string) =>
    expect(existsSync(join(at(name), 'pg')) || existsSync(clusterApart(at(name)))).toBe(false);

  test('a file that is not what was stored, by name', async () => {
    spoil('changed', (folder) => appendFileSync(join(folder, 'pg/PG_VERSION'), ' '));
    await expect(restore('changed', 'none')).rejects.toThrow('damaged: pg/PG_VERSION');
    nothingLeft('none');
  });

  test('a backup with a file missing, by name', async () => {
    spoil('missing', (folder) => rmSync(join(folder, 'pg/backup_label')));
    await expect(restore('missing', 'none')).rejects.toThrow('pg/backup_label is missing');
    nothingLeft('none');
  });

  test('a backup that was not finished', async () => {
    spoil('unfinished', (folder) => rmSync(join(folder, 'manifest.json')));
    await expect(restore('unfinished', 'none')).rejects.toThrow('no finished backup');
  });

  test.each([undefined, 'một mật khẩu khác hẳn'])('an encrypted one with the passphrase %s', async (passphrase) => {
    await expect(restore('encrypted', 'none', passphrase)).rejects.toThrow(/passphrase/i);
    nothingLeft('none');
  });

  test('an encrypted one whose manifest was changed', async () => {
    spoil(
      'forged',
      (folder) => {
        const path = join(folder, 'manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace('test', 'best'));
      },
      'encrypted',
    );
    await expect(restore('forged', 'none', PASSPHRASE)).rejects.toThrow('manifest was changed');
  });

  test('a manifest that points outside', async () => {
    spoil('outside', (folder) => {
      writeFileSync(join(folder, '..', 'stray'), '');
      const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
      const manifest = { ...plain, files: [{ path: '../stray', bytes: 0, sha256: empty }] };
      const envelope = { manifest: JSON.stringify(manifest), authentication: null };
      writeFileSync(join(folder, 'manifest.json'), JSON.stringify(envelope));
    });
    await expect(restore('outside', 'none')).rejects.toThrow('outside of the backup');
    nothingLeft('none');
  });

  test('a data folder with anything in it', async () => {
    mkdirSync(at('filled'));
    writeFileSync(at('filled/notes.txt'), '');
    await expect(restore('plain', 'filled')).rejects.toThrow('is not empty');
    expect(existsSync(at('filled/notes.txt'))).toBe(true);
  });
});

test('a backup refuses a folder with anything in it', async () => {
  await expect(backUp('plain', undefined)).rejects.toThrow('is not empty');
});
