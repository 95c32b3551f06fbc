import { spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createBrotliDecompress } from 'node:zlib';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'data-folders');
const ENDING = '.tar.br';
const DOSSIERS = 60;

/** Data folders as each released version left them, named by the last migration they had. */
export const keptLevels = () =>
  readdirSync(FIXTURES)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => name.slice(0, -ENDING.length));

export async function unpackLevel(level: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const tar = spawn('tar', ['-x', '-C', folder], { stdio: ['pipe', 'ignore', 'inherit'] });
  const ended = new Promise<number | null>((done) => tar.once('close', done));
  // tar may leave at the end of the archive, before the padding behind it was written: only its own verdict counts.
  await pipeline(createReadStream(join(FIXTURES, `${level}${ENDING}`)), createBrotliDecompress(), tar.stdin).catch(
    () => undefined,
  );
  if ((await ended) !== 0) throw new Error(`tar could not unpack ${level}`);
}

/** Run once before a release whose migrations are new: node test/support/data-folders.ts */
async function keepThisLevel(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-level-'));
  const args = [resolve('dist/server/cli.js'), 'demo', '--communes', '1', '--dossiers', String(DOSSIERS)];
  const made = spawnSync(process.execPath, args, { env: { ...process.env, CCHC_DATA: folder }, stdio: 'inherit' });
  if (made.status !== 0) throw new Error('The demonstration could not be made');
  const level = readdirSync('db/migrations').sort().at(-1)?.slice(0, 4) ?? '';
  mkdirSync(FIXTURES, { recursive: true });
  const tar = spawn('tar', ['-c', '-C', folder, '--exclude=./postgres.log', '--owner=0', '--group=0', '.'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const brotli = createBrotliCompress({
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  await pipeline(tar.stdout, brotli, createWriteStream(join(FIXTURES, `${level}${ENDING}`)));
  rmSync(folder, { recursive: true });
  process.stdout.write(`Kept level ${level}\n`);
}

if (process.argv[1] === import.meta.filename) await keepThisLevel();
