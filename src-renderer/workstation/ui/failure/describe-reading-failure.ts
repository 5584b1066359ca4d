import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';

export function describeReadingFailure(failure: ReadingFailure): string {
  return `识读失败（${failure}）`;
}
