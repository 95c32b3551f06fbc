import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const shown = readFileSync(`${folder}/fixtures.tsx`, 'utf8');

test('every component of the kit has its examples in the gallery', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsx') && name !== 'fixtures.tsx');
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
