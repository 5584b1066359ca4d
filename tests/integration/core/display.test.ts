import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { CHEN, LI } from '#tests/support/people.ts';

let desk: TestCore;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  caseId = await desk.newCase('张三');
});
afterEach(() => desk.remove());

const NOTHING = { kind: 'nothing' };

test('the applicant is shown what counts of the form, as text, and nothing that a machine read', async () => {
  await desk.do('display.show', { caseId, part: 'fields' });
  const { content } = desk.display;
  if (content.kind !== 'fields') throw new Error(content.kind);
  const values = Object.fromEntries(content.lines.map(({ label, value }) => [label, value]));
  const { applicant } = recognitionForm('张三', 1);
  expect(values.姓名).toBe('张三');
  expect(Object.values(values)).toContain(applicant.idNumber);
  expect(Object.values(values)).not.toContain('');
  expect((await desk.do('display.view', {})).showing).toEqual({ caseId, part: 'fields' });
});

test('the list that is being written is shown as such, the one that was sent with its date', async () => {
  const items = [
    { key: 0, materialRow: 17, text: '学位证书 <b>原件</b>' },
    { key: 1, materialRow: null, text: ' ' },
  ];
  await desk.do('draft.keep', { caseId, place: 'supplement', value: JSON.stringify({ items, dueOn: null, note: '' }) });
  await desk.do('display.show', { caseId, part: 'supplement' });
  expect(desk.display.content).toMatchObject({ items: ['学位证书 <b>原件</b>'], dueOn: null, sent: false });
  const dueOn = (await desk.do('supplement.draft', { caseId })).dueOn;
  await desk.do('supplement.request', { caseId, items: [{ materialRow: 17, text: '请提交' }], dueOn, note: null });
  await desk.do('display.show', { caseId, part: 'supplement' });
  expect(desk.display.content).toMatchObject({ items: ['请提交'], dueOn, sent: true });
});

test('a draft that is none is passed over for what the case asks for by itself', async () => {
  await desk.do('draft.keep', { caseId, place: 'supplement', value: '"?"' });
  await desk.do('display.show', { caseId, part: 'supplement' });
  const { items } = await desk.do('supplement.draft', { caseId });
  expect(desk.display.content).toMatchObject({ items: items.map(({ text }) => text), sent: false });
});

test('the receipt’s code says the number and nothing more', async () => {
  await desk.do('display.show', { caseId, part: 'receipt' });
  const { number } = (await desk.do('case.open', { caseId })).record;
  expect(desk.display.content).toMatchObject({ kind: 'receipt', number, code: number });
});

test('it is cleared on request, on sign-out, on the next sign-in and when the person was dismissed', async () => {
  const show = () => desk.do('display.show', { caseId, part: 'fields' });
  await show();
  expect((await desk.do('display.clear', {})).showing).toBeNull();
  expect(desk.display.content).toEqual(NOTHING);
  await show();
  await desk.do('session.sign_out', {});
  expect(desk.display.content).toEqual(NOTHING);
  await desk.signIn(LI);
  await show();
  await desk.signIn(CHEN);
  expect(desk.display.content).toEqual(NOTHING);
  await desk.signIn(LI);
  await show();
  await desk.storage.write((handle) =>
    handle.updateTable('staff').set({ active: 0 }).where('number', '=', LI.number).execute(),
  );
  expect((await desk.refused('display.view', {})).code).toBe('session_missing');
  expect(desk.display.content).toEqual(NOTHING);
});

test('nobody shows anything without a session, nor a part that there is not', async () => {
  expect((await desk.refused('display.show', { caseId, part: 'notes' })).code).toBe('input_invalid');
  await desk.do('session.sign_out', {});
  expect((await desk.refused('display.show', { caseId, part: 'fields' })).code).toBe('session_missing');
});
