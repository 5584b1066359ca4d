import type { CaseRecord } from '../case/case-record.ts';
import { countryName } from '../places/countries.ts';

/** The three classes of a recognition case, in working days (G十一(2)). */
export const DEADLINE_CLASSES = [10, 15, 20] as const;
export type DeadlineClass = (typeof DEADLINE_CLASSES)[number];

/** G十一(2) says 多数: this institution's cases are counted otherwise than its country's. */
export interface InstitutionClass {
  readonly institution: string;
  readonly days: DeadlineClass;
}

/** What the office sets; the guide's numbers stand in code, these do not (domain.md §4). */
export interface DeadlineSettings {
  /** Working days of a green-channel recognition case (domain.md §4, decision: 5). */
  readonly greenChannelDays: number;
  /** Stages of `dispatch` that the office gave a limit; the guide gives none. */
  readonly dispatchStages: readonly { readonly code: string; readonly name: string; readonly limitDays: number }[];
  /** Institutions that the supervisor moved to another class. */
  readonly institutionClasses: readonly InstitutionClass[];
  /** Whether the clock stands still while a supplement is open (domain.md §4, decision: yes). */
  readonly pauseForSupplement: boolean;
}

export const DEFAULT_DEADLINE_SETTINGS: DeadlineSettings = {
  greenChannelDays: 5,
  dispatchStages: [],
  institutionClasses: [],
  pauseForSupplement: true,
};

export interface Limit {
  readonly days: number;
  /** Why these days, in words. */
  readonly basis: string;
  readonly clause: string;
  /** It rests on a fact that is not known yet. */
  readonly provisional: boolean;
}

/** 认证工作时限主要分类情况表 (G十一(2)), in force since 2018-01-01; it says 多数, so a supervisor may differ. */
const TEN_DAY_COUNTRIES: readonly string[] = ['USA', 'CAN'];
const FIFTEEN_DAY_COUNTRIES: readonly string[] = ['GBR', 'FRA', 'ITA', 'AUS', 'NZL', 'SGP'];

type LimitSubject = Pick<CaseRecord, 'business' | 'facts'>;

function plainName(institution: string): string {
  return institution.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

function classOfInstitution(
  institution: string | null,
  { institutionClasses }: DeadlineSettings,
): Limit['days'] | null {
  if (institution === null) return null;
  const name = plainName(institution);
  return institutionClasses.find((entry) => plainName(entry.institution) === name)?.days ?? null;
}

/** The supervisor's word on the case goes before the one on its institution, and both before the country's class. */
export function recognitionLimit(
  { facts }: Pick<LimitSubject, 'facts'>,
  settings: DeadlineSettings = DEFAULT_DEADLINE_SETTINGS,
): Limit {
  const limit = (days: number, basis: string, provisional = false): Limit => ({
    days,
    basis,
    clause: 'G十一(2)',
    provisional,
  });
  if (facts.deadlineClass !== null) return limit(facts.deadlineClass, '主管认定的认证周期');
  const ofInstitution = classOfInstitution(facts.institution, settings);
  if (ofInstitution !== null) return limit(ofInstitution, `${facts.institution ?? ''}，主管认定的院校周期`);
  if (facts.destinationKind === 'joint_programme') return limit(10, '中外合作办学');
  if (facts.country === null) return limit(20, '国家/地区尚不明确，暂按其他国家/地区计', true);
  const name = countryName(facts.country);
  if (TEN_DAY_COUNTRIES.includes(facts.country)) return limit(10, name);
  if (FIFTEEN_DAY_COUNTRIES.includes(facts.country)) return limit(15, name);
  return limit(20, `${name}，其他国家/地区`);
}

export function nonlocalLimit({ facts }: Pick<LimitSubject, 'facts'>): Limit {
  const limit = (days: number, basis: string, provisional = false): Limit => ({
    days,
    basis,
    clause: 'G十一(3)',
    provisional,
  });
  switch (facts.degreeLevel) {
    case null:
      return limit(50, '学位层次尚不明确，暂按硕士研究生计', true);
    case 'doctorate':
      return limit(10, '博士研究生');
    case 'postdoctoral':
      return limit(10, '出国前已获得博士学位');
    case 'master':
      return limit(50, '硕士研究生');
    default:
      return limit(50, '按硕士研究生计');
  }
}

/** Ground and proof for a doctorate holder (G十一(2) 绿色通道): sorts before all others. */
export function isGreenChannel({ business, facts }: LimitSubject): boolean {
  return (
    business === 'recognition' &&
    facts.degreeLevel === 'doctorate' &&
    facts.greenChannelGround !== null &&
    facts.greenChannelProven === true
  );
}
