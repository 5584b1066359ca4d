import type { PersonCase, PersonView } from '#shared/ipc/views/person-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import { findCase } from '../../storage/repositories/cases.ts';
import { casesOfNamesakes, casesOfPerson, type PersonRow } from '../../storage/repositories/people.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

function toCase({ record, dueOn }: PersonRow): PersonCase {
  return {
    caseId: record.id,
    number: record.number,
    business: record.business,
    isRecheck: record.recheckOf !== null,
    state: record.state.kind,
    submittedOn: record.submittedOn,
    dueOn,
    assigneeName: record.assignee?.name ?? null,
    name: record.applicant.name,
    results: record.results.map((result) => ({
      kind: result.kind,
      number: result.number,
      issuedOn: result.issuedAt === null ? null : shanghaiDate(result.issuedAt),
      revoked: result.revokedAt !== null,
    })),
  };
}

/** 一件事 (G一): the person of a case with every business, and apart from it who may be the same. */
export function viewPerson(context: CoreContext, caseId: CaseId): Promise<PersonView> {
  return context.storage.read(async (handle) => {
    const { record } = (await findCase(handle, caseId)) ?? refuse('case_not_found');
    const { name, nameLatin, birthDate, idType, idNumber } = record.applicant;
    const possible = await casesOfNamesakes(handle, record.applicant);
    return {
      name,
      nameLatin,
      birthDate,
      idType,
      idNumber,
      cases: (await casesOfPerson(handle, record.applicant)).map(toCase),
      possible: possible.map((row) => ({
        ...toCase(row),
        idType: row.record.applicant.idType,
        idNumber: row.record.applicant.idNumber,
      })),
    };
  });
}
