/** Why the database cannot be used. None of them ever leads to erasing: the file stays as it is for a person to decide. */
export type StorageFailureCode =
  /** Written by a newer version of this program. */
  | 'storage_newer'
  /** The key does not open it, or its first page is damaged: SQLite cannot tell the two apart. */
  | 'storage_unreadable'
  /** Opens, but a page fails its check. */
  | 'storage_damaged'
  | 'storage_migration_failed'
  | 'disk_full';

export class StorageError extends Error {
  readonly code: StorageFailureCode;

  constructor(code: StorageFailureCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'StorageError';
    this.code = code;
  }
}

/** The `code` of an error of Node's or SQLite's; null when it carries none. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A full disk has two names: the file system's and SQLite's. */
export function isDiskFull(error: unknown): boolean {
  const code = errorCode(error);
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'SQLITE_FULL' || code === 'disk_full';
}
