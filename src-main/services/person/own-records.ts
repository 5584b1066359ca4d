import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords, ownRecordsFor } from '#shared/domain/case/own-records.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { casesOfPerson } from '../../storage/repositories/people.ts';

/** 一件事 (G一): only a settlement rests on what the other businesses found, so only there the other cases are read. */
export async function ownRecordsOf(handle: ReadHandle, record: CaseRecord): Promise<OwnRecords> {
  if (BUSINESSES[record.business].group !== 'settlement') return NO_OWN_RECORDS;
  const rows = await casesOfPerson(handle, record.applicant);
  return ownRecordsFor(
    record,
    rows.map((row) => row.record),
  );
}
