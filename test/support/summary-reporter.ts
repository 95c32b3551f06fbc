import type { Reporter, TestModule, TestSuite } from 'vitest/node';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** Ends a run with one plain line that programs can read: `N passed, N failed`. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[], reason: string): void {
    process.stdout.write(`${summaryLine(countAll(modules, unhandledErrors.length), reason === 'passed')}\n`);
  }
}

/** A run that failed without a failed test (nothing collected, interrupted) still counts one failure. */
export function summaryLine({ passed, failed, skipped }: Count, isGood: boolean): string {
  const line = `${passed} passed, ${isGood ? failed : Math.max(failed, 1)} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

function countAll(modules: readonly TestModule[], unhandledErrors: number): Count {
  const count: Count = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') count.passed++;
      else if (state === 'failed') count.failed++;
      else count.skipped++;
    }
    count.failed +=
      brokenHooks(module) + [...module.children.allSuites()].reduce((sum, it) => sum + brokenHooks(it), 0);
  }
  return count;
}

/** A file that cannot be loaded, or a hook that fails, breaks no test by name. */
function brokenHooks(suite: TestModule | TestSuite): number {
  return suite.errors().length;
}
