// Counts of tests, read from the reports that the test runners write.
import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** A step that is one check: it passed or it failed. */
export function oneCheck(passed: boolean): Tally {
  return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A check that cannot run here. */
export const skippedCheck: Tally = { passed: 0, failed: 0, skipped: 1 };

export function add(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/** Counts in words: `12 passed, 1 failed`, and those skipped where there are any. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

/** Vitest's counts; `code` is what it exited with. */
export function readVitest(file: string, code: number): Tally {
  const report = readReport(file) as VitestReport | undefined;
  if (report === undefined) return oneCheck(false);
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  return agree({ passed, failed, skipped: numPendingTests + numTodoTests }, code);
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Playwright's counts; `code` is what it exited with. A test that passed only when repeated counts as failed. */
export function readPlaywright(file: string, code: number): Tally {
  const report = readReport(file) as PlaywrightReport | undefined;
  if (report === undefined) return oneCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return agree({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

// A file of tests that cannot be loaded fails the run without a failed test: that counts as one.
function agree(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
