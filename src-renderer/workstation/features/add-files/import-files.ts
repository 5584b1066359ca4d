import { text } from '#shared/i18n/index.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { ImportOutcome } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { shanghaiTime, toInstant } from '#shared/kernel/instant.ts';
import { call, failureOf } from '../../bridge/index.ts';
import { addLine } from './import-store.ts';

export interface ImportPlace {
  readonly caseId: CaseId;
  /** Null leaves the paper unfiled. */
  readonly materialRow: number | null;
}

export function tell(caseId: CaseId, outcomes: readonly ImportOutcome[]): void {
  for (const outcome of outcomes) addLine(caseId, { kind: 'outcome', fileName: outcome.fileName, outcome });
}

function refused(fileName: string, refusal: 'too_large' | 'unreadable'): ImportOutcome {
  return { fileName, outcome: 'refused', documentId: null, duplicateOf: null, refusal };
}

async function importOne({ caseId, materialRow }: ImportPlace, file: File, fileName: string): Promise<void> {
  if (file.size > READING_LIMITS.bytes) {
    tell(caseId, [refused(fileName, 'too_large')]);
    return;
  }
  addLine(caseId, { kind: 'taking', fileName });
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    tell(caseId, [await call('intake.import_bytes', { caseId, materialRow, fileName, bytes })]);
  } catch (error) {
    // A file that vanished while it was dragged throws a DOMException here.
    if (error instanceof DOMException) tell(caseId, [refused(fileName, 'unreadable')]);
    else addLine(caseId, { kind: 'failed', fileName, failure: failureOf(error) });
  }
}

/** One after the other: a counter PC has one disk, and a failure stays with its own file. */
export async function importFiles(place: ImportPlace, files: readonly File[]): Promise<void> {
  for (const file of files) await importOne(place, file, file.name);
}

/** A picture from the clipboard has no name worth keeping; a copied file has. */
function pastedName(file: File): string {
  if (!/^image\.\w+$/.test(file.name)) return file.name;
  const time = shanghaiTime(toInstant(Date.now())).replaceAll(':', '');
  return text.addFiles.pasted(time, file.name.slice(file.name.lastIndexOf('.')));
}

export async function importPasted(place: ImportPlace, files: readonly File[]): Promise<void> {
  for (const file of files) await importOne(place, file, pastedName(file));
}
