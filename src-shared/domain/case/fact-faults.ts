import type { CivilDate } from '../../kernel/civil-date.ts';
import type { BusinessCode } from '../business/business-code.ts';
import { isOutsideMainland } from '../places/countries.ts';
import { isContradictory } from '../places/destination.ts';
import { isCountryCode } from '../places/iso-countries.ts';
import { isLanguageCode } from '../places/iso-languages.ts';
import type { CaseFacts } from './case-facts.ts';

/** What is wrong with a fact, in the fewest words; a form adds what to do. */
export const FACT_FAULT_WORDS = {
  no_such_day: '没有这一天',
  day_out_of_range: '日期须在 1900 年至 2199 年之间',
  no_such_month: '没有这个月份',
  nothing_said: '没有填写',
  unknown_country: '没有这个国家/地区代码',
  destination_against_country: '留学去向与留学国家/地区不符',
  unknown_language: '没有这个语言代码',
  study_ends_before_start: '结束日期早于开始日期',
  award_before_start: '授予日期早于学习开始日期',
  entry_before_exit: '入境日期早于出境日期',
  stay_inside: '中国内地不是国（境）外',
  months_out_of_order: '月份须按先后排列且不重复',
  employer_before_study_end: '单位首次网上提交日期早于学习结束日期',
  study_ends_after_submission: '学习结束日期晚于提交（收件）日期',
  employer_after_submission: '单位首次网上提交日期晚于提交（收件）日期',
  contract_ends_before_start: '合同终止日期早于起始日期',
  probation_before_start: '试用期截止日期早于合同起始日期',
  probation_after_end: '试用期截止日期晚于合同终止日期',
  validity_ends_before_start: '有效期截止日期早于起始日期',
  stage_done_before_begun: '办结日期早于开始日期',
  stage_twice: '同一环节只能填一行',
  days_out_of_range: '天数不能为负，也不能超过一生的天数',
  negative_fee: '金额不能为负',
  fee_too_high: '金额超过 10 万元',
} as const;
export type FactFaultCode = keyof typeof FACT_FAULT_WORDS;

function isFactFaultCode(text: string): text is FactFaultCode {
  return Object.hasOwn(FACT_FAULT_WORDS, text);
}

export const FACT_FAULT_CODES: readonly FactFaultCode[] = Object.keys(FACT_FAULT_WORDS).filter(isFactFaultCode);

/** Input that makes no sense, at its place: `['stays', 0, 'entry']`. Such facts are not judged. */
export interface FactFault {
  readonly path: readonly (string | number)[];
  readonly code: FactFaultCode;
}

/** A key that is absent says nothing. */
export type GivenFacts = { readonly [Key in keyof CaseFacts]?: CaseFacts[Key] | undefined };

function isBefore(end: string | null | undefined, start: string | null | undefined): boolean {
  return typeof end === 'string' && typeof start === 'string' && end < start;
}

function countryFaults({ country, studyHistory = [], stays }: GivenFacts): readonly FactFault[] {
  const named = [
    { path: ['country'], code: country ?? null },
    ...studyHistory.map((entry, index) => ({ path: ['studyHistory', index, 'country'], code: entry.country })),
    ...(stays ?? []).map((stay, index) => ({ path: ['stays', index, 'country'], code: stay.country })),
  ];
  return named
    .filter(({ code }) => code !== null && !isCountryCode(code))
    .map(({ path }) => ({ path, code: 'unknown_country' }));
}

function destinationFaults(facts: GivenFacts): readonly FactFault[] {
  const isKnown = typeof facts.country === 'string' && isCountryCode(facts.country);
  return isKnown && isContradictory(facts) ? [{ path: ['destinationKind'], code: 'destination_against_country' }] : [];
}

function languageFaults({ documentLanguage }: GivenFacts): readonly FactFault[] {
  const isUnknown = typeof documentLanguage === 'string' && !isLanguageCode(documentLanguage);
  return isUnknown ? [{ path: ['documentLanguage'], code: 'unknown_language' }] : [];
}

function studyFaults({ studyFrom, studyTo, awardDate, studyHistory = [] }: GivenFacts): readonly FactFault[] {
  const whole: FactFault[] = isBefore(studyTo, studyFrom)
    ? [{ path: ['studyTo'], code: 'study_ends_before_start' }]
    : [];
  const entries = studyHistory.flatMap(({ from, to }, index): FactFault[] =>
    isBefore(to, from) ? [{ path: ['studyHistory', index, 'to'], code: 'study_ends_before_start' }] : [],
  );
  // 授予日期 after the end is common, before the end of the formalities too; before the beginning it cannot be.
  const award: FactFault[] = isBefore(awardDate, studyFrom)
    ? [{ path: ['awardDate'], code: 'award_before_start' }]
    : [];
  return [...whole, ...award, ...entries];
}

function recordFaults({ stays, insuranceMonths }: GivenFacts): readonly FactFault[] {
  const inside = (stays ?? []).flatMap(({ country }, index): FactFault[] =>
    isOutsideMainland(country) === false ? [{ path: ['stays', index, 'country'], code: 'stay_inside' }] : [],
  );
  const crossings = (stays ?? []).flatMap(({ exit, entry }, index): FactFault[] =>
    isBefore(entry, exit) ? [{ path: ['stays', index, 'entry'], code: 'entry_before_exit' }] : [],
  );
  const months = (insuranceMonths ?? []).flatMap(({ month }, index, all): FactFault[] => {
    const previous = all[index - 1]?.month;
    return previous !== undefined && month <= previous
      ? [{ path: ['insuranceMonths', index, 'month'], code: 'months_out_of_order' }]
      : [];
  });
  return [...inside, ...crossings, ...months];
}

function contractFaults({ contract }: GivenFacts): readonly FactFault[] {
  if (!contract) return [];
  const { from, to, probationUntil } = contract;
  const last = to === 'open_ended' ? null : to;
  const probation = probationUntil === 'none' ? null : probationUntil;
  if (isBefore(last, from)) return [{ path: ['contract', 'to'], code: 'contract_ends_before_start' }];
  if (isBefore(probation, from)) return [{ path: ['contract', 'probationUntil'], code: 'probation_before_start' }];
  return isBefore(last, probation) ? [{ path: ['contract', 'probationUntil'], code: 'probation_after_end' }] : [];
}

/** 学业结束 → 首次回国 → 单位提交 (G五(3)3): nobody's employer hands in before the studies are over. */
function employerFaults({ employerSubmittedOn, studyTo }: GivenFacts): readonly FactFault[] {
  return isBefore(employerSubmittedOn, studyTo)
    ? [{ path: ['employerSubmittedOn'], code: 'employer_before_study_end' }]
    : [];
}

/** Who has a degree recognised or settles has studied; who goes abroad has it before him (G一). */
export function isStudyOver(business: BusinessCode): boolean {
  return business !== 'archive' && business !== 'dispatch';
}

/**
 * Beside the day of the application: the employer's first submission is that one or an earlier (G六5), and where the
 * studies come first (学业结束 → 首次回国 → 提交, G五(3)3) they do not end after it.
 */
export function findSubmissionFaults(
  business: BusinessCode,
  { employerSubmittedOn, studyTo }: Pick<GivenFacts, 'employerSubmittedOn' | 'studyTo'>,
  submittedOn: CivilDate,
): readonly FactFault[] {
  const employer: FactFault[] = isBefore(submittedOn, employerSubmittedOn)
    ? [{ path: ['employerSubmittedOn'], code: 'employer_after_submission' }]
    : [];
  const studies: FactFault[] =
    isStudyOver(business) && isBefore(submittedOn, studyTo)
      ? [{ path: ['studyTo'], code: 'study_ends_after_submission' }]
      : [];
  return [...studies, ...employer];
}

function validityFaults(facts: GivenFacts): readonly FactFault[] {
  return (['idCardValidity', 'passportValidity', 'visaValidity'] as const).flatMap((key): FactFault[] => {
    const until = facts[key]?.until;
    return isBefore(until === 'long_term' ? null : until, facts[key]?.from)
      ? [{ path: [key, 'until'], code: 'validity_ends_before_start' }]
      : [];
  });
}

function stageFaults({ dispatchProgress }: GivenFacts): readonly FactFault[] {
  return (dispatchProgress ?? []).flatMap(({ stage, begunOn, doneOn }, index, all): FactFault[] => {
    const path = ['dispatchProgress', index] as const;
    const isTwice = all.findIndex((other) => other.stage === stage) < index;
    if (isTwice) return [{ path: [...path, 'stage'], code: 'stage_twice' }];
    return isBefore(doneOn, begunOn) ? [{ path: [...path, 'doneOn'], code: 'stage_done_before_begun' }] : [];
  });
}

/** Longer than anybody lives. */
export const MOST_DAYS_ABROAD = 40_000;
/** Yuan; no service of the guide costs a thousandth part of it. */
export const DEAREST_FEE = 100_000;

function valueFaults({ daysAbroad, feeAmount }: GivenFacts): readonly FactFault[] {
  const faults: FactFault[] = [];
  if (typeof daysAbroad === 'number' && (daysAbroad < 0 || daysAbroad > MOST_DAYS_ABROAD)) {
    faults.push({ path: ['daysAbroad'], code: 'days_out_of_range' });
  }
  if (typeof feeAmount === 'number' && feeAmount < 0) faults.push({ path: ['feeAmount'], code: 'negative_fee' });
  if (typeof feeAmount === 'number' && feeAmount > DEAREST_FEE)
    faults.push({ path: ['feeAmount'], code: 'fee_too_high' });
  return faults;
}

/** Everything in the facts that cannot be so; what is absent or not known is no fault. */
export function findFactFaults(facts: GivenFacts): readonly FactFault[] {
  return [
    ...countryFaults(facts),
    ...destinationFaults(facts),
    ...languageFaults(facts),
    ...studyFaults(facts),
    ...recordFaults(facts),
    ...contractFaults(facts),
    ...employerFaults(facts),
    ...stageFaults(facts),
    ...validityFaults(facts),
    ...valueFaults(facts),
  ];
}
