import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OwnRecords } from '#shared/domain/case/own-records.ts';
import type { InstitutionRegister } from '#shared/domain/institutions/register.ts';
import type { OtherCase } from '#shared/domain/reading/compare-with-cases.ts';
import type { CaseLinks, CaseView, FactSource } from '#shared/ipc/views/case-view.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { factChangesOf } from '../../storage/repositories/case-events.ts';
import { findCase, findClosedOn } from '../../storage/repositories/cases.ts';
import { documentsOf, type StoredDocument } from '../../storage/repositories/documents.ts';
import { type PagePicture, pagePicturesOf } from '../../storage/repositories/page-pictures.ts';
import { type DocumentReading, readingsOf } from '../../storage/repositories/reading-jobs.ts';
import { institutionRegister } from '../catalogue/institution-register.ts';
import { otherCasesOf } from '../person/other-cases.ts';
import { ownRecordsOf } from '../person/own-records.ts';
import { linksOf } from '../recheck/case-links.ts';
import { refuse } from '../refused.ts';

/** Everything of one case that its rules and its screen need, as it stood at one moment. */
export interface GatheredCase {
  readonly record: CaseRecord;
  readonly unsent: number;
  readonly conflicts: number;
  /** Null while the case is open. */
  readonly closedOn: CivilDate | null;
  readonly documents: readonly StoredDocument[];
  readonly readings: readonly DocumentReading[];
  /** Page pictures that are here, in page order. */
  readonly pictures: ReadonlyMap<DocumentId, readonly PagePicture[]>;
  readonly links: CaseLinks;
  readonly factSources: CaseView['factSources'];
  /** What the centre holds on the person from other cases. */
  readonly own: OwnRecords;
  /** Beside which this one is compared, newest first. */
  readonly otherCases: readonly OtherCase[];
  /** 院校登记册 as it is now. */
  readonly institutions: InstitutionRegister;
}

/** The last word on each fact; a later event stands over an earlier one. */
async function factSourcesOf(handle: ReadHandle, caseId: CaseId): Promise<CaseView['factSources']> {
  const events = await factChangesOf(handle, caseId);
  const sources = events.flatMap(({ actor: by, at, action }) =>
    action.kind === 'facts_changed'
      ? Object.keys(action.changes).map((fact): [string, FactSource] => [fact, { by, at, reason: action.reason }])
      : [],
  );
  return Object.fromEntries(sources);
}

/** What bears a later date than `today` is not there yet. */
export async function gatherCase(handle: ReadHandle, caseId: CaseId, today: CivilDate): Promise<GatheredCase> {
  const stored = await findCase(handle, caseId);
  if (!stored) refuse('case_not_found');
  return {
    record: stored.record,
    unsent: stored.unsent,
    conflicts: stored.conflicts,
    closedOn: await findClosedOn(handle, caseId),
    documents: await documentsOf(handle, caseId),
    readings: await readingsOf(handle, caseId),
    pictures: await pagePicturesOf(handle, caseId),
    links: await linksOf(handle, stored.record),
    factSources: await factSourcesOf(handle, caseId),
    own: await ownRecordsOf(handle, stored.record, today),
    otherCases: stored.record.recheckOf ? [] : await otherCasesOf(handle, stored.record),
    institutions: await institutionRegister(handle),
  };
}
