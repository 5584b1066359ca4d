import type { CaseFacts, DegreeLevel } from '../case/case-facts.ts';
import type { CaseRecord } from '../case/case-record.ts';
import { NO_OWN_RECORDS, type OwnCertificate, type OwnRecords } from '../case/own-records.ts';
import { countryName } from '../places/countries.ts';
import { isContradictory } from '../places/destination.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { DeadlineTable } from '../rule-pack/deadline-table.ts';

/** G十一(2) says 多数: this institution's cases are counted otherwise than its country's. */
export interface InstitutionClass {
  readonly institution: string;
  /** Working days, 1–250. */
  readonly days: number;
}

/** What the office sets; the guide's own numbers stand in the rule pack (domain.md §4). */
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

/** Why the class by country does not stand yet; empty where it does. */
function doubtOfClass(facts: CaseFacts, days: number, ofJoint: number): string {
  if (isContradictory(facts)) return '，与所填留学去向不符，暂按此计';
  if (facts.destinationKind !== null || days === ofJoint) return '';
  return `，留学去向尚未填明，暂按此计；属中外合作办学的为${ofJoint}个工作日`;
}

/** The supervisor's word on the case goes before the one on its institution, and both before the country's class. */
export function recognitionLimit(
  { facts }: Pick<LimitSubject, 'facts'>,
  settings: DeadlineSettings = DEFAULT_DEADLINE_SETTINGS,
  { recognition }: DeadlineTable = BUILT_IN_PACK.deadlines,
): Limit {
  const { classes, others, clause } = recognition;
  const limit = (days: number, basis: string, provisional = false): Limit => ({ days, basis, clause, provisional });
  if (facts.deadlineClass !== null) return limit(facts.deadlineClass, '主管认定的认证周期');
  const ofInstitution = classOfInstitution(facts.institution, settings);
  if (ofInstitution !== null) return limit(ofInstitution, `${facts.institution ?? ''}，主管认定的院校周期`);
  const ofJoint = classes.find(({ jointProgramme }) => jointProgramme)?.days ?? others;
  if (facts.destinationKind === 'joint_programme') return limit(ofJoint, '中外合作办学');
  const { country } = facts;
  if (country === null) return limit(others, '国家/地区尚不明确，暂按其他国家/地区计', true);
  const found = classes.find(({ countries }) => countries.includes(country));
  const days = found?.days ?? others;
  const doubt = doubtOfClass(facts, days, ofJoint);
  return limit(days, `${countryName(country)}${found ? '' : '，其他国家/地区'}${doubt}`, doubt !== '');
}

/** The latest 认证书 of the centre's own in force for such a degree; null without one. */
function certificateOf({ certificates }: OwnRecords, level: DegreeLevel): OwnCertificate | null {
  return certificates.findLast((one) => one.revokedOn === null && one.degreeLevel === level) ?? null;
}

/** Which degree is meant; who holds a doctorate is a doctor, whatever was certified since. */
function certifiedLimit(own: OwnRecords, { nonlocalMaster, nonlocalDoctorate }: DeadlineTable): Limit | null {
  const words = ({ number }: OwnCertificate): string => `本中心认证书${number}`;
  const doctorate = certificateOf(own, 'doctorate');
  if (doctorate) return { ...nonlocalDoctorate, basis: `博士研究生，${words(doctorate)}`, provisional: false };
  const master = certificateOf(own, 'master');
  return master && { ...nonlocalMaster, basis: `硕士研究生，${words(master)}`, provisional: false };
}

/** The centre's own certificate tells the degree that the application leaves open (一件事, G一). */
export function nonlocalLimit(
  { facts }: Pick<LimitSubject, 'facts'>,
  table: DeadlineTable = BUILT_IN_PACK.deadlines,
  own: OwnRecords = NO_OWN_RECORDS,
): Limit {
  const { nonlocalMaster, nonlocalDoctorate } = table;
  const limit = (from: DeadlineTable['nonlocalMaster'], basis: string, provisional = false): Limit => ({
    ...from,
    basis,
    provisional,
  });
  switch (facts.degreeLevel) {
    case null:
      return certifiedLimit(own, table) ?? limit(nonlocalMaster, '学位层次尚不明确，暂按硕士研究生计', true);
    case 'doctorate':
      return limit(nonlocalDoctorate, '博士研究生');
    case 'postdoctoral':
      return limit(nonlocalDoctorate, '出国前已获得博士学位');
    case 'master':
      return limit(nonlocalMaster, '硕士研究生');
    default:
      return limit(nonlocalMaster, '按硕士研究生计');
  }
}
