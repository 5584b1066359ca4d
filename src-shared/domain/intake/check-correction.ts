import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Applicant } from '../case/case-facts.ts';
import type { ApplicationFault } from './application-fault.ts';
import { findApplicantFaults } from './check-applicant.ts';
import { findFactsThatCannotBe } from './check-application.ts';
import type { ChangedSubject } from './check-change.ts';

/** The entries that are other than before: what is typed again as it was is no correction. */
export function changedEntries(before: Applicant, after: Applicant): Partial<Applicant> {
  const changed = Object.entries(after).filter(([key, value]) => Reflect.get(before, key) !== value);
  return Object.fromEntries(changed);
}

/**
 * What a correction of the applicant makes that cannot be: a slip in an entry, a birth date or sex that the number
 * contradicts, studies of a child. What was so before and is not touched does not keep another entry from being put right.
 */
export function faultsOfCorrection(
  { business, facts, applicant, submittedOn }: ChangedSubject,
  changes: Partial<Applicant>,
  today: CivilDate,
): readonly ApplicationFault[] {
  const faultsOf = (given: Applicant): readonly ApplicationFault[] => [
    ...findApplicantFaults(given, today),
    ...findFactsThatCannotBe(business, facts, given.birthDate, { today, submittedOn }),
  ];
  const before = new Set(faultsOf(applicant).map(({ path, code }) => `${path.join('.')} ${code}`));
  return faultsOf({ ...applicant, ...changes }).filter(
    ({ path, code }) => Object.hasOwn(changes, String(path[1])) || !before.has(`${path.join('.')} ${code}`),
  );
}
