import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numFailedTestSuites: z.number(),
  success: z.boolean(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
});

/** A report that is missing or unreadable counts as one failure: a crash of the runner is never a pass. */
function readReport<T>(file: string, schema: z.ZodType<T>, count: (report: T) => Counts): Counts {
  try {
    return count(schema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  } catch (error) {
    console.log(`✗ 测试报告不可用 ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(file, { force: true });
  }
}

export function readVitestCounts(file: string): Counts {
  return readReport(file, vitestReport, (report) => ({
    passed: report.numPassedTests,
    // A file that could not even load has failed without a failed test in it.
    failed: Math.max(report.numFailedTests, report.success ? 0 : 1),
    skipped: report.numPendingTests,
  }));
}

export function readPlaywrightCounts(file: string): Counts {
  return readReport(file, playwrightReport, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }));
}

export function addCounts(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}
