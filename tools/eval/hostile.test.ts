import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlan } from '../../src/lib/plan-reader/public.ts';
import { samplePlan } from './plans/plan.ts';

/** More runs than a test needs, when asked: FUZZ_RUNS=20000. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 150);
const SECONDS = 3;
const TIMEOUT = RUNS > 1_000 ? 3_600_000 : 60_000;

const plan = fc.integer({ min: 1, max: 5_000 }).map((seed) => samplePlan(seed).text.split('\n'));
const strange = fc.constantFrom(
  '|',
  '\t',
  '| a |',
  '1',
  'I.',
  '(',
  ')',
  '<br>',
  '**',
  'TT\tNhiệm vụ\tChủ trì',
  '\u0000',
  '- ',
  'Quý',
  ':',
);

/** Lines are lost, doubled, moved, cut in the middle, and strange ones come in between. */
const damaged = fc
  .tuple(plan, fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 4 }), strange), { maxLength: 12 }))
  .map(([lines, blows]) =>
    blows.reduce(
      (text, [one, other, how, odd]) => {
        const [at, to] = [one % (text.length || 1), other % (text.length || 1)];
        if (how === 0) return text.toSpliced(at, 1 + (other % 20));
        if (how === 1) return text.toSpliced(at, 0, ...text.slice(to, to + 5));
        if (how === 2) return text.toSpliced(at, 1, (text[at] ?? '').slice(0, other % 40));
        if (how === 3) return text.toSpliced(at, 0, odd);
        return text.toSpliced(
          at,
          1,
          `${(text[at] ?? '').slice(0, other % 30)}${odd}${(text[at] ?? '').slice(other % 30)}`,
        );
      },
      lines.length > 0 ? lines : [''],
    ),
  );

test(
  'a damaged plan is read, and what is said of it stands within its lines',
  () => {
    fc.assert(
      fc.property(damaged, (lines) => {
        const read = readPlan(lines.join('\n'), 2026);
        for (const { source, lines: numbers, confidence } of read.tasks) {
          for (const { parts } of Object.values(source))
            for (const { line, from, to } of parts) {
              expect(numbers).toContain(line);
              expect(from).toBeLessThanOrEqual(to);
            }
          for (const sure of Object.values(confidence)) expect(sure > 0 && sure <= 1).toBe(true);
        }
        for (const { where } of read.remarks)
          for (const line of where.lines) expect(line >= 1 && line <= lines.length).toBe(true);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test(
  'any bytes are read',
  () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3_000 }), (bytes) => {
        readPlan(new TextDecoder().decode(bytes), 2026);
      }),
      { numRuns: RUNS },
    );
  },
  TIMEOUT,
);

test.each([
  ['rows without end', 'TT\tNhiệm vụ\tChủ trì\tThời gian\n', '\tviệc và\t\t\n'],
  ['cells one by one', '', '| a |\n'],
  ['labels without end', '', 'Chủ trì: x\n'],
  ['one figure', 'II. CHỈ TIÊU\n1. ', '1'],
  ['a dump that begins again and again', 'TT Nhiệm vụ Chủ trì Thời gian\n', '1\nviệc\nPhòng Kinh tế\nQuý I\n'],
  ['open brackets', '', '('],
  ['one line of prose', '', 'Ban hành Kế hoạch của xã '],
])('%s: five megabytes keep nobody waiting', (_, head, part) => {
  const text = head + part.repeat(5_000_000 / part.length);
  const begun = performance.now();
  readPlan(text, 2026);
  expect((performance.now() - begun) / 1_000).toBeLessThan(SECONDS);
});
