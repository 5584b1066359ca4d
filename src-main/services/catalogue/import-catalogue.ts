import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ListCode } from '#shared/domain/catalogues/list.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CatalogueOutcome } from '#shared/ipc/views/catalogue-views.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { addCatalogue, latestMark } from '../../storage/repositories/catalogues.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { readEntries, readListFile } from './read-list.ts';

/** More faults than anybody reads at once: the rest is counted. */
const SHOWN_FAULTS = 50;

/**
 * A complete list, chosen in the system's file dialog. All of it or nothing: a file with one bad row
 * changes nothing, and every bad row is named. Null when the person cancelled.
 */
export async function importCatalogue(
  context: CoreContext,
  staff: Staff,
  catalogue: ListCode,
): Promise<CatalogueOutcome | null> {
  const path = await context.dialogs.openTable();
  if (path === null) return null;
  const bytes = await readListFile(path);
  const fileName = basename(path);
  const { entries, faults } = await readEntries(catalogue, bytes);
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
    const latest = await latestMark(handle, catalogue);
    if (latest?.hash === hash) return { kind: 'unchanged', fileName, version: latest.version };
    const version = (latest?.version ?? 0) + 1;
    await addCatalogue(handle, { catalogue, version, fileName, hash, importedAt, importedBy }, entries);
    await appendAudit(handle, {
      at: importedAt,
      kind: 'catalogue_imported',
      actor: importedBy,
      caseId: null,
      detail: { catalogue, version, hash, entries: entries.length },
    });
    return { kind: 'imported', fileName, version, entries: entries.length };
  });
}
