// Everything that can be wrong without running the product: form, types, derived files, style.
// With --then-test the tests follow. The last line is always "N passed, N failed".
import { spawnSync } from 'node:child_process';

const CHECKS = [
  {
    name: 'form and lint',
    script: 'node_modules/@biomejs/biome/bin/biome',
    args: ['ci', '--error-on-warnings', '--colors=off', '.'],
  },
  { name: 'types', script: 'node_modules/@typescript/native/bin/tsc', args: ['-p', '.'] },
  { name: 'derived files', script: 'tools/generate.ts', args: ['--check'] },
  { name: 'tidy', script: 'tools/tidy/main.ts', args: [] },
];

const failed = CHECKS.filter((check) => !passes(check)).length;
if (failed > 0 || !process.argv.includes('--then-test')) {
  if (failed > 0 && process.argv.includes('--then-test'))
    console.log('The tests were not run: first repair the above.');
  console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
  process.exit(failed > 0 ? 1 : 0);
}
process.exit(spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run'], { stdio: 'inherit' }).status ?? 1);

function passes({ name, script, args }: (typeof CHECKS)[number]): boolean {
  const begun = Date.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const seconds = ((Date.now() - begun) / 1_000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) console.log(`${stdout}${stderr}`.trim());
  return status === 0;
}
