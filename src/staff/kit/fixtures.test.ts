import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const SHOWN = ['fixtures.tsx', 'list-fixtures.tsx'];
const shown = SHOWN.map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');

test('every component of the kit has its examples in the gallery', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsx') && !SHOWN.includes(name));
  const components = files.flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/^export (?:function|const) ([A-Z]\w+)/gm)].map(
      ([, component = '']) => component,
    ),
  );
  // The page itself frames every screen, the gallery's own included.
  expect(
    components.filter(
      (component) =>
        component !== 'Page' &&
        !shown.includes(`<${component}`) &&
        !shown.includes(`${component},`) &&
        !shown.includes(`${component}]`),
    ),
  ).toEqual([]);
});
