import { BUSINESS_CODES, type BusinessCode } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';
import type { CasePolicy } from '../case/case-policy.ts';
import { RESULT_KINDS, type ResultKind } from '../case/case-record.ts';
import type { DeadlineSettings, InstitutionClass } from '../deadlines/clock-limits.ts';
import type { NumberWords } from '../results/numbers.ts';
import { RESULT_KIND_ROWS } from '../results/result-kinds.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES, type DispatchStage } from './dispatch-stages.ts';

/**
 * Everything that the sources leave open and the office decides (domain.md, *Decision*). What the guide says stands in
 * code and not here. The order is the order on the settings screen.
 */
export interface OfficeSettings {
  /** Whether another person than the proposer must sign (domain.md §5). */
  readonly secondSignature: Readonly<Record<BusinessCode, boolean>>;
  /** Working days of a green-channel recognition case (G十一(2)绿色通道 names no number). */
  readonly greenChannelDays: number;
  /** Institutions in another class than their country's (G十一(2) 多数). */
  readonly institutionClasses: readonly InstitutionClass[];
  /** Working days a stage; null is no limit: G十一(4) gives none. */
  readonly dispatchStageDays: Readonly<Record<DispatchStage, number | null>>;
  /** Whether a clock stands still while a supplement is open (domain.md §4). */
  readonly pauseForSupplement: boolean;
  /** Working days that a supplement notice gives unless the reviewer says otherwise. */
  readonly supplementDays: number;
  /** Row 18 for a joint programme with exactly 180 days abroad: true as abroad, false as at home (G六18 is silent). */
  readonly exactly180IsAbroad: boolean;
  /** Days after the result in which a recheck may be asked for (P四 names none, G nothing; what else is said of it disagrees). */
  readonly recheckWindowDays: number;
  /** First part of a case number: `RZ` in RZ-2026-000123. */
  readonly caseNumberPrefixes: Readonly<Record<BusinessCode, string>>;
  /** What stands before the year in a result's number: 教留服认〔2026〕000123号. */
  readonly resultNumberWords: Readonly<Record<ResultKind, string>>;
}

export type SettingKey = keyof OfficeSettings;

function each<Key extends string, Value>(
  keys: readonly Key[],
  value: (key: Key) => Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** In force until the centre says otherwise: a station that was never online works by these. */
export const DEFAULT_OFFICE_SETTINGS: OfficeSettings = {
  secondSignature: each(BUSINESS_CODES, (code) => BUSINESSES[code].secondSignature),
  greenChannelDays: 5,
  institutionClasses: [],
  dispatchStageDays: each(DISPATCH_STAGES, () => null),
  pauseForSupplement: true,
  supplementDays: 10,
  exactly180IsAbroad: true,
  recheckWindowDays: 60,
  caseNumberPrefixes: each(BUSINESS_CODES, (code) => BUSINESSES[code].numberPrefix),
  resultNumberWords: each(RESULT_KINDS, (kind) => RESULT_KIND_ROWS[kind].numberWord),
};

export function casePolicyOf({ secondSignature }: OfficeSettings): CasePolicy {
  return { secondSignature: BUSINESS_CODES.filter((code) => secondSignature[code]) };
}

export function deadlineSettingsOf(settings: OfficeSettings): DeadlineSettings {
  const dispatchStages = DISPATCH_STAGES.flatMap((code) => {
    const limitDays = settings.dispatchStageDays[code];
    return limitDays === null ? [] : [{ code, name: DISPATCH_STAGE_NAMES[code], limitDays }];
  });
  const { greenChannelDays, institutionClasses, pauseForSupplement } = settings;
  return { greenChannelDays, dispatchStages, institutionClasses, pauseForSupplement };
}

export function numberWordsOf({ caseNumberPrefixes, resultNumberWords }: OfficeSettings): NumberWords {
  return { cases: caseNumberPrefixes, results: resultNumberWords };
}
