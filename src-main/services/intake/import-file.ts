import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { openSupplement } from '#shared/domain/case/find-in-case.ts';
import { sniffFile } from '#shared/domain/reading/sniff.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import { coreText } from '#shared/i18n/zh-cn/core.ts';
import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import type { ImportOutcome, StandingPlace } from '#shared/ipc/views/work-views.ts';
import { type CaseId, type ContentHash, type DocumentId, parseContentHash } from '#shared/kernel/ids.ts';
import type { StoredContent } from '../../storage/documents/document-store.ts';
import type { ReadHandle, WriteHandle } from '../../storage/handles.ts';
import { caseNumbers, findCase } from '../../storage/repositories/cases.ts';
import { documentsWithHash } from '../../storage/repositories/documents.ts';
import { addHeldFile } from '../../storage/repositories/files.ts';
import { enqueueReading } from '../../storage/repositories/reading-jobs.ts';
import { isDiskFull } from '../../storage/storage-error.ts';
import { actorOf } from '../actor.ts';
import { announce } from '../case/act-on-case.ts';
import { takeStep } from '../case/change-case.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

export interface IncomingFile {
  readonly caseId: CaseId;
  readonly materialRow: number | null;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

type Refusal = NonNullable<ImportOutcome['refusal']>;

export function refused(fileName: string, refusal: Refusal): ImportOutcome {
  return { fileName, outcome: 'refused', documentId: null, duplicateOf: null, refusal };
}

/** Why the bytes are not taken in, from the bytes alone; null when they are. */
function refusalOf(bytes: Uint8Array): Refusal | null {
  if (bytes.length === 0) return 'empty_file';
  if (bytes.length > READING_LIMITS.bytes) return 'too_large';
  const sniffed = sniffFile(bytes);
  if (!sniffed) return 'unsupported_type';
  const pixels = (sniffed.width ?? 0) * (sniffed.height ?? 0);
  return pixels > READING_LIMITS.pixels ? 'too_many_pixels' : null;
}

export function hashOf(bytes: Uint8Array): ContentHash {
  const hash = parseContentHash(createHash('sha256').update(bytes).digest('hex'));
  if (hash === null) throw new Error('SHA-256 gave no content hash');
  return hash;
}

interface Twin {
  readonly place: StandingPlace;
  /** Set when it stands in this very case. */
  readonly document: DocumentId | null;
}

/** Where the same bytes stand already; null when nowhere. */
async function standsAlready(handle: ReadHandle, caseId: CaseId, hash: ContentHash): Promise<Twin | null> {
  if (!(await findCase(handle, caseId))) refuse('case_not_found');
  const all = await documentsWithHash(handle, hash);
  const same = all.find((document) => document.caseId === caseId) ?? all[0];
  if (!same) return null;
  const numbers = await caseNumbers(handle, [same.caseId]);
  const place = { caseNumber: numbers.get(same.caseId) ?? '', fileName: same.fileName };
  return { place, document: same.caseId === caseId ? same.id : null };
}

/** A name that a person reads: no folders, no control characters, never empty. */
function cleanName(fileName: string): string {
  const name = basename(fileName.replaceAll('\\', '/'))
    .replace(/\p{Cc}/gu, '')
    .trim();
  return name === '' ? coreText.unnamedFile : name.slice(0, 255);
}

async function fileInCase(
  context: CoreContext,
  handle: WriteHandle,
  staff: Staff,
  file: IncomingFile,
  content: StoredContent,
): Promise<CaseDocument> {
  const at = context.clock.now();
  const base: Omit<CaseDocument, 'supplementId'> = {
    id: context.ids.next(),
    hash: content.hash,
    fileName: file.fileName,
    mime: sniffFile(file.bytes)?.mime ?? 'application/octet-stream',
    size: content.size,
    materialRow: file.materialRow,
    addedAt: at,
    addedBy: actorOf(staff),
    replacedBy: null,
  };
  await addHeldFile(handle, { ...content, fileName: file.fileName });
  let added: CaseDocument = { ...base, supplementId: null };
  await takeStep(context, handle, staff, file.caseId, (record) => {
    // What is handed in while a supplement is open answers it.
    added = { ...base, supplementId: openSupplement(record)?.id ?? null };
    return { kind: 'document_added', document: added, replaces: null };
  });
  // Somebody stands at the counter: before whatever came down from the centre.
  await enqueueReading(handle, { documentId: added.id, hint: 'auto', urgent: true, enqueuedAt: at });
  return added;
}

/**
 * One file into one case. The same bytes are not taken into the same case twice; in another case they are, which is
 * said, without a second copy on disk. Looked at, encrypted and durable first, then the case's step and its reading job in one
 * transaction. What is wrong with one file is said of that file alone.
 */
export async function importFile(context: CoreContext, staff: Staff, incoming: IncomingFile): Promise<ImportOutcome> {
  const file = { ...incoming, fileName: cleanName(incoming.fileName) };
  const refusal = refusalOf(file.bytes);
  if (refusal) return refused(file.fileName, refusal);
  const { fileName } = file;
  const duplicate = (documentId: DocumentId, { place }: Twin): ImportOutcome => {
    return { fileName, outcome: 'duplicate', documentId, duplicateOf: place, refusal: null };
  };
  const known = await context.storage.read((handle) => standsAlready(handle, file.caseId, hashOf(file.bytes)));
  if (known?.document) return duplicate(known.document, known);
  try {
    const content = await context.documents.put(file.bytes);
    const taken = await context.storage.write(async (handle) => {
      // A drop and a paste of the same picture may have come side by side: only here nobody comes between.
      const twin = await standsAlready(handle, file.caseId, content.hash);
      if (twin?.document) return duplicate(twin.document, twin);
      const { id } = await fileInCase(context, handle, staff, file, content);
      const added: ImportOutcome = {
        fileName,
        outcome: 'added',
        documentId: id,
        duplicateOf: twin?.place ?? null,
        refusal: null,
      };
      return added;
    });
    if (taken.outcome === 'added') {
      announce(context, file.caseId);
      context.reading.wake();
    }
    return taken;
  } catch (error) {
    if (isDiskFull(error)) return refused(file.fileName, 'disk_full');
    throw error;
  }
}
