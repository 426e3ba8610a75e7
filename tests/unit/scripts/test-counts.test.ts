// The counts that decide whether `npm test` passes: what the runners report, and what they exit with.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  add,
  inWords,
  oneCheck,
  readPlaywright,
  readVitest,
  skippedCheck,
} from '../../../scripts/support/test-counts.ts';

function aReport(content: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'threshold-atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const vitest = (passed: number, failed: number, pending = 0, todo = 0): string =>
  aReport({ numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: todo });
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0): string =>
  aReport({ stats: { expected, unexpected, flaky, skipped } });

describe('a run of Vitest', () => {
  it('counts what passed, failed and was left out', () => {
    expect(readVitest(vitest(7, 2, 1, 3), 1)).toEqual({ passed: 7, failed: 2, skipped: 4 });
    expect(readVitest(vitest(7, 0), 0)).toEqual({ passed: 7, failed: 0, skipped: 0 });
  });

  it('fails where it exits with an error and no test has failed: a file could not be loaded', () => {
    expect(readVitest(vitest(7, 0), 1)).toEqual({ passed: 7, failed: 1, skipped: 0 });
  });

  it('fails where it wrote no report, whatever it exits with', () => {
    expect(readVitest('/nowhere/report.json', 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('a run of Playwright', () => {
  it('counts what passed only when repeated as failed', () => {
    expect(readPlaywright(playwright(5, 1, 2, 3), 1)).toEqual({ passed: 5, failed: 3, skipped: 3 });
    expect(readPlaywright(playwright(5, 0, 1), 0)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  it('fails where it exits with an error, or wrote no report', () => {
    expect(readPlaywright(playwright(5, 0), 1).failed).toBe(1);
    expect(readPlaywright('/nowhere/report.json', 0).failed).toBe(1);
  });
});

describe('counts', () => {
  it('of a check are one', () => {
    expect([oneCheck(true), oneCheck(false), skippedCheck]).toEqual([
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 0, failed: 0, skipped: 1 },
    ]);
  });

  it('are added one by one', () => {
    expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    });
  });

  it('are said so that a machine can read them, skipped ones only where there are any', () => {
    expect(inWords({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(inWords({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });
});
