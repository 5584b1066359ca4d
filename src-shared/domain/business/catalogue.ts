import type { ResultKind } from '../case/case-record.ts';
import type { BusinessCode } from './business-code.ts';

export type BusinessGroup = 'archive' | 'recognition' | 'settlement' | 'dispatch';

/** One of the seven businesses as the guide describes it (G四, G十二, G十三). */
export interface Business {
  readonly code: BusinessCode;
  /** Full name, as in G六. */
  readonly name: string;
  /** Fits a table column. */
  readonly shortName: string;
  readonly group: BusinessGroup;
  /** First part of a case number, e.g. `RZ` in `RZ-2026-000123`. */
  readonly numberPrefix: string;
  /** Where an applicant writes to (G十三2). */
  readonly mail: string;
  /** What it may end with (G十二). */
  readonly resultKinds: readonly ResultKind[];
  /** Whether another person than the proposer signs; the office's default, changeable in settings (domain.md §5). */
  readonly secondSignature: boolean;
  /** Who hands the application in (G五(3): `settle_bj_nonlocal` only through the employer). */
  readonly submittedBy: 'applicant' | 'organisation';
}

const ARCHIVE_MAIL = 'dangan@cscse.edu.cn';
const RECOGNITION_MAIL = 'renzheng@cscse.edu.cn';
const SETTLEMENT_MAIL = 'jylh@cscse.edu.cn';
const DISPATCH_MAIL = 'chuguo1@cscse.edu.cn';

export const BUSINESSES: Readonly<Record<BusinessCode, Business>> = {
  archive: {
    code: 'archive',
    name: '自费出国（境）留学人员存档服务',
    shortName: '留学存档',
    group: 'archive',
    numberPrefix: 'CD',
    mail: ARCHIVE_MAIL,
    resultKinds: ['dossier_transfer_notice', 'dossier_request_letter', 'archive_certificate'],
    secondSignature: false,
    submittedBy: 'applicant',
  },
  recognition: {
    code: 'recognition',
    name: '国（境）外学历学位认证服务',
    shortName: '学历学位认证',
    group: 'recognition',
    numberPrefix: 'RZ',
    mail: RECOGNITION_MAIL,
    resultKinds: ['recognition_certificate', 'recognition_suspended', 'recognition_refused'],
    secondSignature: true,
    submittedBy: 'applicant',
  },
  settle_bj_nonlocal: {
    code: 'settle_bj_nonlocal',
    name: '非北京籍在京就业落户服务',
    shortName: '非京籍落户',
    group: 'settlement',
    numberPrefix: 'LH',
    mail: SETTLEMENT_MAIL,
    resultKinds: ['settlement_letter', 'employment_report_card', 'settlement_person_form'],
    secondSignature: true,
    submittedBy: 'organisation',
  },
  settle_bj_local: {
    code: 'settle_bj_local',
    name: '京籍在京就业服务',
    shortName: '京籍在京就业',
    group: 'settlement',
    numberPrefix: 'JJ',
    mail: SETTLEMENT_MAIL,
    resultKinds: ['settlement_letter', 'employment_report_card'],
    secondSignature: false,
    submittedBy: 'applicant',
  },
  settle_elsewhere: {
    code: 'settle_elsewhere',
    name: '京外就业落户（报到）服务',
    shortName: '京外就业',
    group: 'settlement',
    numberPrefix: 'JW',
    mail: SETTLEMENT_MAIL,
    resultKinds: ['settlement_letter', 'employment_report_card'],
    secondSignature: false,
    submittedBy: 'applicant',
  },
  settle_joint: {
    code: 'settle_joint',
    name: '中外合作办学就业报到服务',
    shortName: '合作办学报到',
    group: 'settlement',
    numberPrefix: 'HZ',
    mail: SETTLEMENT_MAIL,
    resultKinds: ['joint_programme_employment_letter'],
    secondSignature: false,
    submittedBy: 'applicant',
  },
  dispatch: {
    code: 'dispatch',
    name: '国家公派留学人员派出服务',
    shortName: '公派派出',
    group: 'dispatch',
    numberPrefix: 'PC',
    mail: DISPATCH_MAIL,
    resultKinds: ['dispatch_completion'],
    secondSignature: false,
    submittedBy: 'applicant',
  },
};

/** `RZ-2026-000123`: prefix, year of submission, running number of at least six digits. */
export function formatCaseNumber(business: BusinessCode, year: number, sequence: number): string {
  return `${BUSINESSES[business].numberPrefix}-${year}-${String(sequence).padStart(6, '0')}`;
}
