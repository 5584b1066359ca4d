import { afterEach, beforeEach, expect, test } from 'vitest';
import { letterOf } from '#main/letters/models/letter-of.ts';
import { materialOptions } from '#renderer/workstation/features/supplement/material-options.ts';
import { BUILT_IN_BODY } from '#shared/domain/rule-pack/built-in-pack.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';
import { otherLimits, packBody } from '#tests/support/packs.ts';
import { LI } from '#tests/support/people.ts';

let desk: TestCore;
let office: OfficeFeed;
beforeEach(async () => {
  desk = openTestCore();
  office = new OfficeFeed();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

const NEXT_DAY = '2026-03-03';
const { recognition } = BUILT_IN_BODY.deadlines;
/** From tomorrow a British degree takes three working days and costs 400 yuan. */
const NEWER = packBody(NEXT_DAY, {
  limits: otherLimits({ fee: 400 }),
  deadlines: {
    ...BUILT_IN_BODY.deadlines,
    recognition: { ...recognition, classes: [{ days: 3, countries: ['GBR'], jointProgramme: true }] },
  },
});

async function unpaidCase(name?: string): Promise<CaseId> {
  const caseId = await desk.newCase(name);
  await desk.do('case.change_facts', { caseId, changes: { feePaid: false }, reason: '未缴费' });
  return caseId;
}

async function look(caseId: CaseId) {
  const { pack, rules, clocks } = await desk.do('case.open', { caseId });
  const fee = rules.find(({ rule }) => rule === 'R5');
  return [pack.version, fee?.reason, clocks[0]?.limitDays, clocks[0]?.dueOn];
}

const views = async () => {
  const { packs, refused, refusedPacks } = await desk.do('settings.view', {});
  return { packs: packs.map(({ version, until, standing }) => [version, until, standing]), refused, refusedPacks };
};

const dueDates = async () => {
  const page = await desk.do('queue.list', { view: 'all', business: null, text: null, cursor: null, limit: 10 });
  return page.rows.map((row) => [row.name, row.dueOn]);
};

test('each case is judged by the pack of the day on which it came, before and after the newer one is there', async () => {
  const today = await unpaidCase('张三');
  const before = await look(today);
  expect(before).toEqual([0, '认证费用360元尚未缴纳', 15, '2026-03-23']);
  office.decide('rules', NEWER);
  await office.tell(desk.store);
  expect(await look(today)).toEqual(before);
  desk.clock.set(`${NEXT_DAY}T09:00`);
  const tomorrow = await unpaidCase('李四');
  expect(await look(tomorrow)).toEqual([1, '认证费用400元尚未缴纳', 3, '2026-03-06']);
  expect(await look(today)).toEqual(before);
  expect((await views()).packs).toEqual([
    [1, null, 'in_force'],
    [0, '2026-03-02', 'past'],
  ]);
  const draft = await desk.do('supplement.draft', { caseId: tomorrow });
  expect(draft.items.map(({ text }) => text).join()).toContain('请缴纳认证服务费用400元');
  desk = await desk.restart();
  await desk.signIn(LI);
  expect(await look(tomorrow)).toEqual([1, '认证费用400元尚未缴纳', 3, '2026-03-06']);
});

test('a pack that comes late moves the due dates that the queue sorts by', async () => {
  await unpaidCase('张三');
  expect(await dueDates()).toEqual([['张三', '2026-03-23']]);
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-02' });
  await office.tell(desk.store);
  expect(await dueDates()).toEqual([['张三', '2026-03-05']]);
});

test('one whose hash does not match is refused and named, and the one before stays in force', async () => {
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01' });
  office.decide(
    'rules',
    { ...NEWER, inForceFrom: '2026-03-01', limits: otherLimits({ fee: 1 }) },
    { hash: 'a'.repeat(64) },
  );
  await office.tell(desk.store);
  const caseId = await unpaidCase();
  expect((await look(caseId)).slice(0, 2)).toEqual([1, '认证费用400元尚未缴纳']);
  expect((await desk.do('sync.view', {})).officeRefused).toEqual([
    '中心下发的“规则包”第 2 版内容与校验值不符，未采用，仍按第 1 版办理。请通知系统管理员。',
  ]);
  const refused = { name: 'rules', version: 2, refusal: 'hash', fault: null, inForce: 1 };
  expect(await views()).toMatchObject({ refused: [refused], refusedPacks: [refused] });
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01', limits: otherLimits({ fee: 500 }) });
  await office.tell(desk.store);
  expect((await look(caseId)).slice(0, 2)).toEqual([3, '认证费用500元尚未缴纳']);
  expect(await views()).toMatchObject({
    packs: [
      [3, null, 'in_force'],
      [1, null, 'replaced'],
      [0, '2026-02-28', 'past'],
    ],
    refused: [],
    refusedPacks: [{ ...refused, inForce: 3 }],
  });
});

test('one with a missing field is refused, the field is named, and nothing is judged by it', async () => {
  const { returnYears: _, ...limits } = NEWER.limits;
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01', limits });
  await office.tell(desk.store);
  const caseId = await unpaidCase();
  expect((await look(caseId)).slice(0, 2)).toEqual([0, '认证费用360元尚未缴纳']);
  expect((await desk.do('sync.view', {})).officeRefused).toEqual([
    '中心下发的“规则包”第 1 版内容不符合格式（limits.returnYears：缺少这一项），未采用，仍按程序自带的内容办理。请通知系统管理员。',
  ]);
  expect(desk.logged.join('')).toContain('office_document_refused');
});

test('the classes that a supervisor may choose are those of the case’s own edition', async () => {
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01' });
  const old = await unpaidCase('张三');
  const classes = async (caseId: CaseId) => (await desk.do('case.open', { caseId })).deadlineClasses;
  expect(await classes(old)).toEqual([10, 15, 20]);
  await office.tell(desk.store);
  expect(await classes(old)).toEqual([3, 20]);
  expect((await desk.do('settings.view', {})).deadlineClasses).toEqual([3, 20]);
});

test('what goes back with a refusal to accept is what was paid, else the fee of the case’s own edition', async () => {
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01' });
  await office.tell(desk.store);
  const refundOf = async (name: string, facts: { feePaid: boolean; feeAmount: number | null }) => {
    const caseId = await desk.newCase(name);
    await desk.do('case.change_facts', { caseId, changes: facts, reason: '缴费记录' });
    await desk.do('case.not_accept', { caseId, reason: '不属于受理范围' });
    const request = desk.letters.requests.at(-1);
    return request?.kind === 'not_accepted' ? request.refund : request?.kind;
  };
  expect(await refundOf('张三', { feePaid: true, feeAmount: null })).toBe(400);
  expect(await refundOf('李四', { feePaid: true, feeAmount: 360 })).toBe(360);
  expect(await refundOf('王五', { feePaid: false, feeAmount: null })).toBeNull();
});

test('letters name a row as the case’s own edition does', async () => {
  const materials = NEWER.materials.map((one) => (one.row === 17 ? { ...one, shortName: '学位证' } : one));
  office.decide('rules', { ...NEWER, inForceFrom: '2026-03-01', materials });
  await office.tell(desk.store);
  const caseId = await unpaidCase('张三');
  expect((await desk.do('case.open', { caseId })).checklist[0]).toMatchObject({ row: 17, shortName: '学位证' });
  const draft = await desk.do('supplement.draft', { caseId });
  await desk.do('supplement.request', { caseId, ...draft, items: [...draft.items], note: null });
  const request = desk.letters.requests.at(-1);
  if (request?.kind !== 'supplement') throw new Error('no notice was set');
  const text = JSON.stringify(letterOf(request));
  expect(text).toContain('"学位证"');
  expect(text).not.toContain('"学位证书"');
});

test('the timeline names a material as the edition does that the case came under', async () => {
  const materials = BUILT_IN_BODY.materials.map((row) => (row.row === 17 ? { ...row, shortName: '文凭原件' } : row));
  office.decide('rules', packBody('2026-03-02', { materials }));
  await office.tell(desk.store);
  const caseId = await desk.newCase();
  await desk.do('case.judge_material', { caseId, row: 17, verdict: 'accepted', trust: 'A', reason: null });
  const said = (await desk.do('case.timeline', { caseId })).map(({ text }) => text);
  expect(said.at(-1)).toBe('第17项“文凭原件”：合格（可信级别A）');
  const { checklist } = await desk.do('case.open', { caseId });
  expect(materialOptions(checklist).at(0)).toEqual({ value: 17, label: '17 文凭原件' });
});
