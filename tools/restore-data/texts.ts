import { globSync, readFileSync } from 'node:fs';
import names from '../../data/names.json' with { type: 'json' };

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
/** Of the middle names, those that most people have. */
const OFTEN = 4;
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

/** Names of places, names of people, and phrases of everyday: each in the form in which texts have it. */
export function ownPhrases(root: string): string[] {
  const phrases = ['phrases.txt', 'places.txt'].flatMap((file) =>
    readFileSync(`${root}/tools/restore-data/${file}`, 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split(';')),
  );
  return [...phrases, ...peopleOf()].map((phrase) => `${phrase.trim()}\n`);
}

function peopleOf(): string[] {
  return [names.middle.male, names.middle.female].flatMap((middles, gender) => {
    const given = gender === 0 ? names.given.male : names.given.female;
    const often = middles.slice(0, OFTEN);
    return [
      ...names.family.flatMap(({ name }) =>
        often.map((middle) => `${gender === 0 ? 'ông' : 'bà'} ${name} ${middle.name}`),
      ),
      ...given.flatMap((name) => often.map((middle) => `${middle.name} ${name}`)),
    ];
  });
}
