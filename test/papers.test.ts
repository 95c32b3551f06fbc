import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import roles from '../data/roles.json' with { type: 'json' };
import { STATUSES } from '../src/modules/dossiers/rules.ts';
import { vi } from '../src/staff/i18n/vi.ts';

const glossary = readFileSync('GLOSSARY.md', 'utf8');
const inCode = [...glossary.matchAll(/^\| [^|]+\| ([^|]+)\|/gm)].flatMap(([, names = '']) =>
  [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

test('the glossary explains every role, status, kind of unit, limit and paper', () => {
  const kinds = Object.keys(vi).flatMap((key) => /^(?:unitKind|limitUnit)\.(.+)$/.exec(key)?.[1] ?? []);
  const wanted = [...roles.rows.map(({ role }) => role), ...Object.keys(STATUSES), ...kinds].filter(
    (name) => name !== 'CALENDAR_DAY' && name !== 'MONTH',
  );
  expect(wanted.filter((name) => !inCode.includes(name))).toEqual([]);
});

test('the glossary names nothing that the code does not', () => {
  const code = sources('src')
    .concat(sources('db/migrations'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  expect(inCode.filter((name) => !code.includes(name))).toEqual([]);
});

test('every dependency has its reason', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const reasons = readFileSync('docs/dependencies.md', 'utf8');
  const names = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.keys(manifest[kind]),
  );
  expect(names.filter((name) => !reasons.includes(`\`${name}\``))).toEqual([]);
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.values<string>(manifest[kind]),
  );
  // A folder of our own is as exact as a version.
  const exact = /^((npm:typescript@)?\d+\.\d+\.\d+(-[\w.]+)?|file:tools\/no-canvas)$/;
  expect(versions.filter((version) => !exact.test(version))).toEqual([]);
});

test('what the papers point to is there, and AGENTS.md stays short', () => {
  const papers = ['README.md', ...readdirSync('docs/huong-dan').map((name) => `docs/huong-dan/${name}`)];
  const broken = papers.flatMap((paper) =>
    [...readFileSync(paper, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)]
      .map(([, link = '']) => join(paper, '..', link))
      .filter((path) => !existsSync(path)),
  );
  expect(broken).toEqual([]);
  expect(readFileSync('AGENTS.md', 'utf8').split('\n').length).toBeLessThanOrEqual(61);
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(ts|tsx|sql)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name));
}
