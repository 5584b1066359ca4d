import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendStaff } from '#central/cases/feed.ts';
import { saveStaff } from '#central/identity/staff.ts';
import { feedReply } from '#shared/central/api.ts';
import type { StaffId } from '#shared/kernel/ids.ts';
import { freshId } from '../../support/case-events.ts';
import { enrolTestStation, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';
import { note, takeWalkIn } from '../../support/walk-in.ts';

let centre: TestCentre;
let station: TestStation;

beforeAll(async () => {
  centre = await startTestCentre();
  station = await enrolTestStation(centre);
});
afterAll(() => centre.close());

it('gives every entry once, in one order, to a reader who follows while many write', async () => {
  const writers = await Promise.all(
    Array.from({ length: 5 }, async (_, index) => enrolTestStation(centre, `写入站 ${index}`)),
  );
  const before = (await station.feed()).at(-1)?.cursor ?? 0;
  let writing = true;
  const seen: number[] = [];
  const reader = (async () => {
    for (let cursor = before, idle = false; !idle; ) {
      const done = !writing;
      const page = feedReply.parse((await station.send(`/v1/feed?cursor=${cursor}&limit=7`)).body);
      seen.push(...page.entries.map((entry) => entry.cursor));
      cursor = page.nextCursor;
      idle = done && !page.more;
    }
  })();
  await Promise.all(
    writers.map(async (writer) => {
      const walkIn = await takeWalkIn(centre, writer);
      for (let revision = 2; revision < 10; revision += 1) {
        await writer.command(...walkIn.events(revision, '1001', note(`第 ${revision} 条`)));
      }
    }),
  );
  writing = false;
  await reader;
  expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => before + 1 + index));
});

it('never shows a later entry before an earlier one that is not committed yet', async () => {
  const { database } = centre.centre;
  const before = (await station.feed()).at(-1)?.cursor ?? 0;
  const person = (number: string) => ({
    id: freshId<StaffId>(),
    number,
    name: '临时人员',
    role: 'reviewer' as const,
    active: false,
  });
  const held = Promise.withResolvers<void>();
  const taken = Promise.withResolvers<void>();
  const slow = database.transaction().execute(async (write) => {
    await appendStaff(write, person('7001'));
    taken.resolve();
    await held.promise;
  });
  await taken.promise;
  const quick = database.transaction().execute((write) => appendStaff(write, person('7002')));
  const isDone = await Promise.race([
    quick.then(() => true),
    new Promise((resolve) => setTimeout(resolve, 150, false)),
  ]);
  expect(isDone).toBe(false);
  held.resolve();
  await Promise.all([slow, quick]);
  const entries = (await station.feed(before)).map((entry) => (entry.kind === 'staff' ? entry.staff.number : ''));
  expect(entries).toEqual(['7001', '7002']);
});

it('leaves no gap where a transaction was given up', async () => {
  const before = (await station.feed()).at(-1)?.cursor ?? 0;
  const entry = { id: freshId<StaffId>(), number: '7003', name: '未成', role: 'reviewer' as const, active: true };
  const failing = centre.centre.database.transaction().execute(async (write) => {
    await saveStaff(write, { ...entry, passwordHash: 'x' });
    throw new Error('given up');
  });
  await expect(failing).rejects.toThrow('given up');
  expect(await station.feed(before)).toEqual([]);
});

it('answers an old and a new reader alike, and tells when there is more', async () => {
  const all = await station.feed(0, 3);
  expect(all).toEqual(await station.feed(0, 1000));
  const page = feedReply.parse((await station.send('/v1/feed?cursor=0&limit=2')).body);
  expect([page.entries.length, page.more, page.nextCursor]).toEqual([2, true, 2]);
  const last = all.at(-1)?.cursor ?? 0;
  const end = feedReply.parse((await station.send(`/v1/feed?cursor=${last}`)).body);
  expect([end.entries, end.more, end.nextCursor]).toEqual([[], false, last]);
});
