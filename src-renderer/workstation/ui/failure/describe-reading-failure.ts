import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';
import { READING_FAILURE_TEXTS } from '#shared/i18n/zh-cn/reading.ts';

export interface ReadingFailureWords {
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
}

/** Of a file that was taken in and then could not be read. */
export function describeReadingFailure(failure: ReadingFailure): ReadingFailureWords {
  const { what, safe, act } = READING_FAILURE_TEXTS[failure];
  return { happened: what, safe, action: act };
}
