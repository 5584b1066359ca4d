import type { BusinessCode } from '#shared/domain/business/business-code.ts';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import type { TestCore } from './core.ts';
import { type FormFacts, recognitionForm } from './forms.ts';
import { smallPdf } from './ports.ts';

/** Whatever answers commands: the core alone, or a station that speaks with a centre. */
type Desk = Pick<TestCore, 'do'>;

const READY: Partial<FormFacts> = {
  awardDate: civilDate('2024-12-15'),
  studyFrom: civilDate('2023-09-20'),
  studyTo: civilDate('2024-09-30'),
  identityVerified: true,
  agreementSigned: true,
  feePaid: true,
  feeAmount: 360,
  authorisationCode: '12345678',
  entryExitFound: true,
};

const STUDY_HISTORY = [
  {
    institution: '北京市第四中学',
    country: 'CHN',
    level: 'high_school' as const,
    from: civilDate('2016-09-01'),
    to: civilDate('2019-06-30'),
  },
  {
    institution: 'University of Nottingham',
    country: 'GBR',
    level: 'master' as const,
    from: civilDate('2023-09-20'),
    to: civilDate('2024-09-30'),
  },
];

/** Everything that stands between this case and a certificate is decided, as a reviewer would. */
export async function readyForResult(desk: Desk, business: BusinessCode = 'recognition'): Promise<CaseId> {
  const form = recognitionForm('张三', 1, READY);
  const { caseId: id } = await desk.do('intake.create_walk_in', {
    ...form,
    business,
    // A 落户介绍信 waits for where the work is (G十二3(2)).
    facts: {
      ...form.facts,
      studyHistory: STUDY_HISTORY,
      ...(business !== 'recognition' && { worksAtHouseholdPlace: false }),
    },
  });
  await desk.do('case.start_review', { caseId: id });
  const { checklist } = await desk.do('case.open', { caseId: id });
  for (const item of checklist.filter((candidate) => candidate.necessity === 'required')) {
    const bytes = new Uint8Array(smallPdf(`row ${item.row}`));
    await desk.do('intake.import_bytes', { caseId: id, materialRow: item.row, fileName: `第${item.row}项.pdf`, bytes });
    await desk.do('case.judge_material', { caseId: id, row: item.row, verdict: 'accepted', trust: 'B', reason: null });
  }
  for (;;) {
    const { blockers, comparisons } = await desk.do('case.open', { caseId: id });
    const next = blockers.propose.find((blocker) => blocker.target.kind === 'field' || blocker.target.kind === 'rule');
    if (!next) return id;
    const field = next.target.kind === 'rule' ? `rule:${next.target.key}` : next.target.key;
    const value = comparisons.find((row) => row.field === field)?.form ?? '符合';
    await desk.do('case.decide_field', { caseId: id, field, decision: 'agreed', value, reason: '核对原件无误' });
  }
}

/** Blocks of every series that a recognition case and its recheck take numbers of. */
export async function leaseNumbers(desk: TestCore): Promise<void> {
  for (const series of ['RZ-2026', '教留服认〔2026〕', '教留服复〔2026〕']) {
    await desk.store.addNumberBlock({ series, from: 1, to: 50 });
  }
}

/** What a person fills into a certificate of `readyForResult`. */
export const CERTIFICATE_WORDS = {
  degreeTranslation: '理学硕士学位',
  institutionChinese: '诺丁汉大学',
  studyMode: '全日制',
  field: '计算机科学与技术（0812）',
} as const;

/** Proposes, has it signed by this second person, and issues it. */
export async function issueResult(
  desk: Desk,
  caseId: CaseId,
  signer: { readonly number: string; readonly password: string },
  paper: { readonly kind: ResultKind; readonly values: Readonly<Record<string, string>> },
): Promise<OutputOf<'result.issue'>['case']> {
  const draft = (await desk.do('result.drafts', { caseId })).find((one) => one.kind === paper.kind);
  const papers = [{ kind: paper.kind, values: { ...draft?.values, ...paper.values } }];
  const { record } = await desk.do('result.propose', { caseId, papers });
  const resultId = record.results.at(-1)?.id;
  if (!resultId) throw new Error('nothing was proposed');
  const resultIds = [resultId];
  await desk.do('result.sign', { caseId, resultIds, signerNumber: signer.number, signerPassword: signer.password });
  return (await desk.do('result.issue', { caseId, resultIds })).case;
}
