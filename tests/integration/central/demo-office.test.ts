import { afterAll, beforeAll, expect, it } from 'vitest';
import { NumberSource } from '#central/seed/number-source.ts';
import { officeApplications } from '#central/seed/office-applications.ts';
import { officeCalendar } from '#central/seed/office-calendar.ts';
import { seedOffice } from '#central/seed/seed-office.ts';
import { tellOffice } from '#central/seed/tell-office.ts';
import { signInReply } from '#shared/central/api.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseEvent } from '#shared/domain/case/case-event.ts';
import { DEFAULT_POLICY } from '#shared/domain/case/case-policy.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { CASE_STATE_KINDS } from '#shared/domain/case/case-state.ts';
import { foldEvents } from '#shared/domain/case/fold-events.ts';
import { isOpenState } from '#shared/domain/case/transitions.ts';
import { computeDeadlines } from '#shared/domain/deadlines/compute-deadlines.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import { enrolTestStation, type TestStation } from '../../support/central-client.ts';
import { startTestCentre, type TestCentre } from '../../support/centre.ts';

const NOW = Date.parse('2026-11-18T02:30:00.000Z');
const TODAY = civilDate('2026-11-18');
let centre: TestCentre;
let station: TestStation;
let events: CaseEvent[];
let records: CaseRecord[];

beforeAll(async () => {
  centre = await startTestCentre({ seed: true, clock: () => NOW });
  station = await enrolTestStation(centre);
  events = (await station.feed()).flatMap((entry) => (entry.kind === 'case_event' ? [entry.event] : []));
  const byCase = Map.groupBy(events, (event) => event.caseId);
  records = [...byCase.values()].map((history) => {
    const folded = foldEvents(history, DEFAULT_POLICY);
    if (!folded.ok) throw new Error(`a history breaks the rules: ${folded.reason.kind}`);
    return folded.record;
  });
});
afterAll(() => centre.close());

it('has at least 40 applications over all businesses and in every state', () => {
  expect(records.length).toBeGreaterThanOrEqual(40);
  expect(new Set(records.map((record) => record.business))).toEqual(new Set(BUSINESS_CODES));
  expect(new Set(records.map((record) => record.state.kind))).toEqual(new Set(CASE_STATE_KINDS));
});

it('is what the feed tells: every record is the fold of its events', async () => {
  const rows = await centre.centre.database.selectFrom('cases').select('record').execute();
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const { record } of rows) expect(record).toEqual(byId.get(record.id));
});

it('has some due today, some late, some green and some waiting for a signature', () => {
  const clocks = records
    .filter((record) => isOpenState(record.state.kind))
    .flatMap((record) => computeDeadlines(record, officeCalendar(), TODAY));
  expect(clocks.filter((clock) => clock.dueOn === TODAY).length).toBeGreaterThanOrEqual(3);
  expect(clocks.filter((clock) => (clock.remainingDays ?? 0) < 0).length).toBeGreaterThanOrEqual(3);
  expect(clocks.filter((clock) => clock.code === 'green_channel').length).toBeGreaterThanOrEqual(1);
  expect(clocks.filter((clock) => clock.paused).length).toBeGreaterThanOrEqual(3);
  expect(records.filter((record) => record.state.kind === 'proposed').length).toBeGreaterThanOrEqual(3);
});

it('lies in the past, in the order of time', () => {
  const times = events.map((event) => event.at);
  expect(times).toEqual([...times].sort());
  expect(Date.parse(times.at(-1) ?? '')).toBeLessThanOrEqual(NOW);
});

it('holds every file that its events name', async () => {
  const hashes = records.flatMap((record) => [
    ...record.documents.map((document) => document.hash),
    ...record.results.flatMap((result) => (result.pdfHash ? [result.pdfHash] : [])),
  ]);
  expect(records.every((record) => record.documents.length > 0)).toBe(true);
  for (const hash of new Set(hashes)) {
    const { size, mime } = await centre.centre.database
      .selectFrom('files')
      .selectAll()
      .where('hash', '=', hash)
      .executeTakeFirstOrThrow();
    expect([Number(size), mime]).toEqual([await centre.centre.files.size(hash), expect.not.stringMatching('octet')]);
  }
});

it('lets everybody of the demo office sign in, in all three roles', async () => {
  const roles: string[] = [];
  for (const { number, password } of centre.staff) {
    const { body } = await station.send('/v1/sign-in', { body: { number, password } });
    roles.push(signInReply.parse(body).staff.role);
  }
  expect(roles.filter((role) => role === 'reviewer').length).toBeGreaterThanOrEqual(3);
  expect(new Set(roles)).toEqual(new Set(['reviewer', 'archive_clerk', 'supervisor']));
});

it('is set up once: again, with another seed and at another time, nothing changes', async () => {
  const again = await seedOffice(centre.centre, { seed: 2, now: NOW + 86_400_000, scans: 'committed' });
  expect(again).toEqual({ fresh: false, applications: records.length });
  expect(await station.feed()).toHaveLength(events.length + centre.staff.length);
});

it('obeys the rules and lies in the past at any hour of any day', async () => {
  const numbers = await NumberSource.open(centre.centre.database);
  const scan = { hash: contentHash.parse('0'.repeat(64)), size: 1, mime: 'image/jpeg' };
  for (const moment of ['2026-10-07T22:10:00.000Z', '2026-11-22T00:05:00.000Z', '2027-02-28T15:59:00.000Z']) {
    const office = officeApplications(3, shanghaiDate(toInstant(Date.parse(moment))));
    const scans = new Map(
      office.applications.map(({ key, materials }) => [
        key,
        new Map(materials.map(({ fileName }) => [fileName, scan])),
      ]),
    );
    const told = tellOffice(office, scans, numbers, Date.parse(moment)).cases.flatMap((one) => one.events);
    expect(told.length).toBeGreaterThan(200);
    expect(told.every((event) => event.at <= moment)).toBe(true);
  }
});
