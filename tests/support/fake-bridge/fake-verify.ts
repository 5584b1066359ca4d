import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { PaperOnRecord, VerifyView } from '#shared/ipc/views/verify-view.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toInstant } from '#shared/kernel/instant.ts';

const NUMBER = '教留服认〔2026〕000417号';
const AT = toInstant(Date.parse('2026-11-12T02:20:00Z'));

function paperOf(record: CaseRecord, isRevoked: boolean): PaperOnRecord {
  return {
    kind: 'recognition_certificate',
    number: NUMBER,
    provisional: false,
    values: {
      holder: record.applicant.name,
      institution: 'The University of Manchester',
      degreeName: 'Master of Science',
      degreeTranslation: '理学硕士学位',
      awardDate: '2025-12-12',
      field: '计算机科学与技术（0812）',
    },
    issuedAt: AT,
    prints: 2,
    revokedAt: isRevoked ? toInstant(Date.parse('2026-11-18T06:05:00Z')) : null,
    revokedReason: isRevoked ? '专业领域有误，经复核更正' : null,
    caseId: record.id,
    caseNumber: record.number,
    holder: record.applicant.name,
    signerName: '李强',
    replacedBy: isRevoked ? '教留服认〔2026〕000421号' : null,
  };
}

/** `GENUINE`, `REVOKED`, `ALTERED` and `STRANGER` stand for codes of that kind; a number is listed. */
export function fakeVerify(record: CaseRecord, { scan, fileHash, holder }: InputOf<'verify.check'>): VerifyView {
  const nothing = { says: null, signedBy: null, papers: [], file: null, holder: null, asOf: AT } as const;
  if (scan === 'ALTERED') return { ...nothing, verdict: { kind: 'altered', why: 'signature' } };
  if (scan === 'STRANGER') return { ...nothing, verdict: { kind: 'unknown', why: 'key_unknown' } };
  if (scan !== 'GENUINE' && scan !== 'REVOKED') {
    return scan.includes('://')
      ? { ...nothing, verdict: { kind: 'no_scan' } }
      : { ...nothing, verdict: { kind: 'listed' }, papers: [paperOf(record, false)] };
  }
  const isRevoked = scan === 'REVOKED';
  return {
    verdict: isRevoked ? { kind: 'revoked' } : { kind: 'genuine', provisional: false },
    says: {
      kind: 'recognition_certificate',
      number: NUMBER,
      caseNumber: record.number,
      issuedOn: civilDate('2026-11-12'),
    },
    signedBy: { stationName: '二号窗口', keyId: '7f3a91c2' },
    papers: [paperOf(record, isRevoked)],
    file: fileHash === null ? null : 'original',
    holder: holder === null ? null : holder === record.applicant.name,
    asOf: AT,
  };
}
