import { readFile, stat } from 'node:fs/promises';
import type { ListCode, ListEntry } from '#shared/domain/catalogues/list.ts';
import { readInstitutionRows } from '#shared/domain/catalogues/read-institution-rows.ts';
import { type ReadSubjects, readSubjectRows } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { CatalogueCode } from '#shared/domain/catalogues/subject.ts';
import type { RowFault, TableRow } from '#shared/domain/catalogues/table-row.ts';
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

async function tableOf(bytes: Uint8Array): Promise<readonly TableRow[]> {
  return (await readTable(bytes)) ?? refuse('catalogue_file_no_table');
}

/** The ministry's complete list, row by row; refuses what is no table at all. */
export async function readList(catalogue: CatalogueCode, bytes: Uint8Array): Promise<ReadSubjects> {
  return readSubjectRows(catalogue, await tableOf(bytes));
}

export interface ReadEntries {
  readonly entries: readonly ListEntry[ListCode][];
  readonly faults: readonly RowFault[];
}

/** Any list that can be imported, row by row; refuses what is no table at all. */
export async function readEntries(code: ListCode, bytes: Uint8Array): Promise<ReadEntries> {
  if (code === 'institutions') {
    const { institutions, faults } = readInstitutionRows(await tableOf(bytes));
    return { entries: institutions, faults };
  }
  const { subjects, faults } = await readList(code, bytes);
  return { entries: subjects, faults };
}
