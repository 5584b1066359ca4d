import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { lookOf } from '#shared/domain/fraud/diploma-look.ts';
import {
  compareLooks,
  type DiplomaMemory,
  institutionKey,
  originOf,
  outcomeOf,
  YEARS_APART,
} from '#shared/domain/fraud/diploma-memory.ts';
import { currentReadings } from '#shared/domain/reading/read-values.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { ReadHandle, WriteHandle } from '../../storage/handles.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { looksOfInstitution, refusedLooks, replaceLooks } from '../../storage/repositories/diploma-looks.ts';
import { resultsOfCases } from '../../storage/repositories/reading-jobs.ts';
import { institutionRegister } from '../catalogue/institution-register.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

/** The case's diplomas as they were read, of the papers that nothing has replaced. */
async function diplomasOf(handle: ReadHandle, record: CaseRecord) {
  const register = await institutionRegister(handle);
  return currentReadings(record, await resultsOfCases(handle, [record.id])).flatMap(({ document, result }) => {
    const [look, origin] = [lookOf(result), originOf(record, result)];
    if (look === null || origin === null) return [];
    return { documentId: document.id, look, ...origin, key: institutionKey(origin.institution, register) };
  });
}

/** Keeps what the diplomas of a decided case look like, and forgets them when its result no longer stands. */
export async function rememberDiplomas(handle: WriteHandle, record: CaseRecord): Promise<void> {
  if (record.business !== 'recognition' || record.recheckOf !== null) return;
  const outcome = outcomeOf(record);
  const diplomas = outcome === null ? [] : await diplomasOf(handle, record);
  await replaceLooks(
    handle,
    record.id,
    diplomas.flatMap(({ documentId, look, key, year }) =>
      outcome === null ? [] : [{ documentId, look, institution: key, year, outcome }],
    ),
  );
}

/** Each diploma of a case beside the earlier ones of its institution, and beside refused ones of any. */
export function viewDiplomaMemory(context: CoreContext, caseId: CaseId): Promise<readonly DiplomaMemory[]> {
  return context.storage.read(async (handle) => {
    const { record } = (await findCase(handle, caseId)) ?? refuse('case_not_found');
    const refused = await refusedLooks(handle, caseId);
    const memories: DiplomaMemory[] = [];
    for (const { key, year, ...diploma } of await diplomasOf(handle, record)) {
      const years = year === null ? null : { from: year - YEARS_APART, to: year + YEARS_APART };
      memories.push(compareLooks(diploma, await looksOfInstitution(handle, key, years, caseId), refused));
    }
    return memories;
  });
}
