import { globSync, readFileSync } from 'node:fs';

/** Left out of what is learnt from, so that the tests have Vietnamese that the repairer does not know. */
export const HELD_OUT = ['docs/huong-dan/mot-cua.md', 'docs/huong-dan/quan-tri.md', 'docs/huong-dan/dang-nhap.md'];

const OWN = [
  ...['data/*.json', 'docs/huong-dan/*.md', 'GLOSSARY.md', 'src/**/words.vi.ts', 'src/**/vi.ts', 'db/migrations/*.sql'],
  ...[
    'tools/eval/plans/vocabulary.ts',
    'tools/eval/plans/around.ts',
    'src/modules/*/contract.ts',
    'src/modules/*/rules.ts',
  ],
];
const VIETNAMESE = /[ăâđêôơưạ-ỹàáãèéìíòóõùúý]/iu;

export function ownLines(root: string): string[] {
  return globSync(OWN, { cwd: root })
    .filter((path) => !HELD_OUT.includes(path))
    .sort()
    .flatMap((path) => vietnameseOf(readFileSync(`${root}/${path}`, 'utf8'), /\.md$/.test(path)));
}

function vietnameseOf(text: string, isProse: boolean): string[] {
  const parts = isProse
    ? text.split(/\n\s*\n|\n(?=[-#|*])/)
    : [...text.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(([, one, two, three]) =>
        (one ?? two ?? three ?? '').replace(/\$\{[^}]*\}/g, ' 1 '),
      );
  return parts.filter((part) => VIETNAMESE.test(part));
}
