import type { Failure } from '#shared/kernel/reply.ts';
import { DamagedFileError } from '../storage/documents/frames.ts';
import { isDiskFull, StorageError } from '../storage/storage-error.ts';
import { Refused } from './refused.ts';

/** What went wrong, as a failure that a person can act on; null for what nobody foresaw. */
export function knownFailure(error: unknown): Failure | null {
  if (error instanceof Refused) return error.failure;
  if (isDiskFull(error)) return { code: 'disk_full' };
  if (error instanceof StorageError) return { code: error.code };
  // Enough of the name to find the file by, in a room where it may be read aloud.
  if (error instanceof DamagedFileError)
    return { code: 'file_damaged', params: { name: error.storeName.slice(0, 12) } };
  return null;
}
