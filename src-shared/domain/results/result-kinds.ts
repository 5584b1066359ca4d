import type { BusinessCode } from '../business/business-code.ts';
import { BUSINESSES } from '../business/catalogue.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { CaseRecord, ResultKind } from '../case/case-record.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';

/** One kind of paper that a case may end in (G十二; for recognition and dispatch domain.md §5, decision). */
export interface ResultKindRow {
  readonly kind: ResultKind;
  /** As printed at the head of the paper. */
  readonly title: string;
  /** What stands before the year in its number: 教留服认〔2026〕000123号. */
  readonly numberWord: string;
}

const row = (kind: ResultKind, title: string, numberWord: string): ResultKindRow => ({ kind, title, numberWord });

export const RESULT_KIND_ROWS: Readonly<Record<ResultKind, ResultKindRow>> = {
  dossier_transfer_notice: row('dossier_transfer_notice', '调档通知单', '教留服调'),
  dossier_request_letter: row('dossier_request_letter', '提档函', '教留服提'),
  archive_certificate: row('archive_certificate', '存档证明', '教留服存'),
  recognition_certificate: row('recognition_certificate', '国（境）外学历学位认证书', '教留服认'),
  recognition_suspended: row('recognition_suspended', '暂不认证通知单', '教留服暂'),
  recognition_refused: row('recognition_refused', '不予认证通知单', '教留服不'),
  recheck_reply: row('recheck_reply', '认证结果复核告知书', '教留服复'),
  settlement_letter: row('settlement_letter', '落户介绍信', '教留服落'),
  employment_report_card: row('employment_report_card', '就业报到证', '教留服报'),
  settlement_person_form: row('settlement_person_form', '入户人员基本情况表', '教留服户'),
  joint_programme_employment_letter: row('joint_programme_employment_letter', '就业报到证明信', '教留服信'),
  dispatch_completion: row('dispatch_completion', '派出手续办结单', '教留服派'),
};

export type ResultKindSubject = Pick<CaseRecord, 'business'> & Partial<Pick<CaseRecord, 'recheckOf'>>;

/** Every paper that a case's business knows, whatever the edition; a recheck ends in its answer alone (P四). */
export function resultKindsOf({ business, recheckOf }: ResultKindSubject): readonly ResultKind[] {
  return recheckOf ? ['recheck_reply'] : BUSINESSES[business].resultKinds;
}

/** Businesses whose 落户介绍信 depends on where the work is (G十二3(2) 在现户籍所在地工作不开具). */
export function asksForWorkplace(business: BusinessCode): boolean {
  return business === 'settle_bj_local' || business === 'settle_elsewhere';
}

/**
 * The papers that this case may end in. The 落户介绍信 is not written for work where the household already is
 * (G十二3(2)); while that is unknown it stays possible.
 */
export function possibleResults(
  business: BusinessCode,
  facts: Pick<CaseFacts, 'worksAtHouseholdPlace'>,
  recheckOf: CaseRecord['recheckOf'] = null,
  { results }: Pick<RulePack, 'results'> = BUILT_IN_PACK,
): readonly ResultKind[] {
  const resultKinds = recheckOf ? resultKindsOf({ business, recheckOf }) : results[business].kinds;
  const staysAtHome = asksForWorkplace(business) && facts.worksAtHouseholdPlace === true;
  return staysAtHome ? resultKinds.filter((kind) => kind !== 'settlement_letter') : resultKinds;
}
