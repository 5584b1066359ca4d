import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords } from '#shared/domain/case/own-records.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { fakeDocument, fakeRecord, MAIN_CASE } from './fake-case.ts';
import { MANCHESTER } from './fake-facts.ts';
import { INSURANCE, LETTER, REGISTER, STAMP_PAGE, TRANSCRIPT } from './fake-papers.ts';

const EMPLOYER = '北京清源数据科技有限公司';

/** Two stays that overlap, one of a single day, one still open; a month paid late. */
const FACTS: CaseFacts = {
  ...MANCHESTER,
  employer: EMPLOYER,
  letterKind: 'plain',
  householdKind: 'family',
  dossierKeptHere: null,
  stays: [
    { exit: civilDate('2024-09-14'), entry: civilDate('2025-01-10'), country: 'GBR' },
    { exit: civilDate('2025-01-10'), entry: civilDate('2025-09-20'), country: 'GBR' },
    { exit: civilDate('2025-02-01'), entry: civilDate('2025-02-06'), country: 'HKG' },
    { exit: civilDate('2026-04-04'), entry: civilDate('2026-04-04'), country: 'MAC' },
    { exit: civilDate('2026-10-02'), entry: null, country: 'JPN' },
  ],
  insuranceMonths: [
    { month: '2026-08', employer: EMPLOYER, payment: 'paid' },
    { month: '2026-09', employer: EMPLOYER, payment: 'back_paid' },
    { month: '2026-10', employer: EMPLOYER, payment: 'paid' },
  ],
  contract: { from: civilDate('2026-03-01'), to: civilDate('2029-02-28'), probationUntil: civilDate('2026-08-31') },
  employerSubmittedOn: civilDate('2026-11-10'),
  priorRelation: null,
};

/** The certificate was issued and the dossier signed in here: nothing has to be handed in for either. */
const OWN: OwnRecords = {
  certificates: [
    {
      from: { caseId: MAIN_CASE, number: 'RZ-2026-000123' },
      number: '教留服认〔2026〕000131号',
      issuedOn: civilDate('2026-10-12'),
      revokedOn: null,
      degreeLevel: 'master',
    },
  ],
  dossier: { from: { caseId: MAIN_CASE, number: 'CD-2019-000310' }, signedInOn: civilDate('2019-07-01') },
};

export function fakeOwnRecords({ business }: CaseRecord): OwnRecords {
  return business === 'settle_bj_nonlocal' ? OWN : NO_OWN_RECORDS;
}

/** 非北京籍在京就业落户: the business whose conditions are judged from the most evidence. */
export function fakeSettlement(): CaseRecord {
  const record = fakeRecord();
  return {
    ...record,
    number: 'LH-2026-000045',
    business: 'settle_bj_nonlocal',
    submitter: { kind: 'organisation', name: EMPLOYER, contact: '010-62670000' },
    facts: FACTS,
    documents: [
      fakeDocument(LETTER, '单位接收函.pdf', 5),
      fakeDocument(TRANSCRIPT, '成绩单.pdf', 6),
      fakeDocument(INSURANCE, '社保权益记录.pdf', 7),
      fakeDocument(REGISTER, '户口本.pdf', 9),
      fakeDocument(STAMP_PAGE, '护照出入境页.jpg', 11),
    ],
    materials: [],
    fields: [],
  };
}
