import { basename } from 'node:path';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { ImportOutcome, InboxFile } from '#shared/ipc/views/work-views.ts';
import { readBounded } from '../../platform/read-bounded.ts';
import { documentsWithHash } from '../../storage/repositories/documents.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { hashOf, importFile, refused } from './import-file.ts';

/** The system's file dialog; files go in one after another, so that one bad file stops none. */
export async function importChosen(
  context: CoreContext,
  staff: Staff,
  { caseId, materialRow }: InputOf<'intake.choose_files'>,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const path of await context.dialogs.openFiles()) {
    const fileName = basename(path);
    const bytes = await readBounded(path, READING_LIMITS.bytes);
    outcomes.push(
      typeof bytes === 'string'
        ? refused(fileName, bytes)
        : await importFile(context, staff, { caseId, materialRow, fileName, bytes }),
    );
  }
  return outcomes;
}

export async function inboxView(
  context: CoreContext,
): Promise<{ readonly folder: string; readonly files: readonly InboxFile[] }> {
  return { folder: context.inbox.folder(), files: await context.inbox.list() };
}

/** Whether the scan is gone from the folder: one that stays is said, for it is taken in all the same. */
async function removeFromInbox(context: CoreContext, name: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await context.inbox.remove(name, bytes);
    return true;
  } catch (error) {
    context.logger.error('inbox_file_not_removed', error);
    return false;
  }
}

/**
 * The scan leaves the folder only when it is safe in the document store, here or as a duplicate. A crash before it left
 * shows it there again; taken into the same case once more it is a duplicate, and goes.
 */
export async function takeFromInbox(
  context: CoreContext,
  staff: Staff,
  { caseId, materialRow, name }: InputOf<'intake.take_from_inbox'>,
): Promise<ImportOutcome> {
  const listed = (await context.inbox.list()).some((file) => file.name === name);
  if (!listed) refuse('inbox_file_gone', { name });
  const bytes = await context.inbox.read(name, READING_LIMITS.bytes);
  if (typeof bytes === 'string') return refused(name, bytes);
  const outcome = await importFile(context, staff, { caseId, materialRow, fileName: name, bytes });
  if (outcome.outcome === 'refused') return outcome;
  return (await removeFromInbox(context, name, bytes)) ? outcome : { ...outcome, leftInFolder: true };
}

/** At start, before anybody works: what a crash left half removed. */
export async function settleInbox({ inbox, storage }: Pick<CoreContext, 'inbox' | 'storage'>): Promise<void> {
  const isSafe = async (bytes: Uint8Array): Promise<boolean> => {
    const documents = await storage.read((handle) => documentsWithHash(handle, hashOf(bytes)));
    return documents.some((document) => document.storeName !== null);
  };
  await inbox.settle(isSafe, READING_LIMITS.bytes);
}
