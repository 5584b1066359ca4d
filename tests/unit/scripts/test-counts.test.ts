import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPlaywrightCounts, readVitestCounts } from '#scripts/lib/test-counts.ts';

function report(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'liufu-counts-')), 'report.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('a runner that crashed without a report is a failure', () => {
  expect(readVitestCounts('/nowhere/report.json')).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(readPlaywrightCounts(report('{"half":'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a file that did not load is a failure though no test in it failed', () => {
  const counts = readVitestCounts(
    report({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 1, success: false }),
  );
  expect(counts).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test('a flaky end-to-end test is a failure', () => {
  const counts = readPlaywrightCounts(
    report({ stats: { expected: 4, unexpected: 0, flaky: 1, skipped: 2 }, errors: [] }),
  );
  expect(counts).toEqual({ passed: 4, failed: 1, skipped: 2 });
});
