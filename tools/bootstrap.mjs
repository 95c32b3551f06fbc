// Runs on any Node >= 18 without dependencies: installs by the lockfile, builds what is stale, and hands over to the
// pinned Node. Everything behind it may rely on that Node and on an up-to-date dist/.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const BUILT_FROM = [
  'index.html',
  'src',
  'data',
  'db/migrations',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
const EXIT_UNUSABLE = 1;
/** Left alone, V8 sizes its heap by the machine and lets garbage lie; the whole product is to fit into 1 GB. */
const serverFlags = () => JSON.parse(readFileSync('tools/server-flags.json', 'utf8'));

process.chdir(root);
if (Number(process.versions.node.split('.')[0]) < 18)
  fail(`Node ${process.version} is too old: 18 or later is needed.`);

const [command = 'help', ...args] = process.argv.slice(2);
/** What each command needs first, and what the pinned Node then runs. */
const commands = {
  start: [install, build, () => run([...serverFlags(), 'dist/server/cli.js', 'start', ...args])],
  cchc: [install, build, () => run(['dist/server/cli.js', ...args])],
  test: [install, build, () => run(['node_modules/vitest/vitest.mjs', 'run', ...args])],
  check: [install, () => run(['tools/check.ts', ...args])],
  ci: [install, build, () => run(['tools/check.ts', '--then-test'])],
  build: [install, build],
  generate: [install, () => run(['tools/generate.ts', ...args])],
  eval: [install, () => run(['tools/eval.ts', ...args])],
  bench: [install, build, () => run(['bench/main.ts', ...args])],
};
if (!commands[command]) fail(`Unknown command "${command}". Commands: ${Object.keys(commands).join(', ')}.`);
for (const step of commands[command]) step();

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(EXIT_UNUSABLE);
}

function say(message) {
  process.stderr.write(`· ${message}\n`);
}

function install() {
  if (isInstalled()) return;
  say('Installing packages by the lockfile (once; about a minute) …');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, npm_config_loglevel: 'error', npm_config_progress: 'true' },
  });
  if (npm.status !== 0) fail('Packages could not be installed: npm ci failed. Is the npm registry reachable?');
}

/** npm writes what it installed beside it; comparing the two says "installed" without touching the network. */
function isInstalled() {
  const hidden = join(modules, '.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || installed[path]?.version === entry.version,
  );
}

function nodeBinary() {
  const bundled = join(modules, `node-linux-${process.arch}`, 'bin', 'node');
  if (process.platform === 'linux' && existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return fail(
    `No bundled Node for ${process.platform}-${process.arch}: install Node 24 or later and run again with it.`,
  );
}

function childEnvironment(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
}

function build() {
  const hash = sourceHash();
  const stamp = join('dist', '.sources');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  say('Building …');
  const node = nodeBinary();
  const targets = existsSync('index.html') ? [[], ['--ssr']] : [['--ssr']];
  for (const target of targets) {
    const vite = spawnSync(node, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn', ...target], {
      stdio: ['ignore', 2, 2],
      env: { ...childEnvironment(node), NODE_ENV: 'production' },
    });
    if (vite.status !== 0) fail('The build failed; what vite printed above says where.');
  }
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, hash);
}

function sourceHash() {
  const hash = createHash('sha256');
  for (const path of BUILT_FROM) addToHash(hash, path);
  return hash.digest('hex');
}

function addToHash(hash, path) {
  if (!existsSync(path)) return;
  let names;
  try {
    names = readdirSync(path).sort();
  } catch {
    hash.update(path).update('\0').update(readFileSync(path));
    return;
  }
  for (const name of names) if (!/\.test\.tsx?$/.test(name)) addToHash(hash, `${path}/${name}`);
}

/** The child dies with us (pdeathsig) and we die with whoever started us, so nothing is left running. */
function run(argv) {
  const node = nodeBinary();
  const guarded = process.platform === 'linux' && spawnSync('setpriv', ['--version']).status === 0;
  const [file, ...rest] = [...(guarded ? ['setpriv', '--pdeathsig', 'TERM'] : []), node, ...argv];
  const child = spawn(file, rest, { stdio: 'inherit', env: childEnvironment(node) });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const ancestors = launchingAncestors();
  const watch = setInterval(() => {
    if (ancestors.some(({ pid, parent }) => parentOf(pid) !== parent)) child.kill('SIGTERM');
  }, 500);
  child.on('error', (error) => fail(`Could not start ${file}: ${error.message}`));
  child.on('exit', (code, signal) => {
    clearInterval(watch);
    process.exit(code ?? (signal === 'SIGINT' ? 130 : EXIT_UNUSABLE));
  });
}

/** npm runs us through a shell that survives npm's own death: the shell's parent is watched as well as ours. */
function launchingAncestors() {
  const self = { pid: process.pid, parent: process.ppid };
  const shell = process.env.npm_lifecycle_event && parentOf(process.ppid);
  return shell ? [self, { pid: process.ppid, parent: shell }] : [self];
}

function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return pid === process.pid ? process.ppid : 0;
  }
}
