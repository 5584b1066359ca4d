import { describe, expect, test } from 'vitest';
import { CENTRE_TROUBLES, describeTrouble } from '#shared/i18n/zh-cn/sync-causes.ts';
import { enrolTestStation } from '#tests/support/central-client.ts';
import type { Fault } from '#tests/support/fault-proxy.ts';
import { nameOf, recognitionForm } from '#tests/support/forms.ts';
import { type Office, openOffice, openSyncedStation, type SyncedStation, until } from './support/synced-station.ts';

async function eventsAtCentre(office: Office): Promise<readonly { id: string; caseId: string; kind: string }[]> {
  const observer = await enrolTestStation(office.centre, '观察');
  const entries = await observer.feed();
  return entries.flatMap((entry) =>
    entry.kind === 'case_event'
      ? [{ id: entry.event.id, caseId: entry.event.caseId, kind: entry.event.action.kind }]
      : [],
  );
}

async function openDesk(office: Office): Promise<SyncedStation> {
  const station = await openSyncedStation(office);
  await station.signIn(reviewerOf(office));
  await until('the station is online', async () => (await station.do('frame.status', {})).centre === 'online');
  return station;
}

function reviewerOf(office: Office) {
  const [reviewer] = office.centre.staff;
  if (!reviewer) throw new Error('the office has no staff');
  return reviewer;
}

async function walkIn(station: SyncedStation, name: string, serial: number): Promise<string> {
  const { caseId } = await station.do('intake.create_walk_in', recognitionForm(name, serial));
  await station.do('case.start_review', { caseId });
  await station.do('case.add_note', { caseId, text: '窗口已核对原件' });
  return caseId;
}

describe('first contact', () => {
  test('a station enrols with the office code and a person signs in against the centre', async () => {
    const office = await openOffice();
    const station = await openSyncedStation(office);
    await station.signIn(reviewerOf(office));
    const state = await station.do('session.state', {});
    expect(state.station).toEqual({ name: '一号窗口', enrolled: true });
    expect(state.staff?.number).toBe(reviewerOf(office).number);
  });

  test('a wrong password is the centre’s word, no centre is not', async () => {
    const office = await openOffice();
    const station = await openSyncedStation(office);
    const { number } = reviewerOf(office);
    const wrong = await station.call('session.sign_in', { number, password: 'not-it' });
    expect(wrong).toMatchObject({ ok: false, failure: { code: 'sign_in_wrong' } });
    office.line.set('cut');
    const away = await station.call('session.sign_in', { number, password: 'not-it' });
    expect(away).toMatchObject({ ok: false });
    expect(away).not.toMatchObject({ failure: { code: 'unexpected' } });
  });

  test('without a code it works alone and says why', async () => {
    const office = await openOffice();
    const station = await openSyncedStation(office, { enrolmentCode: null });
    await until('a first round', async () => (await station.do('frame.status', {})).centre === 'offline');
    const reply = await station.call('session.sign_in', reviewerOf(office));
    expect(reply).toMatchObject({ ok: false });
  });
});

describe('work goes to the centre', () => {
  test('what was done offline arrives once, in its order, when the line is back', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    office.line.set('cut');
    const caseId = await walkIn(station, '王小明', 7);
    await until('the station noticed', async () => (await station.do('frame.status', {})).centre === 'offline');
    expect((await station.do('frame.status', {})).unsent).toBe(3);
    office.line.set('pass');
    await station.settled();
    const mine = (await eventsAtCentre(office)).filter((event) => event.caseId === caseId);
    expect(mine.map(({ kind }) => kind)).toEqual(['received', 'review_started', 'note_added']);
    expect(new Set(mine.map(({ id }) => id)).size).toBe(mine.length);
  });

  test('an answer that is lost after the commit does not make a second event', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    office.line.set('lost_answer');
    const caseId = await walkIn(station, '李小红', 8);
    await until('the centre has it', async () =>
      (await eventsAtCentre(office)).some((event) => event.caseId === caseId),
    );
    expect((await station.do('frame.status', {})).unsent).toBeGreaterThan(0);
    office.line.set('pass');
    await station.settled();
    const kinds = (await eventsAtCentre(office)).filter((event) => event.caseId === caseId).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'received')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'note_added')).toHaveLength(1);
  });

  test('a station that is ended while it sends goes on with the same keys', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    office.line.set('lost_answer');
    const caseId = await walkIn(station, '赵小军', 9);
    await until('the centre has it', async () =>
      (await eventsAtCentre(office)).some((event) => event.caseId === caseId),
    );
    await station.restart();
    office.line.set('pass');
    await station.settled();
    const ids = (await eventsAtCentre(office)).filter((event) => event.caseId === caseId).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('enough numbers are leased to work for days', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    await station.settled();
    office.line.set('cut');
    for (let serial = 1; serial <= 20; serial += 1) {
      const { number } = await station.do('intake.create_walk_in', recognitionForm(nameOf(serial), serial));
      expect(number).toMatch(/^RZ-\d{4}-\d{6}$/);
    }
  });
});

describe('what the office decides', () => {
  test('a supervisor’s change reaches the other desk, and is refused while the line is cut', async () => {
    const office = await openOffice();
    const [desk, other] = [await openDesk(office), await openSyncedStation(office, { name: '二号窗口' })];
    const supervisor = office.centre.staff.find(({ role }) => role === 'supervisor');
    if (!supervisor) throw new Error('the office has no supervisor');
    await desk.signIn(supervisor);
    await other.signIn(reviewerOf(office));
    const change = { baseVersion: 0, changes: { supplementDays: 6 }, reason: '试行' };
    office.line.set('cut');
    expect(await desk.call('settings.change', change)).toMatchObject({ failure: { code: 'setting_needs_network' } });
    office.line.set('pass');
    expect((await desk.do('settings.change', change)).settings.version).toBe(1);
    await until('the other desk has it', async () => {
      await other.do('sync.now', {});
      return (await other.do('settings.view', {})).settings.values.supplementDays === 6;
    });
    const late = { ...change, changes: { supplementDays: 5 } };
    expect(await desk.call('settings.change', late)).toMatchObject({ failure: { code: 'setting_changed_meanwhile' } });
  });
});

describe('bad weather is named', () => {
  const weather: readonly (readonly [Fault, string])[] = [
    ['cut', describeTrouble('unreachable')],
    ['portal', describeTrouble('not_centre')],
    ['unavailable', describeTrouble('server_error', '503')],
  ];

  test.each(weather)('%s', async (fault, sentence) => {
    const office = await openOffice();
    const station = await openDesk(office);
    office.line.set(fault);
    await until(`the cause ${sentence}`, async () => {
      await station.do('sync.now', {});
      return (await station.do('sync.view', {})).lastError === sentence;
    });
    expect((await station.do('frame.status', {})).centre).toBe('offline');
    office.line.set('pass');
    await until('online again', async () => {
      await station.do('sync.now', {});
      return (await station.do('frame.status', {})).centre === 'online';
    });
    await until('no cause is shown', async () => (await station.do('sync.view', {})).lastError === null);
  });

  test('a station whose enrolment was withdrawn says so', async () => {
    const office = await openOffice();
    const station = await openDesk(office);
    await office.centre.centre.database.updateTable('stations').set({ active: false }).execute();
    await until('the cause', async () => {
      await station.do('sync.now', {});
      return (await station.do('sync.view', {})).lastError === describeTrouble('unauthorised');
    });
  });

  test('every cause has a sentence', () => {
    for (const trouble of CENTRE_TROUBLES) expect(describeTrouble(trouble)).toMatch(/[\u4e00-\u9fff]{4}/);
  });
});
