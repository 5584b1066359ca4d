import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readSubjectRows } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { CatalogueCode } from '#shared/domain/catalogues/subject.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CatalogueOutcome } from '#shared/ipc/views/catalogue-views.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { addCatalogue, latestCatalogue } from '../../storage/repositories/catalogues.ts';
import { errorCode } from '../../storage/storage-error.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { readTable, TABLE_LIMITS } from './read-table.ts';

/** More faults than anybody reads at once: the rest is counted. */
const SHOWN_FAULTS = 50;

async function readChosen(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > TABLE_LIMITS.bytes) refuse('catalogue_file_too_large');
    return await readFile(path);
  } catch (error) {
    if (errorCode(error) !== null) refuse('catalogue_file_unreadable');
    throw error;
  }
}

/**
 * The ministry's complete list, chosen in the system's file dialog. All of it or nothing: a file with one bad row
 * changes nothing, and every bad row is named. Null when the person cancelled.
 */
export async function importCatalogue(
  context: CoreContext,
  staff: Staff,
  catalogue: CatalogueCode,
): Promise<CatalogueOutcome | null> {
  const path = await context.dialogs.openTable();
  if (path === null) return null;
  const bytes = await readChosen(path);
  const fileName = basename(path);
  const rows = await readTable(bytes);
  if (rows === null) refuse('catalogue_file_no_table');
  const { subjects, faults } = readSubjectRows(catalogue, rows);
  if (faults.length > 0) {
    return {
      kind: 'refused',
      fileName,
      faults: faults.slice(0, SHOWN_FAULTS),
      more: Math.max(0, faults.length - SHOWN_FAULTS),
    };
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  const importedAt = context.clock.now();
  const importedBy = actorOf(staff);
  return context.storage.write(async (handle) => {
    const latest = await latestCatalogue(handle, catalogue);
    if (latest?.hash === hash) return { kind: 'unchanged', fileName, version: latest.version };
    const version = (latest?.version ?? 0) + 1;
    await addCatalogue(handle, { catalogue, version, fileName, hash, importedAt, importedBy }, subjects);
    await appendAudit(handle, {
      at: importedAt,
      kind: 'catalogue_imported',
      actor: importedBy,
      caseId: null,
      detail: { catalogue, version, hash, entries: subjects.length },
    });
    return { kind: 'imported', fileName, version, entries: subjects.length };
  });
}
