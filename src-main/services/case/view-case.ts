import type { CaseDocument, CaseRecord } from '#shared/domain/case/case-record.ts';
import { permittedActions } from '#shared/domain/case/permitted-actions.ts';
import { certificateOf, recheckUntil } from '#shared/domain/case/recheck.ts';
import { isRedSeal, papersOf, type ReadingResult } from '#shared/domain/reading/reading-result.ts';
import type { Step } from '#shared/domain/results/blocker.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import type { Staff } from '#shared/domain/rights/staff.ts';
import type { CaseView, DocumentView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { PagePicture } from '../../storage/repositories/page-pictures.ts';
import type { CoreContext } from '../core-context.ts';
import { type Assessment, assessCase } from './assess-case.ts';
import { type GatheredCase, gatherCase } from './gather-case.ts';

/**
 * What can be looked at: the pages that were read, whose boxes must fit, else those drawn so far, without a gap. A
 * picture from before they were counted lies upright.
 */
function pagesOf(result: ReadingResult | null, pictures: readonly PagePicture[]): DocumentView['pages'] {
  if (result === null)
    return pictures
      .filter(({ page }, index) => page === index)
      .map(({ width, height, turn }) => ({ width, height, turn, redSeals: null }));
  const turns = new Map(pictures.map(({ page, turn }) => [page, turn]));
  return result.pages.map(({ width, height, seals }, index) => ({
    width,
    height,
    turn: turns.get(index) ?? 0,
    redSeals: seals?.filter(isRedSeal).length ?? null,
  }));
}

function viewDocument(gathered: GatheredCase, document: CaseDocument): DocumentView {
  const stored = gathered.documents.find((candidate) => candidate.id === document.id);
  const reading = gathered.readings.find((candidate) => candidate.documentId === document.id);
  const result = reading?.result ?? null;
  return {
    documentId: document.id,
    held: stored !== undefined && stored.storeName !== null,
    reading: reading?.job?.state ?? (result ? { kind: 'read' } : { kind: 'waiting' }),
    kind: result?.kind ?? null,
    kinds: result === null ? [] : [result, ...(result.others ?? [])].map(({ kind }) => kind),
    language: result?.fields.language?.value ?? null,
    fields: result?.fields ?? {},
    mrz: result?.mrz ?? null,
    papers: result === null ? [] : papersOf(result),
    stamps: result?.pages.flatMap(({ stamps = [] }, page) => stamps.map((stamp) => ({ ...stamp, page }))) ?? [],
    pages: pagesOf(result, gathered.pictures.get(document.id) ?? []),
  };
}

/** Who will sign is not known yet: four eyes are asked for when somebody does. */
function blockersOf(context: CoreContext, record: CaseRecord, assessment: Assessment): CaseView['blockers'] {
  const { checklist, rules, comparisons } = assessment;
  const to = (step: Step) => blockersFor(record, step, checklist, rules, { comparisons, policy: context.policy });
  return { supplement: to('supplement'), propose: to('propose'), sign: to('sign'), issue: to('issue') };
}

function contestableUntil({ office }: CoreContext, record: CaseRecord): CaseView['contestableUntil'] {
  const certificate = record.recheckOf === null ? certificateOf(record) : null;
  return certificate && recheckUntil(certificate, office.settings.recheckWindowDays);
}

export function viewGathered(context: CoreContext, staff: Staff, gathered: GatheredCase): CaseView {
  const { record, unsent, conflicts, closedOn } = gathered;
  const assessment = assessCase(context, gathered);
  return {
    record,
    ...assessment,
    documents: record.documents.map((document) => viewDocument(gathered, document)),
    blockers: blockersOf(context, record, assessment),
    permitted: permittedActions(record, staff.role, staff.id, context.policy),
    secondSignature: context.policy.secondSignature.includes(record.business),
    unsent,
    inConflict: conflicts > 0,
    closedOn,
    links: gathered.links,
    contestableUntil: contestableUntil(context, record),
    factSources: gathered.factSources,
  };
}

export async function viewCase(context: CoreContext, staff: Staff, caseId: CaseId): Promise<CaseView> {
  return viewGathered(
    context,
    staff,
    await context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today())),
  );
}
