import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { applicantNamed, type FormFacts, NOTTINGHAM, recognitionForm } from '#tests/support/forms.ts';
import { CHEN, LI, passwordOf, WANG } from '#tests/support/people.ts';
import { leaseNumbers, readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  await leaseNumbers(desk);
});
afterEach(() => desk.remove());

/** A case of 张三, as `readyForResult` names him, unless another serial is given. */
async function takeIn(business: 'settle_bj_nonlocal' | 'archive', facts: Partial<FormFacts> = {}, serial = 1) {
  const form = recognitionForm('张三', serial);
  const { caseId } = await desk.do('intake.create_walk_in', {
    ...form,
    business,
    ...(business === 'settle_bj_nonlocal' && {
      submitter: { kind: 'organisation' as const, name: '示例科技（北京）有限公司', contact: '010-62670000' },
    }),
    applicant: applicantNamed('张三', serial),
    facts: { ...NOTTINGHAM, ...facts },
  });
  return caseId;
}

async function certify(): Promise<CaseId> {
  const caseId = await readyForResult(desk);
  const draft = (await desk.do('result.drafts', { caseId })).find(({ kind }) => kind === 'recognition_certificate');
  const values = {
    ...draft?.values,
    degreeTranslation: '理学硕士学位',
    institutionChinese: '诺丁汉大学',
    studyMode: '全日制',
    field: '软件工程（0835）',
  };
  await desk.do('result.propose', { caseId, papers: [{ kind: 'recognition_certificate', values }] });
  return caseId;
}

async function resultOf(caseId: CaseId) {
  const { record } = await desk.do('case.open', { caseId });
  const result = record.results.at(-1);
  if (!result) throw new Error('no result');
  return { result, number: record.number };
}

async function issue(caseId: CaseId): Promise<void> {
  const resultIds = [(await resultOf(caseId)).result.id];
  await desk.do('result.sign', { caseId, resultIds, signerNumber: WANG.number, signerPassword: passwordOf(WANG) });
  await desk.do('result.issue', { caseId, resultIds });
}

async function s1(caseId: CaseId) {
  const { rules } = await desk.do('case.open', { caseId });
  return rules.find(({ rule }) => rule === 'S1');
}

describe('what the centre found flows into a settlement', () => {
  it('a certificate counts from its issue until it is revoked', async () => {
    const settlement = await takeIn('settle_bj_nonlocal');
    const recognition = await certify();
    expect((await s1(settlement))?.outcome).toBe('unknown');
    await issue(recognition);
    const { result, number } = await resultOf(recognition);
    const found = await s1(settlement);
    expect(found).toMatchObject({ outcome: 'met', fromCase: { caseId: recognition, number } });
    expect(found?.reason).toContain(result.number);
    await desk.signIn(CHEN);
    await desk.do('result.revoke', { caseId: recognition, resultId: result.id, reason: '院校名称有误' });
    const after = await s1(settlement);
    expect(after?.outcome).toBe('unknown');
    expect(after?.fromCase).toBeUndefined();
  });

  it('a certificate tells the degree that a settlement’s clock waits for, on its screen and in the queue', async () => {
    const settlement = await takeIn('settle_bj_nonlocal', { degreeLevel: null });
    const clocked = async () => {
      const { clocks } = await desk.do('case.open', { caseId: settlement });
      const queue = { view: 'all', business: null, text: '', cursor: null, limit: 50 } as const;
      const { rows } = await desk.do('queue.list', queue);
      return [clocks[0]?.provisional, rows.find(({ caseId }) => caseId === settlement)?.provisional];
    };
    const recognition = await certify();
    expect(await clocked()).toEqual([true, true]);
    await issue(recognition);
    expect(await clocked()).toEqual([false, false]);
    await desk.signIn(CHEN);
    const { result } = await resultOf(recognition);
    await desk.do('result.revoke', { caseId: recognition, resultId: result.id, reason: '院校名称有误' });
    expect(await clocked()).toEqual([true, true]);
  });

  it('a dossier signed in stands for the certificate of keeping, and no blocker asks for it', async () => {
    const settlement = await takeIn('settle_bj_nonlocal');
    const before = await desk.do('case.open', { caseId: settlement });
    expect(before.checklist.find(({ row }) => row === 8)?.necessity).toBe('required');
    const archive = await takeIn('archive', { dossierSignedIn: civilDate('2024-07-01') });
    await desk.do('case.start_review', { caseId: settlement });
    const { checklist, blockers } = await desk.do('case.open', { caseId: settlement });
    expect(checklist.find(({ row }) => row === 8)).toMatchObject({
      necessity: 'waived',
      fromCase: { caseId: archive },
    });
    const rows = blockers.propose.filter(({ target }) => target.kind === 'material').map(({ target }) => target.key);
    expect(rows).toContain('5');
    expect(rows).not.toContain('8');
    const { items } = await desk.do('supplement.draft', { caseId: settlement });
    expect(items.map(({ materialRow }) => materialRow)).not.toContain(8);
  });

  it('never from a namesake', async () => {
    const recognition = await certify();
    await issue(recognition);
    await takeIn('archive', { dossierSignedIn: civilDate('2024-07-01') });
    const other = await takeIn('settle_bj_nonlocal', {}, 2);
    expect((await s1(other))?.outcome).toBe('unknown');
    const { checklist } = await desk.do('case.open', { caseId: other });
    expect(checklist.find(({ row }) => row === 8)?.necessity).toBe('required');
  });
});
