import { findApplicantFaults } from '#shared/domain/intake/check-applicant.ts';
import { findFactsThatCannotBe } from '#shared/domain/intake/check-application.ts';
import { isMaterialOf } from '#shared/domain/materials/material-table.ts';
import { COMPARED_FIELDS } from '#shared/domain/reading/compared-fields.ts';
import type { RulePack } from '#shared/domain/rule-pack/rule-pack.ts';
import { rulesOf } from '#shared/domain/rules/judge-rules.ts';
import { ruleCodeOf } from '#shared/domain/rules/overruling.ts';
import { describeApplicationFault } from '#shared/i18n/zh-cn/application-faults.ts';
import { judgeDoorText } from '#shared/i18n/zh-cn/judge-door.ts';
import { calendarFaults } from '../calendar-input.ts';
import type { InputFault } from '../input-fault.ts';
import { applicantOf } from './build-record.ts';
import { blankFaults, isBlank } from './check-blanks.ts';
import { classFaults } from './check-classes.ts';
import { ownRecordFaults } from './check-own-records.ts';
import type { JudgeInput } from './input-schema.ts';

const words = judgeDoorText.faults;

/** What is not given, or given as empty, is not known; a number that is not known yet may be said in words. */
function applicantFaults(input: JudgeInput, today: JudgeInput['submittedOn']): readonly InputFault[] {
  const given = new Set(
    Object.entries(input.applicant)
      .filter(([key, value]) => value !== '' && (key !== 'idNumber' || /\d/.test(String(value))))
      .map(([key]) => key),
  );
  const { birthDate } = input.applicant;
  const unborn: readonly InputFault[] =
    birthDate && birthDate > input.submittedOn && birthDate <= today
      ? [{ path: ['applicant', 'birthDate'], fault: words.bornAfterSubmission }]
      : [];
  const found = findApplicantFaults(applicantOf(input), today)
    .filter(({ path }) => given.has(String(path[1])))
    .map((fault) => ({ path: fault.path, fault: describeApplicationFault(fault) }));
  return [...unborn, ...found];
}

function factFaults(input: JudgeInput, today: JudgeInput['submittedOn']): readonly InputFault[] {
  const { business, facts, applicant, submittedOn } = input;
  const time = { today, submittedOn };
  return findFactsThatCannotBe(business, facts, applicant.birthDate ?? null, time).map((fault) => ({
    path: ['facts', ...fault.path],
    fault: describeApplicationFault(fault),
  }));
}

function materialFaults({ business, documents, verdicts }: JudgeInput): readonly InputFault[] {
  const foreign = documents.flatMap(({ materialRow: row }, index): InputFault[] =>
    row === null || isMaterialOf(business, row)
      ? []
      : [{ path: ['documents', index, 'materialRow'], fault: words.foreignRow(row) }],
  );
  const judged = Object.entries(verdicts).flatMap(([row, given]): InputFault[] => {
    if (!isMaterialOf(business, Number(row)))
      return [{ path: ['verdicts', row], fault: words.foreignRow(Number(row)) }];
    const { verdict, reason } = typeof given === 'string' ? { verdict: given, reason: null } : given;
    const needsReason = verdict === 'rejected' || verdict === 'doubtful';
    return needsReason && isBlank(reason) ? [{ path: ['verdicts', row, 'reason'], fault: words.reasonMissing }] : [];
  });
  return [...foreign, ...judged];
}

/** What a person may decide on beside the rules. */
const READINGS: readonly string[] = COMPARED_FIELDS.map(({ field }) => field);

/** As at the desk: who says other than the program, or overrules it, says why; a rule of another business judges nothing. */
function decisionFaults({ business, fields, recheckOf }: JudgeInput): readonly InputFault[] {
  const known: ReadonlySet<string> = new Set(rulesOf(business, recheckOf !== undefined).map(({ rule }) => rule));
  return Object.entries(fields).flatMap(([field, { decision, reason }]): InputFault[] => {
    const rule = ruleCodeOf(field);
    if (rule === null && !READINGS.includes(field))
      return [{ path: ['fields', field], fault: words.unknownReading(READINGS) }];
    if (rule !== null && !known.has(rule)) return [{ path: ['fields', field], fault: words.unknownRule(rule) }];
    const needsReason = decision !== 'agreed' || rule !== null;
    return needsReason && isBlank(reason) ? [{ path: ['fields', field, 'reason'], fault: words.reasonMissing }] : [];
  });
}

function supplementFaults(input: JudgeInput, today: JudgeInput['submittedOn']): readonly InputFault[] {
  const { business, submittedOn } = input;
  return input.supplements.flatMap(({ requestedOn, answeredOn, rows }, index): InputFault[] => {
    const at = ['supplements', index] as const;
    const foreign = rows.find((row) => !isMaterialOf(business, row));
    const last = input.supplements[index - 1];
    if (last?.answeredOn === null) return [{ path: [...at, 'requestedOn'], fault: words.stillWaiting }];
    if (last?.answeredOn && requestedOn < last.answeredOn)
      return [{ path: [...at, 'requestedOn'], fault: words.beforeLastAnswer }];
    if (requestedOn < submittedOn) return [{ path: [...at, 'requestedOn'], fault: words.beforeSubmission }];
    if (requestedOn > today) return [{ path: [...at, 'requestedOn'], fault: words.afterToday(today) }];
    if (answeredOn !== null && answeredOn < requestedOn)
      return [{ path: [...at, 'answeredOn'], fault: words.answeredBeforeRequest }];
    if (answeredOn !== null && answeredOn > today)
      return [{ path: [...at, 'answeredOn'], fault: words.afterToday(today) }];
    return foreign === undefined ? [] : [{ path: [...at, 'rows'], fault: words.foreignRow(foreign) }];
  });
}

function extensionFaults(input: JudgeInput, today: JudgeInput['submittedOn']): readonly InputFault[] {
  return input.extensions.flatMap(({ reason, grantedOn }, index): InputFault[] => {
    const at = ['extensions', index] as const;
    if (isBlank(reason)) return [{ path: [...at, 'reason'], fault: words.reasonMissing }];
    if (grantedOn === undefined) return [];
    if (grantedOn < input.submittedOn) return [{ path: [...at, 'grantedOn'], fault: words.beforeSubmission }];
    return grantedOn > today ? [{ path: [...at, 'grantedOn'], fault: words.afterToday(today) }] : [];
  });
}

/** Everything in an input of the right form that no case can hold, each at its place. */
export function findInputFaults(input: JudgeInput, pack: RulePack): readonly InputFault[] {
  const today = input.today ?? input.submittedOn;
  const early: readonly InputFault[] =
    today < input.submittedOn ? [{ path: ['today'], fault: words.beforeSubmission }] : [];
  return [
    ...early,
    ...applicantFaults(input, today),
    ...factFaults(input, today),
    ...blankFaults(input),
    ...classFaults(input, pack),
    ...ownRecordFaults(input, today),
    ...materialFaults(input),
    ...decisionFaults(input),
    ...supplementFaults(input, today),
    ...extensionFaults(input, today),
    ...calendarFaults(input.calendar),
  ];
}
