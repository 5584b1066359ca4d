import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords, ownRecordsFor } from '#shared/domain/case/own-records.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { casesOfPerson } from '../../storage/repositories/people.ts';

/** What a clock asks for: only a 非京籍 settlement whose degree nobody stated is clocked by a certificate (G十一(3)). */
export async function ownForClocks(handle: ReadHandle, record: CaseRecord, today: CivilDate): Promise<OwnRecords> {
  const isOpen = record.business === 'settle_bj_nonlocal' && record.facts.degreeLevel === null;
  return isOpen ? ownRecordsOf(handle, record, today) : NO_OWN_RECORDS;
}

/** 一件事 (G一): only a settlement rests on what the other businesses found, so only there the other cases are read. */
export async function ownRecordsOf(handle: ReadHandle, record: CaseRecord, today: CivilDate): Promise<OwnRecords> {
  if (BUSINESSES[record.business].group !== 'settlement') return NO_OWN_RECORDS;
  const rows = await casesOfPerson(handle, record.applicant);
  return ownRecordsFor(
    record,
    rows.map((row) => row.record),
    today,
  );
}
