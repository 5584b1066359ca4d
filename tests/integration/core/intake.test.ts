import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeFailure } from '#shared/i18n/zh-cn/failures.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { applicantNamed, recognitionForm } from '#tests/support/forms.ts';
import { LI, ZHAO } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';

let desk: TestCore;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  caseId = await desk.newCase();
});
afterEach(() => desk.remove());

const pdf = (text: string) => new Uint8Array(smallPdf(text));
const importPdf = (text: string, into = caseId) =>
  desk.do('intake.import_bytes', { caseId: into, materialRow: 17, fileName: '学位证书.pdf', bytes: pdf(text) });

test('a walk-in takes its number from the station’s own block, without the network', async () => {
  desk.centre.online = false;
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 501, to: 502 });
  const first = await desk.do('intake.create_walk_in', recognitionForm('李四', 2));
  const second = await desk.do('intake.create_walk_in', recognitionForm('王五', 3));
  const third = await desk.do('intake.create_walk_in', recognitionForm('赵六', 4));
  expect([first.number, second.number]).toEqual(['RZ-2026-000501', 'RZ-2026-000502']);
  expect(third.number).toMatch(/^暂-[0-9A-F]{4}-\d{4}$/);
});

test('a block that arrives twice gives out no number twice', async () => {
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  const first = await desk.do('intake.create_walk_in', recognitionForm('李四', 2));
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  const second = await desk.do('intake.create_walk_in', recognitionForm('王五', 3));
  expect(second.number).not.toBe(first.number);
});

test('a slip in the ID number is said at the field before anything is saved', async () => {
  const form = recognitionForm('李四', 2);
  const idNumber = form.applicant.idNumber.replace(/^1199/, '1198');
  const failure = await desk.refused('intake.create_walk_in', { ...form, applicant: { ...form.applicant, idNumber } });
  expect(failure).toMatchObject({ code: 'id_number_invalid', field: 'applicant.idNumber' });
  expect(failure.params?.reason).toContain('末位校验码应为');
  expect((await desk.do('queue.counts', {})).all).toBe(1);
});

test('what cannot be so is said at its field before anything is saved', async () => {
  const form = recognitionForm('李四', 2);
  const refusal = async (changes: object) => {
    const failure = await desk.refused('intake.create_walk_in', { ...form, ...changes });
    return [failure.code, failure.field, describeFailure(failure).happened];
  };
  const sex = form.applicant.sex === 'M' ? 'F' : 'M';
  const said = form.applicant.sex === 'M' ? '男' : '女';
  expect(await refusal({ applicant: { ...form.applicant, sex } })).toEqual([
    'fact_faulty',
    'applicant.sex',
    `“性别”有误：证件号码中是“${said}”，请对照证件改正其一。`,
  ]);
  expect(await refusal({ facts: { ...form.facts, awardDate: '2099-01-01' } })).toEqual([
    'fact_faulty',
    'facts.awardDate',
    `“学位授予日期”有误：晚于今天 ${desk.clock.today()}，请核对日期。`,
  ]);
  expect(await refusal({ facts: { ...form.facts, destinationKind: 'hk_macau', country: 'GBR' } })).toEqual([
    'fact_faulty',
    'facts.destinationKind',
    '“留学去向”有误：留学去向与留学国家/地区不符，请核对两项。',
  ]);
  expect(await refusal({ facts: { ...form.facts, feeAmount: -1 } })).toEqual([
    'fact_faulty',
    'facts.feeAmount',
    '“实缴金额（元）”有误：金额不能为负，请改正或留空。',
  ]);
  expect(await refusal({ applicant: { ...form.applicant, email: 'x'.repeat(121) } })).toEqual([
    'input_invalid',
    'applicant.email',
    '填写的内容不符合要求（电子邮箱）。',
  ]);
  expect((await desk.do('queue.counts', {})).all).toBe(1);
});

test('非北京籍在京就业落户 is taken in from the employer alone (G五(3))', async () => {
  const form = { ...recognitionForm('李四', 2), business: 'settle_bj_nonlocal' };
  expect((await desk.refused('intake.create_walk_in', form)).code).toBe('submitter_must_be_employer');
  const submitter = { kind: 'organisation', name: '某某科技有限公司', contact: '人事部' };
  expect((await desk.core.dispatch('intake.create_walk_in', { ...form, submitter }, { senderOk: true })).ok).toBe(true);
});

test('a dropped PDF stands in the case, is encrypted on disk, and waits to be read', async () => {
  const outcome = await importPdf('diploma');
  expect(outcome).toMatchObject({ outcome: 'added', refusal: null, duplicateOf: null });
  const view = await desk.do('case.open', { caseId });
  expect(view.record.documents[0]).toMatchObject({ mime: 'application/pdf', materialRow: 17 });
  expect(view.documents[0]).toMatchObject({ held: true, reading: { kind: 'waiting' } });
  expect(desk.reading.calls).toContain('wake');
});

test('the kind of a file is found from its bytes, not from its name', async () => {
  const refused = await desk.do('intake.import_bytes', {
    caseId,
    materialRow: null,
    fileName: '护照.pdf',
    bytes: new Uint8Array(randomBytes(500).fill(0x41)),
  });
  expect(refused).toMatchObject({ outcome: 'refused', refusal: 'unsupported_type' });
  const empty = await desk.do('intake.import_bytes', {
    caseId,
    materialRow: null,
    fileName: 'a',
    bytes: new Uint8Array(),
  });
  expect(empty.refusal).toBe('empty_file');
  expect((await desk.do('case.open', { caseId })).record.documents).toEqual([]);
});

test('the same file twice in a case is said and not taken; in another case it is taken and said', async () => {
  const first = await importPdf('same');
  const again = await importPdf('same');
  expect(again).toMatchObject({ outcome: 'duplicate', documentId: first.documentId });
  const other = await desk.newCase('李四');
  const elsewhere = await importPdf('same', other);
  expect(elsewhere.outcome).toBe('added');
  expect(elsewhere.duplicateOf).toMatchObject({ fileName: '学位证书.pdf' });
});

test('the same file dropped and pasted at the same moment is taken once', async () => {
  const outcomes = await Promise.all([importPdf('twin'), importPdf('twin'), importPdf('twin')]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', 'duplicate', 'duplicate']);
  expect(new Set(outcomes.map(({ documentId }) => documentId)).size).toBe(1);
  expect((await desk.do('case.open', { caseId })).record.documents).toHaveLength(1);
});

test('a full disk refuses that one file by name and leaves the case as it was', async () => {
  desk.documents.put = async () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  expect(await importPdf('big')).toMatchObject({ outcome: 'refused', refusal: 'disk_full' });
  expect((await desk.do('case.open', { caseId })).record.revision).toBe(2);
});

test('of several chosen files a bad one stops none of the others', async () => {
  const good = join(desk.folder, '好的.pdf');
  const bad = join(desk.folder, '坏的.pdf');
  writeFileSync(good, smallPdf('good'));
  writeFileSync(bad, 'this is no PDF at all, only some text');
  desk.dialogs.files = [bad, join(desk.folder, '不存在.pdf'), good];
  const outcomes = await desk.do('intake.choose_files', { caseId, materialRow: null });
  expect(outcomes.map((outcome) => [outcome.fileName, outcome.refusal])).toEqual([
    ['坏的.pdf', 'unsupported_type'],
    ['不存在.pdf', 'unreadable'],
    ['好的.pdf', null],
  ]);
});

test('a scan leaves the inbox only when it is safe', async () => {
  desk.inbox.contents.set('扫描1.pdf', smallPdf('scan'));
  desk.inbox.contents.set('扫描2.txt', Buffer.from('not readable at all'));
  expect((await desk.do('intake.inbox', {})).files).toHaveLength(2);
  await desk.do('intake.take_from_inbox', { caseId, materialRow: 17, name: '扫描1.pdf' });
  await desk.do('intake.take_from_inbox', { caseId, materialRow: 17, name: '扫描2.txt' });
  expect([...desk.inbox.contents.keys()]).toEqual(['扫描2.txt']);
  expect((await desk.refused('intake.take_from_inbox', { caseId, materialRow: 17, name: '../x' })).code).toBe(
    'inbox_file_gone',
  );
});

test('an archive clerk may add papers and nothing else', async () => {
  await desk.signIn(ZHAO);
  expect((await importPdf('clerk')).outcome).toBe('added');
  expect((await desk.refused('case.start_review', { caseId })).code).toBe('right_missing');
});

test('what is handed in while a supplement is open answers it', async () => {
  const { case: view } = await desk.do('supplement.request', {
    caseId,
    items: [{ materialRow: 17, text: '请提交学位证书。' }],
    dueOn: civilDate('2026-03-16'),
    note: null,
  });
  expect(view.record.state.kind).toBe('supplement_requested');
  expect(view.clocks[0]?.paused).toBe(true);
  await importPdf('supplement');
  const { record } = await desk.do('case.open', { caseId });
  expect(record.documents[0]?.supplementId).toBe(record.supplements[0]?.id);

  const answered = await desk.do('supplement.answer', { caseId });
  expect(answered.record.state.kind).toBe('supplemented');
  expect(answered.clocks[0]?.paused).toBe(false);
  expect((await desk.refused('supplement.answer', { caseId })).code).toBe('supplement_not_open');
});

test('the bytes of documents are given to nobody who is not signed in', async () => {
  await desk.do('session.sign_out', {});
  expect(desk.core.documents.mayRead()).toBe(false);
});

test('a case is found by the number of its first, provisional receipt for ever', async () => {
  const { caseId: provisional, number } = await desk.do('intake.create_walk_in', {
    ...recognitionForm('钱七', 9),
    applicant: applicantNamed('钱七', 9),
  });
  await desk.store.addNumberBlock({ series: 'RZ-2026', from: 1, to: 50 });
  await desk.store.nextCommands(100, desk.clock.now());
  const { record } = await desk.do('case.open', { caseId: provisional });
  expect(record.number).toMatch(/^RZ-2026-/);
  for (const text of [number, record.number, number.slice(-4)]) {
    const page = await desk.do('queue.list', { view: 'all', business: null, text, cursor: null, limit: 10 });
    expect(
      page.rows.map((row) => row.caseId),
      text,
    ).toContain(provisional);
  }
});
