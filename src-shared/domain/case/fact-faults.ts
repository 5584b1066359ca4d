import { isCountryCode } from '../places/iso-countries.ts';
import type { CaseFacts } from './case-facts.ts';

export const FACT_FAULT_CODES = [
  'unknown_country',
  'study_ends_before_start',
  'entry_before_exit',
  'months_out_of_order',
  'contract_ends_before_start',
  'probation_after_end',
  'validity_ends_before_start',
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

function studyFaults({ studyFrom, studyTo, studyHistory = [] }: GivenFacts): readonly FactFault[] {
  const whole: FactFault[] = isBefore(studyTo, studyFrom)
    ? [{ path: ['studyTo'], code: 'study_ends_before_start' }]
    : [];
  const entries = studyHistory.flatMap(({ from, to }, index): FactFault[] =>
    isBefore(to, from) ? [{ path: ['studyHistory', index, 'to'], code: 'study_ends_before_start' }] : [],
  );
  return [...whole, ...entries];
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

/** Everything in the facts that cannot be so; what is absent or not known is no fault. */
export function findFactFaults(facts: GivenFacts): readonly FactFault[] {
  return [
    ...countryFaults(facts),
    ...studyFaults(facts),
    ...recordFaults(facts),
    ...contractFaults(facts),
    ...validityFaults(facts),
  ];
}
