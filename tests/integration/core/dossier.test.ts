import { afterEach, beforeEach, expect, test } from 'vitest';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { applicantNamed, NOTTINGHAM, recognitionForm } from '#tests/support/forms.ts';
import { LI, passwordOf, WANG, ZHAO } from '#tests/support/people.ts';
import { issueResult, readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  for (const series of ['CD-2026', 'LH-2026', '教留服调〔2026〕', '教留服存〔2026〕']) {
    await desk.store.addNumberBlock({ series, from: 1, to: 50 });
  }
  caseId = await readyForResult(desk, 'archive');
});
afterEach(() => desk.remove());

const SIGNER = { number: WANG.number, password: passwordOf(WANG) };
const call = () =>
  issueResult(desk, caseId, SIGNER, { kind: 'dossier_transfer_notice', values: { dossierHolder: '某市人才中心' } });
const running = async () =>
  (await desk.do('case.open', { caseId })).clocks.filter(({ stoppedOn }) => !stoppedOn).map(({ code }) => code);

async function takeInSettlement(): Promise<CaseId> {
  const form = recognitionForm('张三', 1);
  const taken = await desk.do('intake.create_walk_in', {
    ...form,
    business: 'settle_bj_nonlocal',
    submitter: { kind: 'organisation', name: '示例科技（北京）有限公司', contact: '010-62670000' },
    applicant: applicantNamed('张三', 1),
    facts: NOTTINGHAM,
  });
  return taken.caseId;
}

test('the archive clerk signs the dossier in, it stands in a settlement at once, and the 存档证明 says since when', async () => {
  await call();
  expect(await running()).toEqual([]);
  const settlement = await takeInSettlement();
  const row8 = async () =>
    (await desk.do('case.open', { caseId: settlement })).checklist.find(({ row }) => row === 8)?.necessity;
  expect(await row8()).toBe('required');
  const today = desk.clock.today();
  expect((await desk.refused('case.sign_in_dossier', { caseId, signedInOn: today })).code).toBe('right_missing');

  await desk.signIn(ZHAO);
  const view = await desk.do('case.sign_in_dossier', { caseId, signedInOn: today });
  expect(view.record).toMatchObject({ state: { kind: 'in_review' }, dossierSignedBy: { name: ZHAO.name } });
  expect(await running()).toEqual(['archive_dossier']);
  expect(await row8()).toBe('waived');
  expect((await desk.do('case.timeline', { caseId })).at(-1)).toMatchObject({
    kind: 'dossier_signed_in',
    text: `档案收讫，签收日期 ${today}`,
    actor: { name: ZHAO.name },
  });

  await desk.signIn(LI);
  const issued = await issueResult(desk, caseId, SIGNER, { kind: 'archive_certificate', values: {} });
  expect(issued.record.results.at(-1)?.values.archivedSince).toBe(today);
  expect(issued.record.state.kind).toBe('issued');
  expect(await running()).toEqual([]);
});

test('a sign-in is taken back with its reason, and the settlement asks for its paper again', async () => {
  await call();
  const settlement = await takeInSettlement();
  await desk.signIn(ZHAO);
  await desk.do('case.sign_in_dossier', { caseId, signedInOn: desk.clock.today() });
  const view = await desk.do('case.undo_dossier_sign_in', { caseId, reason: '扫错了人' });
  expect(view.record.facts.dossierSignedIn).toBeNull();
  expect(view.record.state.kind).toBe('issued');
  expect(view.permitted).toContain('dossier_signed_in');
  const { checklist } = await desk.do('case.open', { caseId: settlement });
  expect(checklist.find(({ row }) => row === 8)?.necessity).toBe('required');
});

test('nothing is signed in that nobody called for, or on a day to come', async () => {
  await desk.signIn(ZHAO);
  const today = desk.clock.today();
  expect((await desk.refused('case.sign_in_dossier', { caseId, signedInOn: today })).code).toBe(
    'step_dossier_not_called',
  );
  await desk.signIn(LI);
  await call();
  await desk.signIn(ZHAO);
  const later = { caseId, signedInOn: civilDate('2099-01-01') };
  expect((await desk.refused('case.sign_in_dossier', later)).code).toBe('step_dossier_day');
});
