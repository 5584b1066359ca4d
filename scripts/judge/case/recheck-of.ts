import { faultOfContest } from '#shared/domain/case/contest-result.ts';
import { fixedFact, recheckUntil } from '#shared/domain/case/recheck.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import { findSubject, type Subject } from '#shared/domain/catalogues/subject.ts';
import type { OfficeSettings } from '#shared/domain/office/settings.ts';
import { isRuleField } from '#shared/domain/rules/overruling.ts';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import { judgeKindsText as text } from '#shared/i18n/zh-cn/judge-kinds.ts';
import { describeRefusal } from '#shared/i18n/zh-cn/refusals.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { caseId, resultId } from '#shared/schema/primitives.ts';
import type { InputFault } from '../input-fault.ts';
import { fixedId } from './fixed-id.ts';
import type { JudgeInput } from './input-schema.ts';
import { midday } from './midday.ts';
import type { RecheckInput } from './recheck-input.ts';

/** What the workstation says of a recheck before it is worked on. */
export interface JudgedRecheck {
  /** Last day on which the result may be contested. */
  readonly until: CivilDate | null;
  /** The entry of the catalogues that is asked for. */
  readonly proposed: Subject | null;
}

export function recheckOf(given: RecheckInput): RecheckOf {
  const { caseNumber: number, resultNumber, field, proposed, reason } = given;
  const ids = { caseId: caseId.parse(fixedId(3000)), resultId: resultId.parse(fixedId(3001)) };
  return { ...ids, number, resultNumber, field, proposed: proposed.trim(), reason };
}

/** What the certificate has beside it and stays as it is: every other fact, and every reading of the papers. */
function findFixed({ recheckOf: given, fields }: JudgeInput): InputFault | null {
  if (!given) return null;
  const refused = (fact: string) => text.noStop(describeRefusal({ kind: 'recheck_fixed', fact }));
  const fact = fixedFact({ recheckOf: recheckOf(given) }, given.changes);
  if (fact !== null) return { path: ['recheckOf', 'changes', fact], fault: refused(fact) };
  const field = Object.keys(fields).find((key) => !isRuleField(key));
  return field === undefined ? null : { path: ['fields', field], fault: refused(field) };
}

/** Why the case as it is given is no recheck; null when it is one, or claims to be none. */
export function findRecheckFault(
  input: JudgeInput,
  { recheckWindowDays: days }: OfficeSettings,
  subjects: readonly Subject[],
): InputFault | null {
  const given = input.recheckOf;
  if (!given) return null;
  if (input.business !== 'recognition') {
    return { path: ['recheckOf'], fault: text.noStop(describeRefusal({ kind: 'recheck_not_recognition' })) };
  }
  if (given.reason.trim() === '') return { path: ['recheckOf', 'reason'], fault: judgeDoorText.faults.reasonMissing };
  if (given.issuedOn > input.submittedOn) return { path: ['recheckOf', 'issuedOn'], fault: text.afterSubmission };
  const until = untilOf(given, days);
  const fault = faultOfContest(given, until, subjects, input.submittedOn);
  if (fault) {
    const { happened } = describeFailure({ code: fault.code, params: { days, until: until ?? '' } });
    return { path: ['recheckOf', fault.field ?? 'issuedOn'], fault: text.noStop(happened) };
  }
  return findFixed(input);
}

function untilOf({ issuedOn }: RecheckInput, days: number): CivilDate | null {
  return recheckUntil({ issuedAt: midday(issuedOn) }, days);
}

export function judgedRecheck(
  given: RecheckInput,
  { recheckWindowDays }: OfficeSettings,
  subjects: readonly Subject[],
): JudgedRecheck {
  return { until: untilOf(given, recheckWindowDays), proposed: findSubject(subjects, given.proposed) };
}
