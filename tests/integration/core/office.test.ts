import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LetterRequest } from '#main/ports.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { succeed } from '#shared/kernel/reply.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { OfficeFeed } from '#tests/support/other-station.ts';
import { CHEN, LI } from '#tests/support/people.ts';

let desk: TestCore;
let office: OfficeFeed;
beforeEach(async () => {
  desk = openTestCore();
  office = new OfficeFeed();
  await desk.signIn(LI);
});
afterEach(() => desk.remove());

const view = () => desk.do('settings.view', {});
const audit = async (kind: string) =>
  desk.storage.read((handle) =>
    handle.selectFrom('audit').select(['detail', 'actor']).where('kind', '=', kind).execute(),
  );

test('a station that was never online works by the built-in values', async () => {
  expect((await view()).settings).toEqual({
    version: 0,
    validFrom: null,
    values: DEFAULT_OFFICE_SETTINGS,
    defaults: DEFAULT_OFFICE_SETTINGS,
    marks: {},
  });
});

test('the newest version from the centre is in force at once and after a restart; the first one is remembered', async () => {
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 7 });
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 7, greenChannelDays: 3 }, { reason: '提速' });
  await office.tell(desk.store);
  const { settings } = await view();
  expect([settings.version, settings.values.supplementDays, settings.values.greenChannelDays]).toEqual([2, 7, 3]);
  expect(settings.marks).toMatchObject({
    supplementDays: { version: 1 },
    greenChannelDays: { version: 2, reason: '提速' },
  });
  desk = await desk.restart();
  await desk.signIn(LI);
  expect((await view()).settings.values.supplementDays).toBe(7);
  const caseId = await desk.newCase();
  expect((await desk.do('supplement.draft', { caseId })).dueOn).toBe('2026-03-11');
});

test('a notice says of the clock what the office had decided on its day, printed again too', async () => {
  const set: LetterRequest[] = [];
  const { set: press } = desk.letters;
  desk.letters.set = (request) => {
    set.push(request);
    return press(request);
  };
  const promises = () => set.flatMap((request) => (request.kind === 'supplement' ? [request.pausesClock] : []));
  const caseId = await desk.newCase();
  const asked = { caseId, items: [{ materialRow: 17, text: '请提交学位证书。' }], note: null };
  expect((await desk.do('supplement.draft', { caseId })).pausesClock).toBe(true);
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, pauseForSupplement: false });
  await office.tell(desk.store);
  expect((await desk.do('supplement.draft', { caseId })).pausesClock).toBe(false);
  await desk.do('supplement.request', { ...asked, dueOn: civilDate('2026-03-16') });
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, pauseForSupplement: true });
  await office.tell(desk.store);
  await desk.do('case.print_letter', { caseId, letter: 'supplement' });
  expect(promises()).toEqual([false, false]);
});

test('a body that does not match its hash is refused, said in the log and the sync screen, and the old one stays', async () => {
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 7 });
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 1 }, { hash: 'a'.repeat(64) });
  await office.tell(desk.store);
  expect((await view()).settings.values.supplementDays).toBe(7);
  expect(desk.logged.join('')).toContain('office_document_refused');
  expect((await desk.do('sync.view', {})).officeRefused).toEqual([
    '中心下发的“办公室设置”第 2 版内容与校验值不符，未采用，仍按第 1 版办理。请通知系统管理员。',
  ]);
  expect(await audit('office_document_refused')).toHaveLength(1);
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 8 });
  await office.tell(desk.store);
  expect((await desk.do('sync.view', {})).officeRefused).toEqual([]);
  expect((await view()).settings.values.supplementDays).toBe(8);
});

test('a body of another form is refused; what a newer centre adds is kept and does no harm', async () => {
  office.decide('settings', { supplementDays: -1 });
  office.decide('weather', { rain: true });
  await office.tell(desk.store);
  expect((await view()).settings.values).toEqual(DEFAULT_OFFICE_SETTINGS);
  expect((await view()).refused).toEqual([
    { name: 'settings', version: 1, refusal: 'form', fault: expect.stringContaining('supplementDays'), inForce: 0 },
  ]);
  office.decide('settings', { supplementDays: 9, newerKey: 'later' });
  await office.tell(desk.store);
  expect((await view()).settings.values).toEqual({ ...DEFAULT_OFFICE_SETTINGS, supplementDays: 9 });
});

test('a version counts from the day that it names', async () => {
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, supplementDays: 7 }, { validFrom: '2026-03-05' as never });
  await office.tell(desk.store);
  expect((await view()).settings.values.supplementDays).toBe(10);
  desk.clock.set('2026-03-05T00:01');
  expect((await view()).settings.values.supplementDays).toBe(7);
});

test('which businesses ask for a second signature follows the office', async () => {
  expect(desk.office.policy.secondSignature).toEqual(['recognition', 'settle_bj_nonlocal']);
  const secondSignature = Object.fromEntries(BUSINESS_CODES.map((code) => [code, code === 'archive']));
  office.decide('settings', { ...DEFAULT_OFFICE_SETTINGS, secondSignature });
  await office.tell(desk.store);
  expect(desk.office.policy.secondSignature).toEqual(['archive']);
});

test('the office’s number words stand in the numbers that are leased', async () => {
  office.decide('settings', {
    ...DEFAULT_OFFICE_SETTINGS,
    caseNumberPrefixes: { ...DEFAULT_OFFICE_SETTINGS.caseNumberPrefixes, recognition: 'XW' },
  });
  await office.tell(desk.store);
  const wanted = await desk.store.numbersWanted();
  expect(wanted.map(({ series }) => series)).toContain('XW-2026');
  await desk.store.addNumberBlock({ series: 'XW-2026', from: 1, to: 50 });
  const caseId = await desk.newCase();
  expect((await desk.do('case.open', { caseId })).record.number).toBe('XW-2026-000001');
});

test('a change goes to the centre with the supervisor’s reason and is in force here at once', async () => {
  desk.centre.changed = (change) =>
    succeed(office.decide(change.name, change.body, { reason: change.reason, changedBy: null }));
  await desk.signIn(CHEN);
  const after = await desk.do('settings.change', { baseVersion: 0, changes: { supplementDays: 12 }, reason: '春节前' });
  expect([after.settings.version, after.settings.values.supplementDays]).toEqual([1, 12]);
  await office.tell(desk.store);
  expect((await view()).settings.version).toBe(1);
  const [row] = await audit('office_changed');
  expect(row?.detail).toContain('春节前');
  expect(row?.actor).toContain(CHEN.name);
});

test('without the network nothing changes, and a value that cannot be is named by its field', async () => {
  expect((await desk.refused('settings.change', { baseVersion: 0, changes: {}, reason: '试' })).code).toBe(
    'right_missing',
  );
  await desk.signIn(CHEN);
  desk.centre.online = false;
  const change = { baseVersion: 0, changes: { supplementDays: 12 }, reason: '试' };
  expect((await desk.refused('settings.change', change)).code).toBe('setting_needs_network');
  const bad = { ...change, changes: { supplementDays: 0 } };
  expect(await desk.refused('settings.change', bad)).toMatchObject({
    code: 'setting_invalid',
    field: 'supplementDays',
  });
  const twice = { ...change, changes: { caseNumberPrefixes: { recognition: 'CD' } } };
  expect(await desk.refused('settings.change', twice)).toMatchObject({ code: 'setting_invalid' });
  expect((await view()).settings.version).toBe(0);
});
