import type { LetterRequest, LetterResult } from '#main/ports.ts';
import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import { applyEvent } from '#shared/domain/case/apply-event.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, ResultKind } from '#shared/domain/case/case-record.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import type { RecheckDecision } from '#shared/domain/case/recheck.ts';
import { MATERIALS } from '#shared/domain/materials/material-table.ts';
import { RESULT_KIND_ROWS } from '#shared/domain/results/result-kinds.ts';
import { resultValues } from '#shared/domain/results/result-values.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { type CaseId, type EventId, parseId } from '#shared/kernel/ids.ts';
import { parseInstant, toInstant } from '#shared/kernel/instant.ts';
import { aDocument, ids } from '#tests/support/domain-cases.ts';

function idOf<Id extends CaseId | EventId>(tail: string): Id {
  const id = parseId<Id>(`01940000-0000-7000-8000-${tail.padStart(12, '0')}`);
  if (id === null) throw new Error('no id');
  return id;
}

const FACTS: CaseFacts = {
  ...NO_FACTS,
  destinationKind: 'abroad',
  country: 'GBR',
  institution: 'University of Ashgrove',
  degreeLevel: 'master',
  degreeName: 'Master of Science',
  field: '计算机科学与技术',
  awardDate: civilDate('2023-07-06'),
  studyFrom: civilDate('2022-09-19'),
  studyTo: civilDate('2023-07-06'),
  documentLanguage: 'en',
  authorisationCode: '12345678',
  entryExitFound: true,
  identityVerified: true,
  agreementSigned: true,
  feePaid: true,
  employer: '北京青松数据技术有限公司',
  dossierSignedIn: civilDate('2026-10-12'),
};

/** A case of an invented person, as it stands when it was taken in. */
export function specimenCase(business: BusinessCode, name = '张三'): CaseRecord {
  const at = parseInstant('2026-11-20T01:30:00.000Z') ?? toInstant(0);
  const employer = BUSINESSES[business].submittedBy === 'organisation';
  const applied = applyEvent(null, {
    id: idOf<EventId>('1'),
    caseId: idOf<CaseId>('2'),
    revision: 1,
    at,
    actor: { kind: 'applicant', staffId: null, name, role: null },
    action: {
      kind: 'received',
      number: `${BUSINESSES[business].numberPrefix}-2026-000123`,
      business,
      channel: 'online',
      applicant: {
        name,
        nameLatin: 'ZHANG SAN',
        sex: 'M',
        birthDate: civilDate('1998-04-12'),
        nationality: 'CHN',
        idType: 'resident_id',
        idNumber: '11010519980412003X',
        mobile: '13800000000',
        email: 'zhangsan@example.org',
      },
      submitter: employer
        ? { kind: 'organisation', name: '北京青松数据技术有限公司', contact: '王女士 010-00000000' }
        : { kind: 'applicant' },
      facts: FACTS,
      submittedOn: civilDate('2026-11-20'),
      documents: [],
    },
  });
  if (!applied.ok) throw new Error(applied.reason.kind);
  return applied.record;
}

/** The certificate was held against its original at the counter, the passport page came online and was not. */
export function checkedCase(): CaseRecord {
  const record = specimenCase('recognition');
  const by = { kind: 'staff' as const, staffId: null, name: '李芳', role: 'reviewer' as const };
  const at = record.receivedAt;
  return {
    ...record,
    documents: [aDocument(1, 17), aDocument(2, 18), aDocument(3, null)],
    materials: [
      { row: 17, verdict: 'accepted', trust: 'B', reason: null, by, at },
      { row: 18, verdict: 'accepted', trust: 'D', reason: null, by, at },
    ],
  };
}

/** All three papers of a settlement are out, and one that was wrong is revoked. */
export function issuedCase(): CaseRecord {
  const record = specimenCase('settle_bj_nonlocal');
  const by = { kind: 'staff' as const, staffId: null, name: '李芳', role: 'reviewer' as const };
  const at = parseInstant('2026-11-22T02:00:00.000Z') ?? toInstant(0);
  const kinds = ['employment_report_card', ...BUSINESSES.settle_bj_nonlocal.resultKinds] as const;
  const results = kinds.map((kind, index): CaseRecord['results'][number] => ({
    id: ids.result(index + 1),
    kind,
    number: `${RESULT_KIND_ROWS[kind].numberWord}〔2026〕${String(123 + index).padStart(6, '0')}号`,
    provisional: false,
    values: {},
    proposedBy: by,
    proposedAt: at,
    signedBy: by,
    signedAt: at,
    issuedAt: at,
    pdfHash: ids.hash('d'),
    prints: 1,
    revokedAt: index === 0 ? at : null,
    revokedReason: index === 0 ? '用人单位名称有误' : null,
  }));
  return { ...record, results };
}

/** What a reviewer would have typed. */
const TYPED: Readonly<Record<string, string>> = {
  dossierHolder: '北京市朝阳区人才服务中心',
  degreeTranslation: '理学硕士学位',
  institutionChinese: '阿什格罗夫大学',
  studyMode: '全日制',
  reason: '经向颁证院校核查，院校答复未查到申请人的学位授予记录。\n申请人提交的成绩单与院校存档不一致。',
  recipient: '北京市公安局朝阳分局',
  reportBy: '2026-12-31',
  formalities: '2026年8月3日办结',
  tickets: '已订北京至伦敦学生机票，含上海至北京国内中转段，免费托运行李两件',
  training: '参加2026年“平安留学”行前培训',
  departure: '随团组派出，统一办理值机',
};

/** As long as a code with the address of a page is. */
const SPECIMEN_QR = `HTTPS://VERIFY.EXAMPLE.EDU.CN/V/${'AE5QW2'.repeat(37)}`;

export function resultRequest(
  business: BusinessCode,
  kind: ResultKind,
  changes: Partial<LetterResult> = {},
  name?: string,
): LetterRequest {
  const record = specimenCase(business, name);
  const known = resultValues(record, kind);
  const typed = Object.fromEntries(
    Object.entries(known).map(([key, value]) => [key, value === '' ? (TYPED[key] ?? '') : value]),
  );
  const result: LetterResult = {
    kind,
    values: typed,
    number: `${RESULT_KIND_ROWS[kind].numberWord}〔2026〕000123号`,
    provisional: false,
    draft: false,
    issuedOn: civilDate('2026-11-22'),
    signerName: '沈静秋',
    qr: changes.draft ? null : SPECIMEN_QR,
    ...changes,
  };
  return { kind: 'result', record, result };
}

/** The answer to a recheck of the certificate (P四): another 专业领域 in the place of the one that stood. */
export function recheckRequest(decision: RecheckDecision): LetterRequest {
  const record: CaseRecord = {
    ...specimenCase('recognition'),
    recheckOf: {
      caseId: idOf<CaseId>('3'),
      number: 'RZ-2026-000077',
      resultId: ids.result(1),
      resultNumber: '教留服认〔2026〕000077号',
      field: '计算机科学与技术',
      proposed: '软件工程',
      reason: '课程以软件工程为主',
    },
  };
  const field = decision === 'changed' ? '软件工程' : '计算机科学与技术';
  const reason = '经核对成绩单，三分之二以上课程属软件工程。';
  const values = { ...resultValues(record, 'recheck_reply'), decision, field, reason };
  const result: LetterResult = {
    kind: 'recheck_reply',
    values,
    number: '教留服复〔2026〕000123号',
    provisional: false,
    draft: false,
    issuedOn: civilDate('2026-11-22'),
    signerName: '沈静秋',
    qr: SPECIMEN_QR,
  };
  return { kind: 'result', record, result };
}

type ReceiptRequest = Extract<LetterRequest, { kind: 'receipt' }>;

export function receiptRequest(record: CaseRecord, changes: Partial<ReceiptRequest> = {}): ReceiptRequest {
  const issuedOn = civilDate('2026-11-22');
  return { kind: 'receipt', record, materials: MATERIALS, clock: null, missing: [], issuedOn, ...changes };
}

export function supplementRequest(items: number, name?: string): LetterRequest {
  const all = [
    { materialRow: 18, text: '护照签发页模糊，无法辨认签发机关与有效期，请重新扫描后上传彩色件。' },
    { materialRow: 20, text: '授权声明没有签名。请本人签名后重新上传，签名须与护照一致。' },
    { materialRow: 21, text: '缺少成绩单。请提交颁证院校出具的完整成绩单，非英文的须附正规翻译机构的中文译本。' },
    { materialRow: 17, text: '学位证书扫描件缺右下角，请完整扫描。' },
    { materialRow: 18, text: '未查到出入境记录，请一并上传护照的出入境盖章页。' },
    { materialRow: 19, text: '照片为生活照，请提交近期标准证件照片一张，底色不限。' },
    { materialRow: null, text: '请缴纳认证服务费用360元，并保留缴费凭证。' },
  ];
  return {
    kind: 'supplement',
    record: specimenCase('recognition', name),
    materials: MATERIALS,
    items: Array.from({ length: items }, (_, index) => all[index % all.length] ?? { materialRow: 17, text: '' }),
    dueOn: civilDate('2026-12-04'),
    pausesClock: true,
    note: '如已向颁证院校申请补发证书，请同时说明预计取得时间。',
    issuedOn: civilDate('2026-11-22'),
  };
}
