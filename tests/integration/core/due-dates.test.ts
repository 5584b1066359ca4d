import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { type FormFacts, recognitionForm } from '#tests/support/forms.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';
import { LI } from '#tests/support/people.ts';
import { smallPdf } from '#tests/support/ports.ts';

let desk: TestCore;
beforeEach(async () => {
  desk = openTestCore();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

const queue = async () => {
  const page = await desk.do('queue.list', { view: 'all', business: null, text: null, cursor: null, limit: 10 });
  return page.rows.map((row) => [row.name, row.dueOn, row.remainingDays]);
};

test('a newly arranged holiday moves the due dates that the queue sorts by', async () => {
  await desk.newCase('张三');
  expect(await queue()).toEqual([['张三', '2026-03-23', 15]]);
  const office = new OfficeFeed();
  office.decide('calendar', {
    days: [{ date: '2026-03-04', kind: 'day_off', name: '临时放假' }],
    publishedYears: [],
  });
  await office.tell(desk.store);
  expect(await queue()).toEqual([['张三', '2026-03-24', 15]]);
});

test('a case of the green channel stands before all others, however late they are', async () => {
  await desk.newCase('张三');
  const green = await desk.newCase('李四');
  desk.clock.set('2026-03-30T09:00');
  await desk.newCase('王五');
  await desk.do('case.change_facts', {
    caseId: green,
    changes: { degreeLevel: 'doctorate', greenChannelGround: 1, greenChannelProven: true },
    reason: '引才计划证明',
  });
  expect((await queue()).map(([name]) => name)).toEqual(['张三', '李四', '王五']);
  const bytes = new Uint8Array(smallPdf('引才计划证明'));
  await desk.do('intake.import_bytes', { caseId: green, materialRow: 21, fileName: '引才计划证明.pdf', bytes });
  expect((await queue()).map(([name]) => name)).toEqual(['李四', '张三', '王五']);
  const counts = await desk.do('queue.counts', {});
  expect(counts).toMatchObject({ all: 3, green_channel: 1, overdue: 2, closed: 0 });
});

test('while a supplement is open the clock stands still and the case sorts last', async () => {
  const waiting = await desk.newCase('张三');
  await desk.newCase('李四');
  const draft = await desk.do('supplement.draft', { caseId: waiting });
  await desk.do('supplement.request', { caseId: waiting, ...draft, items: [...draft.items], note: null });
  expect(await queue()).toEqual([
    ['李四', '2026-03-23', 15],
    ['张三', null, null],
  ]);
});

test('an extension moves the date in the queue, stands in the timeline and says what is wrong at the date', async () => {
  const caseId = await desk.newCase('张三');
  const wanted = { caseId, clock: 'recognition', ground: 'X1', reason: '院校未回复', dueOn: '2026-03-26' } as const;
  const input = { ...wanted, dueOn: '2026-03-23' };
  expect(await desk.refused('case.extend_deadline', input)).toMatchObject({
    code: 'extension_not_later',
    field: 'dueOn',
    params: { dueOn: '2026-03-23' },
  });
  expect((await desk.refused('case.extend_deadline', { ...wanted, dueOn: '2026-03-28' })).params).toMatchObject({
    why: '周六',
  });
  const { case: view, letter } = await desk.do('case.extend_deadline', { ...wanted, dueOn: '2026-03-26' as never });
  expect(letter?.printed).toBe(true);
  expect(desk.letters.requests.at(-1)).toMatchObject({
    kind: 'extension',
    ground: 'X1',
    firstDueOn: '2026-03-23',
    newDueOn: '2026-03-26',
    issuedOn: '2026-03-02',
  });
  expect(view.clocks[0]).toMatchObject({ dueOn: '2026-03-26', firstDueOn: '2026-03-23', limitDays: 15 });
  expect((await queue())[0]).toEqual(['张三', '2026-03-26', 18]);
  const last = (await desk.do('case.timeline', { caseId })).at(-1);
  expect(last).toMatchObject({
    text: '延期至 2026-03-26（X1 颁证院校或核查机构未及时反馈核查结果）',
    reason: '院校未回复',
    actor: { name: LI.name },
  });
});

test('the queue sorts a dispatch case by the stage that is under way, and by none when all are done', async () => {
  const dispatchStageDays = { ...DEFAULT_OFFICE_SETTINGS.dispatchStageDays, formalities: 3, tickets: 5 };
  const office = new OfficeFeed();
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, dispatchStageDays });
  await office.tell(desk.store);
  const form = recognitionForm('张三', 1, { studyTo: null });
  const { caseId } = await desk.do('intake.create_walk_in', { ...form, business: 'dispatch' });
  const begun = civilDate('2026-03-02');
  const register = (dispatchProgress: FormFacts['dispatchProgress']) =>
    desk.do('case.change_facts', { caseId, changes: { dispatchProgress }, reason: '窗口办理' });
  expect(await queue()).toEqual([['张三', null, null]]);
  await register([{ stage: 'formalities', begunOn: begun, doneOn: null }]);
  expect(await queue()).toEqual([['张三', '2026-03-05', 3]]);
  const done = { stage: 'formalities', begunOn: begun, doneOn: begun } as const;
  const view = await register([done, { stage: 'tickets', begunOn: begun, doneOn: null }]);
  expect(await queue()).toEqual([['张三', '2026-03-09', 5]]);
  expect(view.clocks.map(({ code, stoppedOn }) => [code, stoppedOn])).toEqual([
    ['dispatch_tickets', undefined],
    ['dispatch_formalities', begun],
  ]);
  await register([done]);
  expect(await queue()).toEqual([['张三', null, null]]);
  const [draft] = await desk.do('result.drafts', { caseId });
  expect(draft?.values.formalities).toBe('2026-03-02开始，2026-03-02办结');
  const wrong = { stage: 'formalities' as const, begunOn: begun, doneOn: civilDate('2026-03-01') };
  const changes = { dispatchProgress: [wrong] };
  expect((await desk.refused('case.change_facts', { caseId, changes, reason: '窗口办理' })).field).toContain('doneOn');
});

test('a case that was stored before stages were registered has begun none', async () => {
  const { caseId } = await desk.do('intake.create_walk_in', { ...recognitionForm('张三'), business: 'dispatch' });
  await desk.storage.write(async (handle) => {
    const row = await handle.selectFrom('cases').select('record').where('id', '=', caseId).executeTakeFirstOrThrow();
    const { facts, ...rest } = JSON.parse(row.record);
    const { dispatchProgress: _progress, ...older } = facts;
    const record = JSON.stringify({ ...rest, facts: older });
    await handle.updateTable('cases').set({ record }).where('id', '=', caseId).execute();
  });
  const { record, clocks } = await desk.do('case.open', { caseId });
  expect(record.facts.dispatchProgress).toEqual([]);
  expect(clocks).toEqual([]);
});

test('a case that was stored before there were extensions opens as one without any', async () => {
  const caseId = await desk.newCase('张三');
  await desk.storage.write(async (handle) => {
    const { record } = await handle
      .selectFrom('cases')
      .select('record')
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    const { extensions: _extensions, ...older } = JSON.parse(record);
    await handle
      .updateTable('cases')
      .set({ record: JSON.stringify(older) })
      .where('id', '=', caseId)
      .execute();
  });
  expect((await desk.do('case.open', { caseId })).record.extensions).toEqual([]);
});
