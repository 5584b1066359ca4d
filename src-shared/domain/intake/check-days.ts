import { addYears, type CivilDate } from '../../kernel/civil-date.ts';
import type { BusinessCode } from '../business/business-code.ts';
import { type GivenFacts, isStudyOver } from '../case/fact-faults.ts';
import type { ApplicationFault } from './application-fault.ts';

type Path = ApplicationFault['path'];
type Dated = readonly [path: Path, day: string | null | undefined];

/** What a record shows has happened, whatever the business. */
function recorded(facts: GivenFacts): readonly Dated[] {
  return [
    [['employerSubmittedOn'], facts.employerSubmittedOn],
    [['dossierSignedIn'], facts.dossierSignedIn],
    [['idCardValidity', 'from'], facts.idCardValidity?.from],
    [['passportValidity', 'from'], facts.passportValidity?.from],
    ...(facts.dispatchProgress ?? []).flatMap(({ begunOn, doneOn }, index): Dated[] => [
      [['dispatchProgress', index, 'begunOn'], begunOn],
      [['dispatchProgress', index, 'doneOn'], doneOn],
    ]),
    ...(facts.stays ?? []).flatMap(({ exit, entry }, index): Dated[] => [
      [['stays', index, 'exit'], exit],
      [['stays', index, 'entry'], entry],
    ]),
  ];
}

function studied(facts: GivenFacts): readonly Dated[] {
  return [
    [['studyFrom'], facts.studyFrom],
    [['studyTo'], facts.studyTo],
    [['awardDate'], facts.awardDate],
    ...(facts.studyHistory ?? []).map(({ from }, index): Dated => [['studyHistory', index, 'from'], from]),
  ];
}

/** Days that have not come yet where only past ones make sense. */
export function findFutureDays(
  business: BusinessCode,
  facts: GivenFacts,
  today: CivilDate,
): readonly ApplicationFault[] {
  const params = { today };
  const days = [...recorded(facts), ...(isStudyOver(business) ? studied(facts) : [])];
  const future = days
    .filter(([, day]) => typeof day === 'string' && day > today)
    .map(([path]): ApplicationFault => ({ path, code: 'in_future', params }));
  const months = (facts.insuranceMonths ?? []).flatMap(({ month }, index): ApplicationFault[] =>
    month > today.slice(0, 7) ? [{ path: ['insuranceMonths', index, 'month'], code: 'in_future', params }] : [],
  );
  const ends = (isStudyOver(business) ? (facts.studyHistory ?? []) : []).flatMap(({ to }, index): ApplicationFault[] =>
    to !== null && to > today ? [{ path: ['studyHistory', index, 'to'], code: 'ends_in_future', params }] : [],
  );
  return [...future, ...months, ...ends];
}

/** Days of a person's own life before it began; a birth date that is wrong is the likelier slip, so both are named. */
export function findBeforeBirth(facts: GivenFacts, birthDate: CivilDate | null): readonly ApplicationFault[] {
  if (birthDate === null) return [];
  const months = (facts.insuranceMonths ?? []).map(
    ({ month }, index): Dated => [['insuranceMonths', index, 'month'], `${month}-31`],
  );
  return [...recorded(facts), [['contract', 'from'], facts.contract?.from] satisfies Dated, ...months]
    .filter(([, day]) => typeof day === 'string' && day < birthDate)
    .map(([path]) => ({ path, code: 'before_birth', params: { birthDate } }));
}

/** Nobody enters a high school, where the study history begins (P三), before this age. */
export const YOUNGEST_STUDENT = 10;

/** The earliest study that began when the applicant was a child or not born: one of the two dates is a slip. */
export function findTooYoung(facts: GivenFacts, birthDate: CivilDate | null): readonly ApplicationFault[] {
  if (birthDate === null) return [];
  const old = addYears(birthDate, YOUNGEST_STUDENT);
  const early = studied(facts).filter(([, day]) => typeof day === 'string' && day < old);
  const [first] = early.toSorted(([, a], [, b]) => String(a).localeCompare(String(b)));
  return first ? [{ path: first[0], code: 'studied_too_young', params: { birthDate } }] : [];
}
