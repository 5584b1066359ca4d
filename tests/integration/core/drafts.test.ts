import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftPlace } from '#shared/domain/case/draft-place.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { LI, WANG } from '#tests/support/people.ts';

let desk: TestCore;
let caseId: CaseId;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
  caseId = await desk.newCase();
});
afterEach(() => desk.remove());

const keep = (place: DraftPlace, value: unknown) =>
  desk.do('draft.keep', { caseId, place, value: JSON.stringify(value) });

async function kept(): Promise<Record<string, unknown>> {
  const drafts = await desk.do('draft.list', { caseId });
  return Object.fromEntries(drafts.map(({ place, value }) => [place, JSON.parse(value)]));
}

test('what was being typed is there after the power went, the last word of each place', async () => {
  for (const typed of ['图', '图像', '图像模']) await keep('material:17', typed);
  await keep('note', '申请人');
  desk = await desk.restart();
  await desk.signIn(LI);
  expect(await kept()).toEqual({ 'material:17': '图像模', note: '申请人' });
});

test('the step that a draft leads to drops it, and no other', async () => {
  await keep('material:17', '图像模糊');
  await keep('field:name', '拼写不同');
  await keep('rule:R5', '已核对缴费');
  await keep('fact:feePaid', {});
  await keep('note', '待补');
  await desk.do('case.judge_material', { caseId, row: 17, verdict: 'rejected', trust: 'D', reason: '图像模糊' });
  expect(Object.keys(await kept()).toSorted()).toEqual(['fact:feePaid', 'field:name', 'note', 'rule:R5']);
  await desk.do('case.decide_field', { caseId, field: 'rule:R5', decision: 'agreed', value: '', reason: '已核对' });
  await desk.do('case.change_facts', { caseId, changes: { feePaid: true }, reason: '窗口缴费' });
  await desk.do('case.add_note', { caseId, text: '待补' });
  expect(await kept()).toEqual({ 'field:name': '拼写不同' });
});

test('the end of the case drops whatever was being written for it, but not a note', async () => {
  for (const place of ['material:18', 'supplement', 'result', 'withdrawn', 'note'] as const) await keep(place, '未完');
  await desk.do('case.withdraw', { caseId, reason: '申请人撤回' });
  expect(await kept()).toEqual({ note: '未完' });
});

test('a refused step leaves the draft where it is', async () => {
  await keep('supplement', '未完');
  await desk.refused('case.judge_material', { caseId, row: 5, verdict: 'accepted', trust: 'A', reason: null });
  await desk.refused('case.withdraw', { caseId, reason: ' ' });
  expect(await kept()).toEqual({ supplement: '未完' });
});

test('drafts are their author’s alone, and are thrown away on request', async () => {
  await keep('note', '李明写的');
  await desk.signIn(WANG);
  expect(await kept()).toEqual({});
  await keep('note', '王芳写的');
  await desk.signIn(LI);
  expect(await kept()).toEqual({ note: '李明写的' });
  await desk.do('draft.keep', { caseId, place: 'note', value: null });
  expect(await kept()).toEqual({});
});

test('a draft of no place, of no case, or larger than a disk should bear is refused', async () => {
  expect((await desk.refused('draft.keep', { caseId, place: 'material:../17', value: '""' })).code).toBe(
    'input_invalid',
  );
  expect((await desk.refused('draft.keep', { caseId, place: 'note', value: 'x'.repeat(400_001) })).code).toBe(
    'input_invalid',
  );
  const nowhere = '01940000-0000-7000-8000-000000000000';
  expect((await desk.refused('draft.keep', { caseId: nowhere, place: 'note', value: '""' })).code).toBe(
    'case_not_found',
  );
});

test('what nobody came back to in a quarter of a year is gone after the next start', async () => {
  await keep('note', '很久以前');
  desk.clock.set('2026-07-01T09:00');
  desk = await desk.restart();
  await desk.signIn(LI);
  await expect.poll(kept).toEqual({});
});
