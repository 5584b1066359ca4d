import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { isSamePerson } from '#shared/domain/case/own-records.ts';
import type { OtherCase } from '#shared/domain/reading/compare-with-cases.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { casesOfNamesakes, casesOfPerson } from '../../storage/repositories/people.ts';
import { resultsOfCases } from '../../storage/repositories/reading-jobs.ts';

/** The newest of them: nobody has more, and each one's papers are compared. */
const MOST = 12;

/** What else the person, or a namesake born on the same day, has stated and handed in here; rechecks only repeat it. */
export async function otherCasesOf(handle: ReadHandle, record: CaseRecord): Promise<readonly OtherCase[]> {
  const own = await casesOfPerson(handle, record.applicant);
  const namesakes = await casesOfNamesakes(handle, record.applicant);
  const others = [...own, ...namesakes]
    .map((row) => row.record)
    .filter((other) => other.id !== record.id && other.recheckOf === null)
    .slice(0, MOST);
  const readings = await resultsOfCases(
    handle,
    others.map((other) => other.id),
  );
  return others.map((other) => ({
    record: other,
    readings: readings.filter(({ caseId }) => caseId === other.id),
    samePerson: isSamePerson(record.applicant, other.applicant),
  }));
}
