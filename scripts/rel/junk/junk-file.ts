import type { ReadingFailure } from '#shared/domain/reading/reading-result.ts';

/** How a reading may end: by the name of what is wrong with the file, or as the plain file that it is besides. */
export type JunkEnd = ReadingFailure | 'read';

/** A file that was made to harm whoever opens it, or that an upload spoilt. */
export interface JunkFile {
  readonly name: string;
  readonly why: string;
  /** Any of these is right. Which one it is may depend on how fast the machine is, never whether there is one. */
  readonly ends: readonly JunkEnd[];
  /** Made when it is its turn: together they would fill the memory they are meant to spare. */
  make(): Uint8Array;
}
