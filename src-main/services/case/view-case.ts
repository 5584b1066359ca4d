import type { CaseDocument } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CaseView, DocumentView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { CoreContext } from '../core-context.ts';
import { assessCase } from './assess-case.ts';
import { type GatheredCase, gatherCase } from './gather-case.ts';

function viewDocument(gathered: GatheredCase, document: CaseDocument): DocumentView {
  const stored = gathered.documents.find((candidate) => candidate.id === document.id);
  const reading = gathered.readings.find((candidate) => candidate.documentId === document.id);
  const result = reading?.result ?? null;
  return {
    documentId: document.id,
    held: stored !== undefined && stored.storeName !== null,
    reading: reading?.job?.state ?? (result ? { kind: 'read' } : { kind: 'waiting' }),
    kind: result?.kind ?? null,
    language: result?.fields.language?.value ?? null,
    fields: result?.fields ?? {},
    mrz: result?.mrz ?? null,
    pages: result?.pages.map(({ width, height, engine }) => ({ width, height, engine })) ?? [],
  };
}

export function viewGathered(context: CoreContext, staff: Staff, gathered: GatheredCase): CaseView {
  const { record, unsent, conflicts } = gathered;
  return {
    record,
    ...assessCase(context, gathered),
    documents: record.documents.map((document) => viewDocument(gathered, document)),
    blockers: { supplement: [], propose: [], sign: [], issue: [] },
    permitted: permittedActions(record, staff.role, staff.id, context.policy),
    unsent,
    inConflict: conflicts > 0,
  };
}

export async function viewCase(context: CoreContext, staff: Staff, caseId: CaseId): Promise<CaseView> {
  return viewGathered(context, staff, await context.storage.read((handle) => gatherCase(handle, caseId)));
}
