import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recheckUntil } from '#shared/domain/case/recheck.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { CHEN, LI, passwordOf, WANG } from '#tests/support/people.ts';
import { CERTIFICATE_WORDS, issueResult, leaseNumbers, readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  await leaseNumbers(desk);
});
afterEach(() => desk.remove());

const SOFTWARE = '软件工程（0835）';
const COMPUTING = CERTIFICATE_WORDS.field;

function issue(caseId: CaseId, kind: 'recognition_certificate' | 'recheck_reply', values: Record<string, string>) {
  return issueResult(desk, caseId, { number: WANG.number, password: passwordOf(WANG) }, { kind, values });
}

async function issuedCase(): Promise<CaseId> {
  const caseId = await readyForResult(desk);
  await issue(caseId, 'recognition_certificate', CERTIFICATE_WORDS);
  return caseId;
}

const contest = (caseId: CaseId) => ({
  caseId,
  contested: 'field' as const,
  proposed: SOFTWARE,
  reason: '课程以软件工程为主',
});

describe('a recheck', () => {
  it('is a case of its own, linked both ways, and asks for no paper again', async () => {
    const first = await issuedCase();
    const { caseId, number } = await desk.do('recheck.open', contest(first));
    const view = await desk.do('case.open', { caseId });
    const original = await desk.do('case.open', { caseId: first });
    expect(number).not.toBe(original.record.number);
    expect(view.record.recheckOf).toMatchObject({ caseId: first, field: COMPUTING, proposed: SOFTWARE });
    expect(view.links.first?.number).toBe(original.record.number);
    expect(original.links.rechecks.map((link) => link.number)).toEqual([number]);
    expect(view.checklist.every((item) => ['waived', 'not_applicable'].includes(item.necessity))).toBe(true);
    expect(view.checklist[0]?.why).toContain(original.record.number);
    expect(view.clocks[0]?.limitDays).toBe(original.clocks[0]?.limitDays);
  });

  it('stands in both timelines, each with the way to the other', async () => {
    const first = await issuedCase();
    const { caseId, number } = await desk.do('recheck.open', contest(first));
    const there = (await desk.do('case.timeline', { caseId: first })).at(-1);
    const here = (await desk.do('case.timeline', { caseId }))[0];
    expect(there).toMatchObject({ revision: null, linked: { caseId, number } });
    expect(there?.text).toContain(SOFTWARE);
    expect(here).toMatchObject({ linked: { caseId: first }, reason: '课程以软件工程为主' });
  });

  it('leaves the degree name and every other fact as they are', async () => {
    const first = await issuedCase();
    const degree = await desk.refused('recheck.open', { ...contest(first), contested: 'degree_name' });
    expect(degree.code).toBe('recheck_degree_name_fixed');
    const { caseId } = await desk.do('recheck.open', contest(first));
    await desk.do('case.start_review', { caseId });
    const changes = { degreeName: 'Doctor of Science' };
    expect((await desk.refused('case.change_facts', { caseId, changes, reason: '申请人要求' })).code).toBe(
      'step_recheck_fixed',
    );
    const decide = { caseId, field: 'degree', decision: 'agreed', value: 'PhD', reason: null };
    expect((await desk.refused('case.decide_field', decide)).code).toBe('step_recheck_fixed');
    await desk.do('case.change_facts', { caseId, changes: { field: SOFTWARE }, reason: '复核' });
  });

  it.each([
    ['a field of no catalogue', { proposed: '软件' }, 'recheck_field_not_listed'],
    ['the field that stands already', { proposed: COMPUTING }, 'recheck_field_same'],
  ])('is refused for %s', async (_, changes, code) => {
    expect((await desk.refused('recheck.open', { ...contest(await issuedCase()), ...changes })).code).toBe(code);
  });

  it('says until when a certificate may be contested, as the office has it', async () => {
    const first = await issuedCase();
    const { record, contestableUntil } = await desk.do('case.open', { caseId: first });
    const issuedAt = record.results.at(-1)?.issuedAt ?? null;
    expect(contestableUntil).toBe(recheckUntil({ issuedAt }, DEFAULT_OFFICE_SETTINGS.recheckWindowDays));
    const { caseId } = await desk.do('recheck.open', contest(first));
    expect((await desk.do('case.open', { caseId })).contestableUntil).toBeNull();
  });

  it('is open until the last day of the window and no longer', async () => {
    const first = await issuedCase();
    desk.clock.set('2026-05-02T09:00');
    await desk.signIn(LI);
    expect((await desk.refused('recheck.open', contest(first))).code).toBe('recheck_window_passed');
    desk.clock.set('2026-05-01T09:00');
    await desk.signIn(LI);
    const { caseId } = await desk.do('recheck.open', contest(first));
    expect((await desk.refused('recheck.open', contest(first))).code).toBe('recheck_open_already');
    expect((await desk.refused('recheck.open', contest(caseId))).code).toBe('recheck_not_of_this_case');
  });

  it('is refused while nothing was issued', async () => {
    expect((await desk.refused('recheck.open', contest(await desk.newCase()))).code).toBe('recheck_nothing_issued');
  });
});

describe('the answer to a recheck', () => {
  async function recheck() {
    const first = await issuedCase();
    const { caseId } = await desk.do('recheck.open', contest(first));
    await desk.do('case.start_review', { caseId });
    return { first, caseId };
  }

  it('upholds the result: the certificate stands, and so does its field', async () => {
    const { first, caseId } = await recheck();
    const done = await issue(caseId, 'recheck_reply', { decision: 'upheld', reason: '课程与原结果一致' });
    expect(done.record.state.kind).toBe('issued');
    expect(done.record.results.at(-1)?.values.field).toBe(COMPUTING);
    const original = await desk.do('case.open', { caseId: first });
    expect(original.record.results.map((result) => result.revokedAt)).toEqual([null]);
    expect(original.links.rechecks[0]?.outcome).toEqual({ decision: 'upheld', field: COMPUTING });
  });

  it('changes the field: revoked with its reason, issued anew under another number, both on record', async () => {
    const { first, caseId } = await recheck();
    await issue(caseId, 'recheck_reply', { decision: 'changed', reason: '课程以软件工程为主' });
    const before = (await desk.do('case.open', { caseId: first })).record.results[0];
    if (!before) throw new Error('no certificate');
    await desk.signIn(CHEN);
    await desk.do('result.revoke', { caseId: first, resultId: before.id, reason: '复核变更专业领域' });
    await desk.signIn(LI);
    const draft = (await desk.do('result.drafts', { caseId: first }))[0];
    expect(draft?.values.field).toBe(SOFTWARE);
    const { field: _, ...others } = CERTIFICATE_WORDS;
    const again = await issue(first, 'recognition_certificate', others);
    const [old, fresh] = again.record.results;
    expect(old).toMatchObject({ number: before.number, revokedReason: '复核变更专业领域' });
    expect(fresh?.values.field).toBe(SOFTWARE);
    expect(fresh?.number).not.toBe(before.number);
  });

  it.each([
    ['no decision', { decision: '', reason: 'x' }, 'recheck_reply_undecided'],
    ['a decision of its own', { decision: '再议', reason: 'x' }, 'recheck_reply_undecided'],
    [
      'a change that changes nothing',
      { decision: 'changed', field: COMPUTING, reason: 'x' },
      'recheck_reply_same_field',
    ],
    ['a field of no catalogue', { decision: 'changed', field: '软件', reason: 'x' }, 'recheck_field_not_listed'],
  ])('is refused with %s', async (_, values, code) => {
    const { caseId } = await recheck();
    expect((await desk.refused('result.propose', { caseId, papers: [{ kind: 'recheck_reply', values }] })).code).toBe(
      code,
    );
  });

  it('is the only result of a recheck, and of nothing else', async () => {
    const { first, caseId } = await recheck();
    expect((await desk.do('result.drafts', { caseId })).map((draft) => draft.kind)).toEqual(['recheck_reply']);
    expect((await desk.do('result.drafts', { caseId: first })).map((draft) => draft.kind)).not.toContain(
      'recheck_reply',
    );
  });
});
