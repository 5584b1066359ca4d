import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseAction } from '#shared/domain/case/case-event.ts';
import type { RecheckOf } from '#shared/domain/case/recheck-of.ts';
import { DEFAULT_OFFICE_SETTINGS } from '#shared/domain/office/settings.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { actorOf, caseEvent, freshId, receivedAction } from '#tests/support/case-events.ts';
import { enrolTestStation, type TestStation } from '#tests/support/central-client.ts';
import { startTestCentre, type TestCentre } from '#tests/support/centre.ts';
import { issueCertificate, nextNumber, SOFTWARE } from '#tests/support/certified.ts';
import { takeWalkIn } from '#tests/support/walk-in.ts';

let centre: TestCentre;
let first: TestStation;
let second: TestStation;
beforeAll(async () => {
  centre = await startTestCentre({ clock: () => Date.parse('2026-12-01T02:00:00.000Z') });
  first = await enrolTestStation(centre, '一号窗口');
  second = await enrolTestStation(centre, '二号窗口');
});
afterAll(() => centre.close());

/** The events of the tests happen on 2026-11-18; 60 days later. */
const LAST_DAY = civilDate('2027-01-17');

const certified = () => issueCertificate(centre, first);

type Received = Extract<CaseAction, { kind: 'received' }>;

async function open(station: TestStation, recheck: RecheckOf, changes: Partial<Received> = {}) {
  const number = `RZ-2026-${await nextNumber(station, 'RZ-2026')}`;
  const action = { ...receivedAction(number), recheck, ...changes };
  const [answer] = await station.command(caseEvent(freshId<CaseId>(), 1, actorOf(centre, '1001'), action));
  return answer?.outcome === 'rejected' ? answer.problem : answer?.outcome;
}

const refused = (code: string, words: RegExp) => ({ code, message: expect.stringMatching(words) });

describe('认证结果复核 at the centre', () => {
  it('is accepted until the last day of the window, and refused on the next with both named', async () => {
    const { quote } = await certified();
    const late = await open(first, quote, { submittedOn: civilDate('2027-01-18') });
    expect(late).toEqual(refused('recheck_window_passed', /60 天.*2027-01-17/));
    expect(await open(first, quote, { submittedOn: LAST_DAY })).toBe('accepted');
  });

  it('is opened once: the second station is told which case it is', async () => {
    const { quote } = await certified();
    const outcomes = await Promise.all([open(first, quote), open(second, quote)]);
    expect(outcomes.filter((outcome) => outcome === 'accepted')).toHaveLength(1);
    expect(outcomes).toContainEqual(refused('recheck_open_already', /RZ-2026-\d{6}/));
  });

  it('is refused for a case that the centre does not have, or that has no certificate', async () => {
    const { quote } = await certified();
    const stranger = { ...quote, caseId: freshId<CaseId>(), number: 'RZ-2026-999999' };
    expect(await open(first, stranger)).toEqual(refused('recheck_not_linked', /RZ-2026-999999/));
    const { caseId, number } = await takeWalkIn(centre, first);
    expect(await open(first, { ...quote, caseId, number })).toEqual(refused('recheck_nothing_issued', /认证书/));
  });

  it.each([
    ['another result', () => ({ resultId: freshId<ResultId>() })],
    ['another number of the certificate', () => ({ resultNumber: '教留服认〔2026〕999999号' })],
    ['another number of the case', () => ({ number: 'RZ-2026-999999' })],
    ['a field that the certificate does not name', () => ({ field: '物理学（0702）' })],
  ])('is refused when it quotes %s', async (_, wrong) => {
    const { quote } = await certified();
    expect(await open(first, { ...quote, ...wrong() })).toEqual(refused('recheck_not_linked', /不一致/));
  });

  it('leaves every other fact and the person as they are, at the start and later', async () => {
    const { quote } = await certified();
    const { facts, applicant } = receivedAction('RZ-2026-000000');
    const degree = await open(first, quote, { facts: { ...facts, degreeName: 'Doctor of Science' } });
    expect(degree).toEqual(refused('recheck_fixed', /专业领域/));
    const person = await open(first, quote, { applicant: { ...applicant, name: '李四' } });
    expect(person).toEqual(refused('recheck_fixed', /姓名/));
    expect(await open(first, quote, { facts: { ...facts, field: SOFTWARE } })).toBe('accepted');
  });

  it('of a recheck is none', async () => {
    const { quote } = await certified();
    const caseId = freshId<CaseId>();
    const number = `RZ-2026-${await nextNumber(first, 'RZ-2026')}`;
    const action = { ...receivedAction(number), recheck: quote };
    await first.command(caseEvent(caseId, 1, actorOf(centre, '1001'), action));
    expect(await open(first, { ...quote, caseId, number })).toEqual(refused('recheck_not_of_this_case', /不能再复核/));
  });

  it('is measured by the window of its own day, not by one that was set afterwards', async () => {
    const { quote } = await certified();
    const body = { ...DEFAULT_OFFICE_SETTINGS, recheckWindowDays: 5 };
    const { staffId } = actorOf(centre, '3001');
    const change = { staffId, name: 'settings', baseVersion: 0, body, reason: '试行' };
    expect((await first.send('/v1/office-documents', { body: change })).status).toBe(200);
    const late = await open(first, quote, { submittedOn: civilDate('2026-12-01') });
    expect(late).toEqual(refused('recheck_window_passed', /5 天.*2026-11-23/));
    expect(await open(first, quote, { submittedOn: civilDate('2026-11-30') })).toBe('accepted');
  });
});
