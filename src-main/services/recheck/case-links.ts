import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { certificateOf, recheckOutcome } from '#shared/domain/case/recheck.ts';
import type { CaseLink, CaseLinks } from '#shared/ipc/views/case-view.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { findCase, rechecksOf } from '../../storage/repositories/cases.ts';

function linkTo(record: CaseRecord): CaseLink {
  return {
    caseId: record.id,
    number: record.number,
    state: record.state.kind,
    outcome: recheckOutcome(record),
    certificate: certificateOf(record)?.number ?? null,
  };
}

/** The case that this one goes into again, and those that go into this one: either is one step away on the screen. */
export async function linksOf(handle: ReadHandle, record: CaseRecord): Promise<CaseLinks> {
  const first = record.recheckOf ? await findCase(handle, record.recheckOf.caseId) : null;
  const rechecks = await rechecksOf(handle, record.id);
  return { first: first ? linkTo(first.record) : null, rechecks: rechecks.map(linkTo) };
}

/** The 专业领域 that a recheck decided on, for the certificate that is issued anew; null while none did. */
export function decidedField({ rechecks }: CaseLinks): string | null {
  const changed = rechecks.findLast((link) => link.outcome?.decision === 'changed');
  return changed?.outcome?.field || null;
}
