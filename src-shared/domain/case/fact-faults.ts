import { isCountryCode } from '../places/iso-countries.ts';
import type { CaseFacts } from './case-facts.ts';

export const FACT_FAULT_CODES = [
  'unknown_country',
  'study_ends_before_start',
  'award_before_start',
  'entry_before_exit',
  'months_out_of_order',
  'contract_ends_before_start',
  'probation_after_end',
  'validity_ends_before_start',
  'days_out_of_range',
  'negative_fee',
  'fee_too_high',
] as const;
export type FactFaultCode = (typeof FACT_FAULT_CODES)[number];

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
  const crossings = (stays ?? []).flatMap(({ exit, entry }, index): FactFault[] =>
    isBefore(entry, exit) ? [{ path: ['stays', index, 'entry'], code: 'entry_before_exit' }] : [],
  );
  const months = (insuranceMonths ?? []).flatMap(({ month }, index, all): FactFault[] => {
    const previous = all[index - 1]?.month;
    return previous !== undefined && month <= previous
      ? [{ path: ['insuranceMonths', index, 'month'], code: 'months_out_of_order' }]
      : [];
  });
  return [...crossings, ...months];
}

function contractFaults({ contract }: GivenFacts): readonly FactFault[] {
  if (!contract) return [];
  const { from, to, probationUntil } = contract;
  const last = to === 'open_ended' ? null : to;
  const probation = probationUntil === 'none' ? null : probationUntil;
  if (isBefore(last, from)) return [{ path: ['contract', 'to'], code: 'contract_ends_before_start' }];
  return isBefore(last, probation) ? [{ path: ['contract', 'probationUntil'], code: 'probation_after_end' }] : [];
}

function validityFaults(facts: GivenFacts): readonly FactFault[] {
  return (['idCardValidity', 'passportValidity', 'visaValidity'] as const).flatMap((key): FactFault[] => {
    const until = facts[key]?.until;
    return isBefore(until === 'long_term' ? null : until, facts[key]?.from)
      ? [{ path: [key, 'until'], code: 'validity_ends_before_start' }]
      : [];
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
    ...studyFaults(facts),
    ...recordFaults(facts),
    ...contractFaults(facts),
    ...validityFaults(facts),
    ...valueFaults(facts),
  ];
}
