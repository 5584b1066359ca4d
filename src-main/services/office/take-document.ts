import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import type { WriteHandle } from '../../storage/handles.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import { saveOfficeDocument } from '../../storage/repositories/office.ts';
import type { CaseContext } from '../core-context.ts';
import { refusalOf } from './judge-document.ts';

/** One version from the centre, kept with its verdict. Answers whether it was new here; a version that comes twice is not. */
export async function takeOfficeDocument(
  context: Pick<CaseContext, 'clock' | 'logger'>,
  handle: WriteHandle,
  document: OfficeDocument,
): Promise<boolean> {
  const refusal = refusalOf(document);
  if (!(await saveOfficeDocument(handle, { document, refusal }))) return false;
  const { name, version, hash, reason } = document;
  if (refusal) context.logger.warn('office_document_refused', { name, version, refusal });
  await appendAudit(handle, {
    at: context.clock.now(),
    kind: refusal === null ? 'office_document_taken' : 'office_document_refused',
    actor: document.changedBy,
    caseId: null,
    detail: { name, version, hash, reason, refusal },
  });
  return true;
}
