import { describe, expect, test } from 'vitest';
import { cycleComplaints, deadFileComplaints } from './graph.ts';
import { sizeComplaints } from './sizes.ts';
import { parseSource } from './source.ts';
import { wallComplaints } from './walls.ts';
import { wordComplaints } from './words.ts';

const lines = (count: number, line = '  work();') => Array(count).fill(line).join('\n');
const wall = (path: string, target: string, how = 'import { it } from') =>
  wallComplaints(parseSource(path, `${how} '${target}';`)).map(({ message }) => message);
const words = (path: string, text: string) =>
  wordComplaints(parseSource(path, text)).map(({ line, message }) => `${line} ${message}`);

describe('sizes', () => {
  const complaints = (path: string, text: string) => sizeComplaints(parseSource(path, text));

  test('a file of 300 lines passes, one more does not', () => {
    expect(complaints('src/a.ts', `${lines(300, 'work();')}\n`)).toEqual([]);
    expect(complaints('src/a.ts', lines(301, 'work();'))).toMatchObject([{ path: 'src/a.ts', line: 300 }]);
  });

  test('a function of 60 lines passes, one more does not', () => {
    expect(complaints('src/a.ts', `function long() {\n${lines(58)}\n}`)).toEqual([]);
    expect(complaints('src/a.ts', `\nconst long = () => {\n${lines(59)}\n};`)).toMatchObject([
      { line: 2, message: expect.stringContaining('long has 61 lines') },
    ]);
  });

  test('a component may have 100 lines, a helper beside it 60', () => {
    expect(complaints('src/a.tsx', `function Page() {\n${lines(98)}\n}`)).toEqual([]);
    expect(complaints('src/a.tsx', `function Page() {\n${lines(99)}\n}`)).toHaveLength(1);
    expect(complaints('src/a.tsx', `function page() {\n${lines(59)}\n}`)).toHaveLength(1);
  });

  test('describe groups; its tests are measured', () => {
    const long = `test('b', () => {\n${lines(59)}\n})`;
    expect(complaints('src/a.test.ts', `describe('a', () => {\n${lines(90)}\n})`)).toEqual([]);
    expect(complaints('src/a.test.ts', `describe('a', () => {\n${long}\n})`)).toHaveLength(1);
  });

  test('generated files are not read line by line', () => {
    expect(complaints('src/platform/database/schema.ts', lines(400, 'work();'))).toEqual([]);
  });
});

describe('words', () => {
  test('any and casts are refused in rooms, with line and advice', () => {
    expect(words('src/modules/work/get.ts', '\nconst a = b as string;')).toEqual([
      '2 "as string": parse or narrow it instead, or end the line with "// tidy: <why>"',
    ]);
    expect(words('src/modules/work/get.ts', 'let a: any;')).toHaveLength(1);
    expect(words('src/modules/work/get.ts', 'const a = <string>b;')).toHaveLength(1);
    expect(words('src/modules/work/get.test.ts', 'const a = b as string;')).toHaveLength(1);
  });

  test('as const, satisfies, renamed imports and excused casts pass; an excuse needs a reason', () => {
    const fine = `import { a as b } from './a.ts';\nconst c = [b] as const;\nconst d = c satisfies unknown;`;
    expect(words('src/modules/work/get.ts', fine)).toEqual([]);
    expect(words('src/modules/work/get.ts', 'const a = b as string; // tidy: fromEntries forgets its keys')).toEqual(
      [],
    );
    expect(words('src/modules/work/get.ts', 'const a = b as string; // tidy:')).toHaveLength(1);
  });

  test('platform, test support and tools stand at the edge and may cast', () => {
    for (const path of ['src/platform/a.ts', 'test/support/a.ts', 'tools/a.ts'])
      expect(words(path, 'const a = b as string;')).toEqual([]);
  });

  test('no test is set aside, nothing is left unfinished', () => {
    expect(words('src/a.test.ts', "test.only('a', f);\ndescribe.skip('b', f);\nit.todo('c');")).toHaveLength(3);
    expect(words('src/a.test.ts', "test.skipIf(isElsewhere)('a', f); list.skip(3);")).toEqual([]);
    expect(words('src/a.ts', `// ${'TO'}DO later\n// ${'FIX'}ME`)).toHaveLength(2);
  });
});

describe('walls', () => {
  test('lib is pure and knows only lib, platform only lib, platform and data', () => {
    expect(wall('src/lib/deadline/a.ts', '../vn-text/public.ts')).toEqual([]);
    expect(wall('src/lib/deadline/a.ts', '../vn-text/fold.ts')).toHaveLength(1);
    expect(wall('src/lib/deadline/a.ts', '../../platform/clock.ts')).toHaveLength(1);
    expect(wall('src/lib/deadline/a.ts', 'node:fs')).toHaveLength(1);
    expect(wall('src/lib/deadline/a.test.ts', 'node:fs')).toEqual([]);
    expect(wall('src/platform/auth/a.ts', '../../../data/common-passwords.json')).toEqual([]);
    expect(wall('src/platform/auth/a.ts', '../../lib/vn-text/public.ts')).toEqual([]);
    expect(wall('src/platform/auth/a.ts', '../../modules/organisation/public.ts')).toHaveLength(1);
    expect(wall('src/platform/auth/a.ts', '../../app.ts')).toHaveLength(1);
  });

  test('a room uses rooms above it through public.ts, never one below, never their inside', () => {
    expect(wall('src/modules/dossiers/get.ts', '../organisation/public.ts')).toEqual([]);
    expect(wall('src/modules/dossiers/get.ts', '../organisation/queries.ts')).toEqual([
      'imports src/modules/organisation/queries.ts: take it from organisation/public.ts',
    ]);
    expect(wall('src/modules/documents/get.ts', '../work/public.ts')[0]).toContain('work is read after documents');
    expect(wall('src/modules/documents/get.ts', '../../app.ts')).toHaveLength(1);
    expect(wall('src/modules/unheard/get.ts', './a.ts')[0]).toContain('reading-order.ts');
  });

  test('screens and portal pages take contract.ts and rules.ts of rooms above', () => {
    for (const folder of ['staff', 'portal']) {
      expect(wall(`src/modules/dossiers/${folder}/a.tsx`, '../../procedures/contract.ts')).toEqual([]);
      expect(wall(`src/modules/dossiers/${folder}/a.tsx`, '../../procedures/public.ts')).toHaveLength(1);
      expect(wall(`src/modules/dossiers/${folder}/a.tsx`, '../../feedback/contract.ts')).toHaveLength(1);
    }
    expect(wall('src/modules/dossiers/contract.ts', '../procedures/contract.ts')).toEqual([]);
    expect(wall('src/modules/dossiers/contract.ts', '../procedures/public.ts')).toHaveLength(1);
  });

  test('what runs in a browser reaches no server code', () => {
    for (const path of ['src/staff/kit/table.tsx', 'src/modules/dossiers/staff/list.tsx']) {
      const up = '../'.repeat(path.split('/').length - 2);
      expect(wall(path, `${up}modules/dossiers/rules.ts`)).toEqual([]);
      expect(wall(path, `${up}modules/dossiers/staff/row.tsx`)).toEqual([]);
      expect(wall(path, `${up}modules/dossiers/get.ts`)).toHaveLength(1);
      expect(wall(path, `${up}platform/roles.ts`, 'import type { Role } from')).toEqual([]);
      expect(wall(path, `${up}platform/roles.ts`)).toEqual([]);
      expect(wall(path, `${up}platform/action.ts`, 'import type { Action } from')).toHaveLength(1);
      expect(wall(path, `${up}staff/door/routes.ts`)).toHaveLength(1);
      expect(wall(path, 'node:fs')).toHaveLength(1);
      expect(wall(path, 'react')).toEqual([]);
    }
    expect(wall('src/staff/door/routes.ts', '../../platform/action.ts')).toEqual([]);
    expect(wall('src/staff/serve.ts', 'node:fs')).toEqual([]);
  });

  test('the shell enters a room by its doors', () => {
    expect(wall('src/rooms.ts', './modules/dossiers/actions.ts')).toEqual([]);
    expect(wall('src/portal/routes.ts', '../modules/dossiers/portal/page.tsx')).toEqual([]);
    expect(wall('src/portal/routes.ts', '../modules/dossiers/get.ts')).toHaveLength(1);
  });

  test('lazy imports and imports of types are imports', () => {
    expect(wall('src/modules/dossiers/get.ts', '../organisation/me.ts', 'import type { Me } from')).toHaveLength(1);
    const lazy = parseSource('src/staff/a.ts', "const f = () => import('../platform/action.ts');");
    expect(wallComplaints(lazy)).toMatchObject([{ line: 1 }]);
  });
});

describe('graph', () => {
  const tree = (files: Record<string, string>) =>
    Object.entries(files).map(([path, target]) => parseSource(path, target && `import { a } from '${target}';`));

  test('a cycle is named once, with its way round', () => {
    const knot = tree({ 'src/a.ts': './b.ts', 'src/b.ts': './c.ts', 'src/c.ts': './b.ts' });
    expect(cycleComplaints(knot).map(({ message }) => message)).toEqual([
      'import cycle: src/b.ts → src/c.ts → src/b.ts; move what both need to a third file',
    ]);
    expect(cycleComplaints(tree({ 'src/a.ts': './b.ts', 'src/b.ts': './c.ts', 'src/c.ts': '' }))).toEqual([]);
  });

  test('a file nobody imports is dead, unless it is an entry point or a test', () => {
    const files = tree({ 'src/cli.ts': './a.ts', 'src/a.ts': '', 'src/b.ts': '', 'src/c.test.ts': '' });
    expect(deadFileComplaints(files).map(({ path }) => path)).toEqual(['src/b.ts']);
  });
});
