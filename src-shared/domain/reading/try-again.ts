import { assertNever } from '../../kernel/assert-never.ts';
import type { ReadingFailure } from './reading-result.ts';

/** Whether the very same bytes may be read at another try. What is the file's own needs another file. */
export function canTryAgain(failure: ReadingFailure): boolean {
  switch (failure) {
    case 'too_complex':
    case 'timed_out':
    case 'cancelled':
    case 'reading_room_lost':
      return true;
    case 'empty_file':
    case 'unsupported_type':
    case 'damaged_file':
    case 'password_protected':
    case 'too_large':
    case 'too_many_pixels':
    case 'too_many_pages':
      return false;
    default:
      return assertNever(failure);
  }
}
