import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { saveOfficeDocument } from '#central/administer.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { actorOf } from '#tests/support/case-events.ts';
import { enrolTestStation, problemCode, type TestStation } from '#tests/support/central-client.ts';
import { startTestCentre, type TestCentre } from '#tests/support/centre.ts';
import { hashOf, packBody } from '#tests/support/packs.ts';

let office: TestCentre;
let station: TestStation;
beforeAll(async () => {
  office = await startTestCentre();
  station = await enrolTestStation(office, '主管办公室');
});
afterAll(() => office.close());

const settings = (changes: object) => ({ ...DEFAULT_OFFICE_SETTINGS, ...changes });
const change = (number: string, baseVersion: number, body: unknown, name = 'settings') =>
  station.send('/v1/office-documents', {
    body: { staffId: actorOf(office, number).staffId, name, baseVersion, body, reason: '试行' },
  });
const inFeed = async () => (await station.feed()).flatMap((entry) => (entry.kind === 'office' ? [entry.document] : []));

test('a supervisor’s change is the next version, told to every station with its hash', async () => {
  const answer = await change('3001', 0, settings({ supplementDays: 7 }));
  expect(answer.status).toBe(200);
  const [document] = await inFeed();
  expect(document).toMatchObject({ name: 'settings', version: 1, reason: '试行', changedBy: { name: '沈静秋' } });
  expect(document?.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(answer.body).toEqual({ document });
});

test('the same change again is answered again; one on an older version is a conflict', async () => {
  expect((await change('3001', 0, settings({ supplementDays: 7 }))).body).toMatchObject({ document: { version: 1 } });
  const late = await change('3001', 0, settings({ supplementDays: 8 }));
  expect([late.status, problemCode(late)]).toEqual([409, 'version_conflict']);
  expect(await inFeed()).toHaveLength(1);
});

test('nobody but a supervisor changes it, whatever the station says', async () => {
  const answer = await change('1001', 1, settings({ supplementDays: 9 }));
  expect([answer.status, problemCode(answer)]).toEqual([403, 'forbidden']);
});

test('what the form does not allow is refused with its place', async () => {
  const answer = await change('3001', 1, settings({ greenChannelDays: 0 }));
  expect([answer.status, problemCode(answer)]).toEqual([422, 'invalid_body']);
  expect(answer.body).toMatchObject({ message: expect.stringContaining('greenChannelDays') });
  const unknown = await change('3001', 0, {}, 'weather');
  expect(problemCode(unknown)).toBe('unknown_document');
  const twice = await change(
    '3001',
    0,
    { days: ['2026-12-01', '2026-12-01'].map((date) => ({ date, kind: 'day_off', name: '停电' })), publishedYears: [] },
    'calendar',
  );
  expect(problemCode(twice)).toBe('invalid_body');
});

test('two supervisors at once: one version, one conflict', async () => {
  const answers = await Promise.all([
    change('3001', 1, settings({ supplementDays: 11 })),
    change('3001', 1, settings({ supplementDays: 12 })),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
});

test('an administrator’s file becomes the next version, or says what is wrong with it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const file = join(folder, 'days.json');
  const save = (body: unknown) => {
    writeFileSync(file, JSON.stringify(body));
    const given = { inactive: false, document: 'calendar', file, reason: '停电检修' };
    return saveOfficeDocument(office.centre, given);
  };
  const days = [{ date: '2026-12-01', kind: 'day_off', name: '停电' }];
  expect(await save({ days, publishedYears: [] })).toContain('第 1 版');
  expect((await inFeed()).at(-1)).toMatchObject({ name: 'calendar', version: 1, changedBy: null });
  await expect(save({ days: [{ ...days[0], date: '2026-02-30' }] })).rejects.toThrow('days.0.date');
  rmSync(folder, { recursive: true });
});

test('a pack of rules is in force from the day that it names; one with a missing field says which', async () => {
  const body = packBody('2027-01-01');
  const answer = await change('3001', 0, body, 'rules');
  expect(answer.status).toBe(200);
  expect((await inFeed()).at(-1)).toMatchObject({
    name: 'rules',
    version: 1,
    validFrom: '2027-01-01',
    hash: hashOf(body),
  });
  const { edition: _, ...nameless } = body;
  const wrong = await change('3001', 1, nameless, 'rules');
  expect([wrong.status, problemCode(wrong)]).toEqual([422, 'invalid_body']);
  expect(wrong.body).toMatchObject({ message: '内容不符合要求，请检查：edition：缺少这一项。' });
});
