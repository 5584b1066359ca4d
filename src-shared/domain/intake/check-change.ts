import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { ApplicationFault } from './application-fault.ts';
import { findFactsThatCannotBe } from './check-application.ts';

/** Of whom and of what the facts are; the rest of the record does not speak against a fact. */
export type ChangedSubject = Pick<CaseRecord, 'business' | 'facts' | 'applicant' | 'submittedOn'>;

/**
 * What a correction makes that cannot be: the facts as they would stand, not the change alone, so that an end that is
 * set before a start which was there already is found like one that comes with it, and a day that has not come yet as at
 * intake. A fault that was there before and is not touched does not keep another fact from being put right.
 */
export function faultsOfChange(
  { business, facts, applicant, submittedOn }: ChangedSubject,
  changes: Partial<CaseFacts>,
  today: CivilDate,
): readonly ApplicationFault[] {
  const time = { today, submittedOn };
  const faultsOf = (given: CaseFacts) => findFactsThatCannotBe(business, given, applicant.birthDate, time);
  const before = new Set(faultsOf(facts).map(({ path }) => path.join('.')));
  return faultsOf({ ...facts, ...changes }).filter(
    ({ path }) => Object.hasOwn(changes, String(path[0])) || !before.has(path.join('.')),
  );
}
