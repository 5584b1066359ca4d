import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstBrokenAudit } from '#main/storage/repositories/audit.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { recognitionForm } from '#tests/support/forms.ts';
import { CHEN, LI, ZHAO } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(() => {
  desk = openTestCore();
});
afterEach(() => desk.remove());

test('a reviewer takes in a walk-in, judges a material, and finds it so after a restart', async () => {
  desk.centre.online = true;
  await desk.signIn(LI);
  const { caseId, number } = await desk.do('intake.create_walk_in', recognitionForm('张三'));
  expect(number).toMatch(/^暂-[0-9A-F]{4}-0001$/);
  await desk.do('case.start_review', { caseId });
  const judged = await desk.do('case.judge_material', {
    caseId,
    row: 17,
    verdict: 'rejected',
    trust: 'D',
    reason: '扫描件不完整',
  });
  expect(judged.record.revision).toBe(3);
  expect(judged.unsent).toBe(3);
  expect(judged.checklist.map((item) => item.row)).toContain(17);
  expect(judged.clocks[0]?.limitDays).toBe(15);
  desk = await desk.restart();
  await desk.signIn(LI);
  expect((await desk.do('case.open', { caseId })).record).toEqual(judged.record);
  const timeline = await desk.do('case.timeline', { caseId });
  expect(timeline.map((entry) => [entry.kind, entry.confirmed])).toEqual([
    ['received', false],
    ['review_started', false],
    ['material_judged', false],
  ]);
  expect(await desk.storage.read(firstBrokenAudit)).toBeNull();
  expect(desk.storage.check()).toEqual([]);
});

test('a step that the case is not ready for is refused in words, and nothing is saved', async () => {
  await desk.signIn(LI);
  const { caseId } = await desk.do('intake.create_walk_in', recognitionForm('张三'));
  const failure = await desk.refused('case.judge_material', {
    caseId,
    row: 17,
    verdict: 'accepted',
    trust: 'A',
    reason: null,
  });
  expect(failure.code).toBe('step_wrong_state');
  expect(failure.params?.reason).toContain('已收件');
  expect((await desk.do('case.open', { caseId })).record.revision).toBe(1);
});

test('somebody without the right, or without a session, is refused', async () => {
  expect((await desk.refused('queue.counts', {})).code).toBe('session_missing');
  await desk.signIn(ZHAO);
  expect((await desk.refused('intake.create_walk_in', recognitionForm('张三'))).code).toBe('right_missing');
});

test('a supervisor assigns a case and it stands in that person’s queue', async () => {
  await desk.signIn(LI);
  const caseId = await desk.newCase();
  await desk.signIn(CHEN);
  await desk.do('case.assign_to', { caseId, staffNumber: LI.number });
  expect((await desk.do('queue.counts', {})).unassigned).toBe(0);
  await desk.signIn(LI);
  const mine = await desk.do('queue.list', { view: 'mine', business: null, text: null, cursor: null, limit: 10 });
  expect(mine.rows.map((row) => row.caseId)).toEqual([caseId]);
});
