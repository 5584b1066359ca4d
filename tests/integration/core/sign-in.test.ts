import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstBrokenAudit } from '#main/storage/repositories/audit.ts';
import { openTestCore, type TestCore } from '#tests/support/core.ts';
import { LI, passwordOf, WANG } from '#tests/support/people.ts';

let desk: TestCore;
beforeEach(() => {
  desk = openTestCore();
});
afterEach(() => desk.remove());

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const right = { number: LI.number, password: passwordOf(LI) };
const wrong = { number: LI.number, password: 'guess' };

async function signInOffline(): Promise<string> {
  desk.centre.online = false;
  const reply = await desk.core.dispatch('session.sign_in', right, { senderOk: true });
  return reply.ok ? 'signed in' : reply.failure.code;
}

test('who signed in online can sign in offline, after a restart too, and is known by name', async () => {
  await desk.signIn(LI);
  desk = await desk.restart();
  expect(await signInOffline()).toBe('signed in');
  const view = await desk.do('session.state', {});
  expect(view.staff).toEqual(LI);
  expect(view.known).toEqual([{ number: LI.number, name: LI.name, role: LI.role }]);
});

test('who never signed in here is told offline that the first sign-in needs the network', async () => {
  desk.centre.online = false;
  expect((await desk.refused('session.sign_in', right)).code).toBe('sign_in_offline_unknown');
  await desk.store.applyFeed([{ kind: 'staff', cursor: 1, staff: LI }], 1);
  expect((await desk.refused('session.sign_in', right)).code).toBe('sign_in_offline_unknown');
});

test('offline, a number that nobody has is answered as one that never signed in here', async () => {
  await desk.store.applyFeed([{ kind: 'staff', cursor: 1, staff: LI }], 1);
  desk.centre.online = false;
  const nobody = await desk.refused('session.sign_in', { number: '9999', password: 'guess' });
  expect(nobody).toEqual(await desk.refused('session.sign_in', right));
});

test('offline sign-in ends seven days after the last online one, to the minute', async () => {
  await desk.signIn(LI);
  desk.clock.advance(7 * DAY - 60_000);
  expect(await signInOffline()).toBe('signed in');
  desk.clock.advance(2 * 60_000);
  expect(await signInOffline()).toBe('sign_in_offline_expired');
});

test('setting the clock back does not stretch the seven days', async () => {
  await desk.signIn(LI);
  desk.clock.advance(-HOUR);
  expect(await signInOffline()).toBe('clock_behind');
});

test('a wrong password is refused online and offline, and a new password works offline once used online', async () => {
  expect((await desk.refused('session.sign_in', wrong)).code).toBe('sign_in_wrong');
  await desk.signIn(LI);
  desk.centre.online = false;
  expect((await desk.refused('session.sign_in', wrong)).code).toBe('sign_in_wrong');
});

test('five wrong passwords lock, longer each time, across a restart; the right one does not shorten it', async () => {
  await desk.signIn(LI);
  desk.centre.online = false;
  for (let index = 0; index < 4; index += 1) {
    expect((await desk.refused('session.sign_in', wrong)).code).toBe('sign_in_wrong');
  }
  const fifth = await desk.refused('session.sign_in', wrong);
  expect(fifth.code).toBe('sign_in_locked');
  desk = await desk.restart();
  expect((await desk.refused('session.sign_in', right)).code).toBe('sign_in_locked');
  desk.clock.advance(31_000);
  const sixth = await desk.refused('session.sign_in', wrong);
  expect(Number(sixth.params?.seconds)).toBeGreaterThan(Number(fifth.params?.seconds));
  desk.clock.advance(61_000);
  await desk.do('session.sign_in', right);
  expect((await desk.refused('session.sign_in', wrong)).code).toBe('sign_in_wrong');
});

test('a hundred guesses at once count as a hundred', async () => {
  await desk.signIn(LI);
  desk.centre.online = false;
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => desk.core.dispatch('session.sign_in', wrong, { senderOk: true })),
  );
  const codes = replies.map((reply) => (reply.ok ? 'in' : reply.failure.code));
  expect(codes.filter((code) => code === 'sign_in_wrong')).toHaveLength(4);
  expect(codes.filter((code) => code === 'sign_in_locked')).toHaveLength(16);
});

test('one person’s lock does not keep the others out', async () => {
  for (let index = 0; index < 5; index += 1) await desk.refused('session.sign_in', wrong);
  await desk.signIn(WANG);
});

test('who left the office loses the offline sign-in with the feed’s next page', async () => {
  await desk.signIn(LI);
  await desk.do('session.sign_out', {});
  await desk.store.applyFeed([{ kind: 'staff', cursor: 1, staff: { ...LI, active: false } }], 1);
  expect(await signInOffline()).not.toBe('signed in');
});

test('sign-ins and refusals stand in the audit chain, passwords nowhere', async () => {
  await desk.refused('session.sign_in', { number: LI.number, password: 'my-secret-guess' });
  await desk.signIn(LI);
  await desk.do('session.sign_out', {});
  const rows = await desk.storage.read((handle) => handle.selectFrom('audit').selectAll().orderBy('seq').execute());
  expect(rows.map((row) => row.kind)).toEqual(['sign_in_refused', 'sign_in_accepted', 'signed_out']);
  expect(JSON.stringify(rows)).not.toContain('my-secret-guess');
  expect(await desk.storage.read(firstBrokenAudit)).toBeNull();
});

test('a changed, a removed and a re-ordered audit row are each found', async () => {
  for (let index = 0; index < 3; index += 1) await desk.refused('session.sign_in', wrong);
  const changed = (sets: Record<string, string>, seq: number) =>
    desk.storage.write(async (handle) => {
      await handle.updateTable('audit').set(sets).where('seq', '=', seq).execute();
    });
  const original = await desk.storage.read((handle) =>
    handle.selectFrom('audit').selectAll().where('seq', '=', 2).executeTakeFirstOrThrow(),
  );
  await changed({ detail: '{"number":"9999"}' }, 2);
  expect(await desk.storage.read(firstBrokenAudit)).toBe(2);
  await changed({ detail: original.detail }, 2);
  expect(await desk.storage.read(firstBrokenAudit)).toBeNull();
  await desk.storage.write(async (handle) => {
    await handle.deleteFrom('audit').where('seq', '=', 2).execute();
  });
  expect(await desk.storage.read(firstBrokenAudit)).toBe(2);
});

test('the frame says how things stand before anybody signs in', async () => {
  const status = await desk.do('frame.status', {});
  expect(status).toMatchObject({ centre: 'online', unsent: 0, conflicts: 0, today: '2026-03-02' });
  expect(status.counter).toEqual({ open: true, until: '16:30', nextOpening: null });
  desk.clock.set('2026-03-06T13:00');
  expect((await desk.do('frame.status', {})).counter).toEqual({ open: false, until: null, nextOpening: '周一 08:30' });
});
