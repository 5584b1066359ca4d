import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';

/** The file cannot be read, and why: the only error that the room reports by name. */
export class ReadingError extends Error {
  readonly failure: ReadingFailure;

  constructor(failure: ReadingFailure, cause?: unknown) {
    super(failure, { cause });
    this.name = 'ReadingError';
    this.failure = failure;
  }
}
