import { readFile, stat } from 'node:fs/promises';
import { type ReadSubjects, readSubjectRows } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { CatalogueCode } from '#shared/domain/catalogues/subject.ts';
import { errorCode } from '../../storage/storage-error.ts';
import { refuse } from '../refused.ts';
import { readTable, TABLE_LIMITS } from './read-table.ts';

/** The bytes of a list that somebody named; refuses what is no file of its size. */
export async function readListFile(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path);
    if (!found.isFile()) refuse('catalogue_file_unreadable');
    if (found.size > TABLE_LIMITS.bytes) refuse('catalogue_file_too_large');
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) !== null) refuse('catalogue_file_unreadable');
    throw error;
  }
}

/** The ministry's complete list, row by row; refuses what is no table at all. */
export async function readList(catalogue: CatalogueCode, bytes: Uint8Array): Promise<ReadSubjects> {
  const rows = await readTable(bytes);
  if (rows === null) refuse('catalogue_file_no_table');
  return readSubjectRows(catalogue, rows);
}
