import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { markReprint } from '#main/letters/reprint/mark-reprint.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';
import { CHEN, LI, passwordOf, WANG, ZHAO } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';
import { readyForResult } from '#tests/support/results.ts';

let desk: TestCore;
let caseId: CaseId;

const VALUES = {
  degreeTranslation: '理学硕士',
  institutionChinese: '诺丁汉大学',
  studyMode: '全日制',
  field: '计算机科学',
};

async function propose(values: Record<string, string> = VALUES): Promise<ResultId> {
  const view = await desk.do('result.propose', { caseId, papers: [{ kind: 'recognition_certificate', values }] });
  const id = view.record.results.at(-1)?.id;
  if (!id) throw new Error('nothing was proposed');
  return id;
}

const signature = (resultId: ResultId, person: typeof LI) => ({
  caseId,
  resultIds: [resultId],
  signerNumber: person.number,
  signerPassword: passwordOf(person),
});

beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  caseId = await readyForResult(desk);
});
afterEach(() => desk.remove());

test('a result cannot be proposed while something stands in its way, whatever the window shows', async () => {
  const other = await desk.newCase('李四');
  const failure = await desk.refused('result.propose', {
    caseId: other,
    papers: [{ kind: 'recognition_certificate', values: VALUES }],
  });
  expect(failure.code).toBe('result_blocked');
  expect(Number(failure.params?.others)).toBeGreaterThan(0);
});

test('a value that must be there and is not is named', async () => {
  const failure = await desk.refused('result.propose', {
    caseId,
    papers: [{ kind: 'recognition_certificate', values: { ...VALUES, degreeTranslation: ' ' } }],
  });
  expect(failure).toMatchObject({ code: 'result_value_missing', params: { label: '所授学位（直译）' } });
});

test('name and number of the holder come from the case, whatever the window sends', async () => {
  await propose({ ...VALUES, holder: '王麻子', idNumber: '110101199001010000' });
  const { record } = await desk.do('case.open', { caseId });
  expect(record.results[0]?.values.holder).toBe('张三');
  expect(record.results[0]?.values.idNumber).toBe(record.applicant.idNumber);
});

test('drafts are offered for each result, and the preview is a draft without a number', async () => {
  const drafts = await desk.do('result.drafts', { caseId });
  expect(drafts.map((draft) => draft.kind)).toContain('recognition_certificate');
  const preview = await desk.do('result.preview', {
    caseId,
    kind: 'recognition_certificate',
    values: VALUES,
    resultId: null,
  });
  expect(desk.letters.offered.get(preview.token)).toHaveLength(preview.bytes);
  expect(desk.letters.requests.at(-1)).toMatchObject({ kind: 'result', result: { draft: true, number: null } });
});

test('a refusal is drafted with the rules that are not met, title, clause and reason', async () => {
  const other = await desk.newCase('李四');
  const drafts = await desk.do('result.drafts', { caseId: other });
  const { rules } = await desk.do('case.open', { caseId: other });
  const reason = drafts.find((draft) => draft.kind === 'recognition_refused')?.values.reason ?? '';
  const failing = rules.filter((rule) => rule.outcome === 'not_met');
  expect(failing.length).toBeGreaterThan(0);
  for (const rule of failing) expect(reason).toContain(`“${rule.title}”（办事指南`.slice(0, rule.title.length + 3));
  expect(reason.split('\n')).toHaveLength(failing.length);
  const waiting = drafts.find((draft) => draft.kind === 'recognition_suspended')?.values.reason ?? '';
  expect(waiting.split('\n').length).toBeGreaterThanOrEqual(failing.length);
});

test('the proposer cannot sign, a second person can, and the session stays with the first', async () => {
  const resultId = await propose();
  expect((await desk.refused('result.sign', signature(resultId, LI))).code).toBe('step_four_eyes');
  expect((await desk.refused('result.sign', signature(resultId, ZHAO))).code).toBe('right_missing');
  const wrong = await desk.refused('result.sign', { ...signature(resultId, WANG), signerPassword: 'guess' });
  expect(wrong).toMatchObject({ code: 'sign_in_wrong', field: 'signerPassword' });
  const signed = await desk.do('result.sign', signature(resultId, WANG));
  expect(signed.record.results[0]).toMatchObject({ signedBy: { name: WANG.name }, provisional: true });
  expect(desk.core.staff()).toEqual(LI);
});

test('guessing a signatory’s password locks that person as at the sign-in', async () => {
  const resultId = await propose();
  const guess = { ...signature(resultId, WANG), signerPassword: 'guess' };
  for (let index = 0; index < 4; index += 1) await desk.refused('result.sign', guess);
  expect((await desk.refused('result.sign', guess)).code).toBe('sign_in_locked');
  expect((await desk.refused('session.sign_in', { number: WANG.number, password: passwordOf(WANG) })).code).toBe(
    'sign_in_locked',
  );
});

test('a signatory may return the proposal with a reason', async () => {
  const resultId = await propose();
  await desk.signIn(WANG);
  const view = await desk.do('result.return', { caseId, resultId, reason: '学位名称译法有误' });
  expect(view.record.state.kind).toBe('in_review');
  expect(view.record.results).toEqual([]);
});

/** What was printed but the receipts of the intake. */
const certificates = () => desk.printer.printed.filter(({ title }) => !title.startsWith('收件凭证'));

test('a number that this station made itself is never printed', async () => {
  const resultId = await propose();
  await desk.do('result.sign', signature(resultId, WANG));
  expect((await desk.refused('result.issue', { caseId, resultIds: [resultId] })).code).toBe('number_not_leased_yet');
  expect(certificates()).toEqual([]);
});

async function issued(): Promise<ResultId> {
  await desk.store.addNumberBlock({ series: '教留服认〔2026〕', from: 1, to: 50 });
  const resultId = await propose();
  await desk.do('result.sign', signature(resultId, WANG));
  await desk.do('result.issue', { caseId, resultIds: [resultId] });
  return resultId;
}

test('what is signed stands in the stack until it is issued; a number of this station’s own holds it back', async () => {
  const resultId = await propose();
  expect(await desk.do('result.stack', {})).toEqual([]);
  await desk.do('result.sign', signature(resultId, WANG));
  expect(await desk.do('result.stack', {})).toMatchObject([
    { caseId, name: '张三', waits: 'number', signerName: WANG.name },
  ]);
  await desk.signIn(ZHAO);
  expect((await desk.refused('result.stack', {})).code).toBe('right_missing');
});

test('a signed paper with a leased number may go from the stack, and is gone from it once issued', async () => {
  await desk.store.addNumberBlock({ series: '教留服认〔2026〕', from: 1, to: 5 });
  const resultId = await propose();
  await desk.do('result.sign', signature(resultId, WANG));
  const [row] = await desk.do('result.stack', {});
  expect(row).toMatchObject({ waits: null, papers: [{ resultId, number: '教留服认〔2026〕000001号' }] });
  await desk.do('result.issue', { caseId, resultIds: [resultId] });
  expect(await desk.do('result.stack', {})).toEqual([]);
});

test('an issued result is printed once, frozen by its hash, waits to go up, and shows the very same bytes again', async () => {
  const resultId = await issued();
  const { record } = await desk.do('case.open', { caseId });
  expect(record.state.kind).toBe('issued');
  const [result] = record.results;
  const [printed, ...others] = certificates();
  expect(others).toEqual([]);
  expect(printed?.title).toBe('国（境）外学历学位认证书 教留服认〔2026〕000001号');
  expect(result?.pdfHash).toBe(
    createHash('sha256')
      .update(printed?.pdf ?? '')
      .digest('hex'),
  );
  const asked = desk.letters.requests.length;
  const preview = await desk.do('result.preview', { caseId, kind: 'recognition_certificate', values: {}, resultId });
  expect(desk.letters.requests).toHaveLength(asked);
  expect(Buffer.from(desk.letters.offered.get(preview.token) ?? []).equals(Buffer.from(printed?.pdf ?? []))).toBe(true);
  expect((await desk.store.uploadsWaiting(100)).map((upload) => upload.hash)).toContain(result?.pdfHash);
  expect((await desk.do('queue.counts', {})).closed).toBe(1);
});

test('a stored result that is not the one the event names is refused, not shown', async () => {
  const resultId = await issued();
  const [result] = (await desk.do('case.open', { caseId })).record.results;
  const other = await desk.documents.put(smallPdf('another one, whole and encrypted by this very station'));
  await desk.storage.write((handle) =>
    handle
      .updateTable('files')
      .set({ store_name: other.storeName })
      .where('hash', '=', String(result?.pdfHash))
      .execute(),
  );
  const offered = desk.letters.offered.size;
  const failure = await desk.refused('result.preview', {
    caseId,
    kind: 'recognition_certificate',
    values: {},
    resultId,
  });
  expect(failure.code).toBe('file_damaged');
  expect(desk.letters.offered.size).toBe(offered);
});

const sha256 = (bytes: Uint8Array = new Uint8Array()) => createHash('sha256').update(bytes).digest('hex');

test('a reprint is the frozen original, byte for byte, under its mark, and is kept by its own hash', async () => {
  const resultId = await issued();
  const asked = desk.letters.requests.length;
  const answer = await desk.do('result.reprint', { caseId, resultId, reason: '申请人遗失' });
  expect(answer.letter.printed).toBe(true);
  expect(desk.letters.requests).toHaveLength(asked);
  const [original, copy] = certificates().map(({ pdf }) => Buffer.from(pdf));
  expect(copy?.subarray(0, original?.length).equals(original ?? Buffer.of())).toBe(true);
  expect(copy?.equals(Buffer.from(markReprint(original ?? Buffer.of(), 1)))).toBe(true);
  expect(answer.case.record.results[0]).toMatchObject({ prints: 2, pdfHash: sha256(original) });
  expect((await desk.store.uploadsWaiting(100)).map((upload) => upload.hash)).toContain(sha256(copy));
  const again = await desk.do('result.reprint', { caseId, resultId, reason: '又遗失' });
  expect(again.case.record.results[0]?.prints).toBe(3);
  expect(Buffer.from(certificates()[2]?.pdf ?? []).equals(Buffer.from(markReprint(original ?? Buffer.of(), 2)))).toBe(
    true,
  );
});

test('a paper that is issued offline says 暂定, and so does its reprint after the centre accepted it', async () => {
  const office = new OfficeFeed();
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  const resultId = await issued();
  expect(desk.letters.requests.at(-1)).toMatchObject({ result: { provisional: true, draft: false } });
  const later = toInstant(Date.parse(desk.clock.now()) + 3_600_000);
  while ((await office.acceptAll(desk.store, later)) > 0);
  await office.tell(desk.store);
  const { record } = await desk.do('case.open', { caseId });
  expect(record.results[0]).toMatchObject({ provisional: false, prints: 1 });
  await desk.do('result.reprint', { caseId, resultId, reason: '申请人遗失' });
  const [original, copy] = certificates().map(({ pdf }) => Buffer.from(pdf));
  expect(copy?.subarray(0, original?.length).equals(original ?? Buffer.of())).toBe(true);
});

test('a print that no printer took is none: the next one is the first, unmarked, and only then follows 补打', async () => {
  desk.printer.works = false;
  await desk.store.addNumberBlock({ series: '教留服认〔2026〕', from: 1, to: 50 });
  const resultId = await propose();
  await desk.do('result.sign', signature(resultId, WANG));
  const answer = await desk.do('result.issue', { caseId, resultIds: [resultId] });
  expect(answer.letters.map(({ printed }) => printed)).toEqual([false]);
  expect(answer.case.record.state.kind).toBe('issued');
  expect(answer.case.record.results[0]?.prints).toBe(0);
  expect((await desk.refused('result.reprint', { caseId, resultId, reason: '再打' })).code).toBe(
    'result_not_printed_yet',
  );
  const still = await desk.do('result.print', { caseId, resultId });
  expect([still.letter.printed, still.case.record.results[0]?.prints]).toEqual([false, 0]);
  desk.printer.works = true;
  const first = await desk.do('result.print', { caseId, resultId });
  expect([first.letter.printed, first.case.record.results[0]?.prints]).toEqual([true, 1]);
  expect(sha256(certificates()[0]?.pdf)).toBe(first.case.record.results[0]?.pdfHash);
  expect((await desk.refused('result.print', { caseId, resultId })).code).toBe('result_printed_already');
  desk.printer.works = false;
  const refused = await desk.do('result.reprint', { caseId, resultId, reason: '遗失' });
  expect([refused.letter.printed, refused.case.record.results[0]?.prints]).toEqual([false, 1]);
});

test('a frozen PDF that is not held here is waited for, never set anew', async () => {
  const resultId = await issued();
  await desk.storage.write((handle) =>
    handle.updateTable('files').set({ store_name: null }).where('file_name', 'like', '教留服认%').execute(),
  );
  const asked = desk.letters.requests.length;
  const look = { caseId, kind: 'recognition_certificate' as const, values: {}, resultId };
  expect((await desk.refused('result.preview', look)).code).toBe('result_pdf_not_here');
  expect((await desk.refused('result.reprint', { caseId, resultId, reason: '遗失' })).code).toBe('result_pdf_not_here');
  expect(desk.letters.requests).toHaveLength(asked);
  expect(certificates()).toHaveLength(1);
});

test('a letter that cannot be set leaves the case signed', async () => {
  await desk.store.addNumberBlock({ series: '教留服认〔2026〕', from: 1, to: 50 });
  const resultId = await propose();
  await desk.do('result.sign', signature(resultId, WANG));
  desk.letters.set = async () => {
    throw new Error('the window was lost');
  };
  expect((await desk.refused('result.issue', { caseId, resultIds: [resultId] })).code).toBe('letter_not_set');
  expect((await desk.do('case.open', { caseId })).record.state.kind).toBe('signed');
});

test('a wrong result is revoked with a reason and issued anew under another number; both stay', async () => {
  const first = await issued();
  expect((await desk.refused('result.revoke', { caseId, resultId: first, reason: '译名有误' })).code).toBe(
    'right_missing',
  );
  await desk.signIn(CHEN);
  await desk.do('result.revoke', { caseId, resultId: first, reason: '译名有误' });
  await desk.signIn(LI);
  const second = await propose({ ...VALUES, degreeTranslation: '理科硕士' });
  await desk.do('result.sign', signature(second, WANG));
  await desk.do('result.issue', { caseId, resultIds: [second] });
  const { record } = await desk.do('case.open', { caseId });
  expect(record.results.map((result) => [result.number, result.revokedReason])).toEqual([
    ['教留服认〔2026〕000001号', '译名有误'],
    ['教留服认〔2026〕000002号', null],
  ]);
});

/** A settlement with both its papers before a signatory. */
async function proposedSettlement() {
  const settlement = await readyForResult(desk, 'settle_bj_local');
  const drafts = await desk.do('result.drafts', { caseId: settlement });
  const written = { recipient: '北京市公安局海淀分局', employer: '北京示例科技有限公司', reportBy: '2027年2月28日' };
  const papers = drafts.map(({ kind, values }) => ({ kind, values: { ...values, ...written } }));
  const proposed = await desk.do('result.propose', { caseId: settlement, papers });
  const resultIds = proposed.record.results.map(({ id }) => id);
  const [letterId] = resultIds;
  if (!letterId) throw new Error('nothing was proposed');
  return { settlement, resultIds, signed: { ...signature(letterId, WANG), caseId: settlement, resultIds } };
}

test('a settlement’s papers are signed together, each under its own number, and issued and printed together', async () => {
  const { settlement, resultIds, signed } = await proposedSettlement();
  for (const word of ['落', '报']) {
    await desk.store.addNumberBlock({ series: `教留服${word}〔2026〕`, from: 1, to: 9 });
  }
  await desk.do('result.sign', signed);
  expect(await desk.do('result.drafts', { caseId: settlement })).toEqual([]);
  const { case: out, letters } = await desk.do('result.issue', { caseId: settlement, resultIds });
  expect(letters.map(({ printed }) => printed)).toEqual([true, true]);
  expect(out.record.state.kind).toBe('issued');
  expect(out.record.results.map(({ kind, number, prints }) => [kind, number, prints])).toEqual([
    ['settlement_letter', '教留服落〔2026〕000001号', 1],
    ['employment_report_card', '教留服报〔2026〕000001号', 1],
  ]);
});

test('when one of the papers cannot be set, none of them is issued', async () => {
  const { settlement, resultIds, signed } = await proposedSettlement();
  // Numbers for the first series only: the second paper has one that this station made itself.
  await desk.store.addNumberBlock({ series: '教留服落〔2026〕', from: 1, to: 9 });
  await desk.do('result.sign', signed);
  expect((await desk.refused('result.issue', { caseId: settlement, resultIds })).code).toBe('number_not_leased_yet');
  expect((await desk.do('case.open', { caseId: settlement })).record.results.map(({ pdfHash }) => pdfHash)).toEqual([
    null,
    null,
  ]);
  expect(certificates()).toEqual([]);
});

test('papers of one case are proposed all or none, and a refusal only alone', async () => {
  const papers = [
    { kind: 'recognition_certificate' as const, values: VALUES },
    { kind: 'recognition_refused' as const, values: { reason: '存疑' } },
  ];
  expect((await desk.refused('result.propose', { caseId, papers })).code).toBe('result_not_possible');
  const twice = [papers[0], papers[0]].flatMap((paper) => paper ?? []);
  expect((await desk.refused('result.propose', { caseId, papers: twice })).code).toBe('result_not_possible');
  expect((await desk.do('case.open', { caseId })).record.results).toEqual([]);
});

test('a supplement draft names every gap once and falls due ten working days on', async () => {
  const other = await desk.newCase('李四');
  const draft = await desk.do('supplement.draft', { caseId: other });
  expect(draft.items.length).toBeGreaterThan(3);
  expect(draft.dueOn).toBe('2026-03-16');
  const preview = await desk.do('supplement.preview', { caseId: other, ...draft, items: [...draft.items], note: null });
  expect(preview.pages).toBe(1);
  const late = { caseId: other, items: [...draft.items], dueOn: civilDate('2026-03-01'), note: null };
  expect(await desk.refused('supplement.request', late)).toMatchObject({
    code: 'supplement_due_passed',
    field: 'dueOn',
  });
});
