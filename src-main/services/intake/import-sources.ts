import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { ImportOutcome, InboxFile } from '#shared/ipc/views/work-views.ts';
import { errorCode } from '../../storage/storage-error.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';
import { importFile } from './import-file.ts';

/** Null when the file cannot be read: it went away, or belongs to somebody else. */
async function readChosen(path: string): Promise<Uint8Array | 'too_large' | null> {
  try {
    const { size } = await stat(path);
    return size > READING_LIMITS.bytes ? 'too_large' : await readFile(path);
  } catch (error) {
    if (errorCode(error) === null) throw error;
    return null;
  }
}

/** The system's file dialog; files go in one after another, so that one bad file stops none. */
export async function importChosen(
  context: CoreContext,
  staff: Staff,
  { caseId, materialRow }: InputOf<'intake.choose_files'>,
): Promise<readonly ImportOutcome[]> {
  const outcomes: ImportOutcome[] = [];
  for (const path of await context.dialogs.openFiles()) {
    const fileName = basename(path);
    const bytes = await readChosen(path);
    if (bytes === null || bytes === 'too_large') {
      const refusal = bytes ?? 'unreadable';
      outcomes.push({ fileName, outcome: 'refused', documentId: null, duplicateOf: null, refusal });
      continue;
    }
    outcomes.push(await importFile(context, staff, { caseId, materialRow, fileName, bytes }));
  }
  return outcomes;
}

export async function inboxView(
  context: CoreContext,
): Promise<{ readonly folder: string; readonly files: readonly InboxFile[] }> {
  return { folder: context.inbox.folder(), files: await context.inbox.list() };
}

/** The scan leaves the folder only when it is safe in the document store, here or as a duplicate. */
export async function takeFromInbox(
  context: CoreContext,
  staff: Staff,
  { caseId, materialRow, name }: InputOf<'intake.take_from_inbox'>,
): Promise<ImportOutcome> {
  const listed = (await context.inbox.list()).some((file) => file.name === name);
  if (!listed) refuse('inbox_file_gone', { name });
  const bytes = await context.inbox.read(name);
  const outcome = await importFile(context, staff, { caseId, materialRow, fileName: name, bytes });
  if (outcome.outcome !== 'refused') await context.inbox.remove(name, bytes);
  return outcome;
}
