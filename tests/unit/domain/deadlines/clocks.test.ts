import { describe, expect, test } from 'vitest';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, Supplement } from '#shared/domain/case/case-record.ts';
import type { OwnCertificate } from '#shared/domain/case/own-records.ts';
import type { Clock } from '#shared/domain/deadlines/clock.ts';
import { DEFAULT_DEADLINE_SETTINGS } from '#shared/domain/deadlines/clock-limits.ts';
import { computeDeadlines, supplementDueOn } from '#shared/domain/deadlines/compute-deadlines.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCalendar, aCase, aDocument, type CaseChanges, ids, noon, ZHANG_MIN } from '../../../support/domain-cases.ts';

const PLAIN = aCalendar();
const BRITAIN: Partial<CaseFacts> = { destinationKind: 'abroad', country: 'GBR' };

function supplement(requestedOn: string, answeredOn: string | null): Supplement {
  return {
    id: ids.supplement(1),
    items: [{ materialRow: 21, text: '成绩单' }],
    requestedAt: noon(requestedOn),
    requestedOn: civilDate(requestedOn),
    dueOn: civilDate(requestedOn),
    by: ZHANG_MIN,
    note: null,
    answeredOn: answeredOn === null ? null : civilDate(answeredOn),
  };
}

function clocks(changes: CaseChanges, today = '2026-11-02', calendar = PLAIN): readonly Clock[] {
  return computeDeadlines(aCase(changes), calendar, civilDate(today));
}

function only(changes: CaseChanges, today?: string, calendar = PLAIN): Clock {
  const [clock] = clocks(changes, today, calendar);
  if (clock === undefined) throw new Error('no clock');
  return clock;
}

describe('recognition classes (G十一(2))', () => {
  test.each<[string, Partial<CaseFacts>, number, boolean]>([
    ['美国', { destinationKind: 'abroad', country: 'USA' }, 10, false],
    ['加拿大', { destinationKind: 'abroad', country: 'CAN' }, 10, false],
    ['中外合作办学 in Britain', { destinationKind: 'joint_programme', country: 'GBR' }, 10, false],
    ['英国', { destinationKind: 'abroad', country: 'GBR' }, 15, false],
    ['法国', { destinationKind: 'abroad', country: 'FRA' }, 15, false],
    ['意大利', { destinationKind: 'abroad', country: 'ITA' }, 15, false],
    ['澳大利亚', { destinationKind: 'abroad', country: 'AUS' }, 15, false],
    ['新西兰', { destinationKind: 'abroad', country: 'NZL' }, 15, false],
    ['新加坡', { destinationKind: 'abroad', country: 'SGP' }, 15, false],
    ['日本', { destinationKind: 'abroad', country: 'JPN' }, 20, false],
    ['中国香港', { country: 'HKG', destinationKind: 'hk_macau' }, 20, false],
    ['中国香港, yet 国外', { country: 'HKG', destinationKind: 'abroad' }, 20, true],
    ['英国, yet 港澳', { country: 'GBR', destinationKind: 'hk_macau' }, 15, true],
    ['a country that nobody has named yet', {}, 20, true],
    ['英国, a joint programme for all that is known', { country: 'GBR' }, 15, true],
    ['中国, a joint programme for all that is known', { country: 'CHN' }, 20, true],
    ['美国, whose class is that of a joint programme', { country: 'USA' }, 10, false],
    ['what the supervisor says', { country: 'JPN', deadlineClass: 10 }, 10, false],
    ['what the supervisor says of an unknown country', { deadlineClass: 15 }, 15, false],
  ])('%s', (_, facts, limitDays, provisional) => {
    expect(only({ facts })).toMatchObject({ limitDays, provisional, clause: 'G十一(2)' });
  });

  test('an institution that the supervisor moved has its own class, unless the case has one', () => {
    const institutionClasses = [{ institution: 'University of Oxford', days: 10 as const }];
    const settings = { ...DEFAULT_DEADLINE_SETTINGS, institutionClasses };
    const limitOf = (facts: Partial<CaseFacts>) =>
      computeDeadlines(aCase({ facts }), PLAIN, civilDate('2026-11-02'), settings)[0]?.limitDays;
    expect(limitOf({ country: 'GBR', institution: ' university of  OXFORD ' })).toBe(10);
    expect(limitOf({ country: 'GBR', institution: 'Oxford Brookes University' })).toBe(15);
    expect(limitOf({ country: 'GBR', institution: 'University of Oxford', deadlineClass: 20 })).toBe(20);
    expect(limitOf({ institution: 'University of Oxford' })).toBe(10);
  });

  test('the classes count from 2018-01-01: for what came before them the date is only provisional', () => {
    expect(only({ submittedOn: civilDate('2017-12-29'), facts: BRITAIN }, '2018-01-02')).toMatchObject({
      limitDays: 15,
      provisional: true,
      basis: expect.stringContaining('2018-01-01') as unknown,
    });
    expect(only({ submittedOn: civilDate('2018-01-01'), facts: BRITAIN }, '2018-01-02')).toMatchObject({
      limitDays: 15,
      provisional: false,
      basis: '英国',
    });
  });

  test('that day is of the classes alone: no other limit names a first day', () => {
    const old = { business: 'settle_bj_local', submittedOn: civilDate('2017-12-29') } as const;
    expect(only(old, '2018-01-02')).toMatchObject({ limitDays: 7, provisional: false });
    expect(only(old, '2018-01-02').basis).not.toContain('2018');
  });

  test('an unknown country says so', () => {
    expect(only({}).basis).toContain('尚不明确');
  });
});

describe('a degree that the application leaves open, and the centre’s own certificates (一件事)', () => {
  const certificate = (degreeLevel: CaseFacts['degreeLevel'], revokedOn: string | null = null): OwnCertificate => ({
    from: { caseId: ids.case(2), number: 'RZ-2026-000002' },
    number: `教留服认〔2026〕${degreeLevel}号`,
    issuedOn: civilDate('2026-05-03'),
    revokedOn: revokedOn === null ? null : civilDate(revokedOn),
    degreeLevel,
  });
  const clock = (certificates: readonly OwnCertificate[], facts: Partial<CaseFacts> = {}) => {
    const record = aCase({ business: 'settle_bj_nonlocal', facts });
    const own = { certificates, dossier: null };
    const [found] = computeDeadlines(record, PLAIN, record.submittedOn, DEFAULT_DEADLINE_SETTINGS, BUILT_IN_PACK, own);
    return [found?.limitDays, found?.provisional];
  };

  test.each<[string, readonly OwnCertificate[], Partial<CaseFacts>, number, boolean]>([
    ['of a doctorate', [certificate('doctorate')], {}, 10, false],
    ['of a master', [certificate('master')], {}, 50, false],
    ['of a doctorate, and of a master since', [certificate('doctorate'), certificate('master')], {}, 10, false],
    ['of a bachelor', [certificate('bachelor')], {}, 50, true],
    ['of an unknown degree', [certificate(null)], {}, 50, true],
    ['of a doctorate, revoked', [certificate('doctorate', '2026-06-01')], {}, 50, true],
    ['none', [], {}, 50, true],
    ['of a doctorate, for who applies as a master', [certificate('doctorate')], { degreeLevel: 'master' }, 50, false],
  ])('%s', (_, certificates, facts, limitDays, provisional) => {
    expect(clock(certificates, facts)).toEqual([limitDays, provisional]);
  });
});

describe('the other businesses (G十一)', () => {
  test.each<[string, CaseChanges, readonly (readonly [string, number])[]]>([
    ['archive, application only', { business: 'archive' }, [['archive_application', 5]]],
    [
      'archive, dossier signed in',
      { business: 'archive', facts: { dossierSignedIn: civilDate('2026-11-09') } },
      [
        ['archive_dossier', 5],
        ['archive_application', 5],
      ],
    ],
    [
      'non-local, master',
      { business: 'settle_bj_nonlocal', facts: { degreeLevel: 'master' } },
      [['settle_bj_nonlocal', 50]],
    ],
    [
      'non-local, doctorate',
      { business: 'settle_bj_nonlocal', facts: { degreeLevel: 'doctorate' } },
      [['settle_bj_nonlocal', 10]],
    ],
    [
      'non-local, post-doctoral, who is a doctor',
      { business: 'settle_bj_nonlocal', facts: { degreeLevel: 'postdoctoral' } },
      [['settle_bj_nonlocal', 10]],
    ],
    ['non-local, unknown', { business: 'settle_bj_nonlocal' }, [['settle_bj_nonlocal', 50]]],
    ['local', { business: 'settle_bj_local' }, [['settle_bj_local', 7]]],
    ['elsewhere', { business: 'settle_elsewhere' }, [['settle_elsewhere', 7]]],
    ['joint programme', { business: 'settle_joint' }, [['settle_joint', 7]]],
    ['dispatch has none by default', { business: 'dispatch' }, []],
  ])('%s', (_, changes, expected) => {
    expect(clocks(changes).map((clock) => [clock.code, clock.limitDays])).toEqual(expected);
  });

  test('the dossier’s clock starts at its sign-in', () => {
    const [dossier] = clocks({ business: 'archive', facts: { dossierSignedIn: civilDate('2026-11-09') } });
    expect(dossier).toMatchObject({ startedOn: '2026-11-09', dueOn: '2026-11-16' });
  });

  test('dispatch counts the stages that the office gave a limit', () => {
    const settings = {
      ...DEFAULT_DEADLINE_SETTINGS,
      dispatchStages: [{ code: 'tickets', name: '机票', limitDays: 3 }],
    };
    const dispatchProgress = [{ stage: 'tickets' as const, begunOn: civilDate('2026-11-02'), doneOn: null }];
    const record = aCase({ business: 'dispatch', facts: { dispatchProgress } });
    const [stage] = computeDeadlines(record, PLAIN, civilDate('2026-11-02'), settings);
    expect(stage).toMatchObject({ code: 'dispatch_tickets', name: '机票', dueOn: '2026-11-05' });
  });
});

describe('green channel (G十一(2))', () => {
  const facts: Partial<CaseFacts> = {
    country: 'GBR',
    degreeLevel: 'doctorate',
    greenChannelGround: 2,
    greenChannelProven: true,
  };
  const documents = [aDocument(1, 21)];

  test('a proven ground of a doctorate holder gets the tighter target beside the class', () => {
    expect(clocks({ facts, documents }).map((clock) => [clock.code, clock.limitDays])).toEqual([
      ['green_channel', 5],
      ['recognition', 15],
    ]);
    const settings = { ...DEFAULT_DEADLINE_SETTINGS, greenChannelDays: 3 };
    expect(computeDeadlines(aCase({ facts, documents }), PLAIN, civilDate('2026-11-02'), settings)[0]?.limitDays).toBe(
      3,
    );
  });

  test.each<[string, Partial<CaseFacts>]>([
    ['without proof', { ...facts, greenChannelProven: null }],
    ['without a ground', { ...facts, greenChannelGround: null }],
    ['for a master', { ...facts, degreeLevel: 'master' }],
  ])('not %s', (_, given) => {
    expect(clocks({ facts: given, documents }).map((clock) => clock.code)).toEqual(['recognition']);
  });
});

describe('counting', () => {
  const facts = { country: 'USA' };

  test('the day of receipt is day 0: ten working days from Monday end on the second Monday after', () => {
    expect(only({ facts, submittedOn: civilDate('2026-11-02') })).toMatchObject({
      dueOn: '2026-11-16',
      firstDueOn: '2026-11-16',
      remainingDays: 10,
    });
  });

  test('received on a Saturday, Monday is day 1', () => {
    expect(only({ facts, submittedOn: civilDate('2026-10-31') }).dueOn).toBe('2026-11-13');
  });

  test('holidays are skipped, 调休 days count, and each day says why', () => {
    const calendar = aCalendar({ holidays: { '2026-11-05': '校庆' }, workdays: { '2026-11-07': '校庆' } });
    const clock = only({ facts }, '2026-11-02', calendar);
    expect(clock.dueOn).toBe('2026-11-16');
    expect(clock.days.find((day) => day.date === '2026-11-05')).toEqual({
      date: '2026-11-05',
      counted: false,
      why: '校庆',
    });
    expect(clock.days.find((day) => day.date === '2026-11-07')).toEqual({
      date: '2026-11-07',
      counted: true,
      why: '调休上班',
    });
    expect(clock.days.filter((day) => day.counted)).toHaveLength(10);
    expect(clock.days.at(-1)?.date).toBe(clock.dueOn);
  });

  test('a year that is not published makes the date provisional, not wrong in silence', () => {
    const calendar = aCalendar({ publishedYears: [2026] });
    const late = only({ facts, submittedOn: civilDate('2026-12-28') }, '2026-12-28', calendar);
    expect(late).toMatchObject({ dueOn: '2027-01-11', provisional: true });
    expect(late.days.find((day) => day.date === '2027-01-04')?.why).toContain('日历未公布');
    expect(only({ facts }, '2026-11-02', calendar).provisional).toBe(false);
  });

  test.each([
    ['2026-11-13', 1],
    ['2026-11-16', 0],
    ['2026-11-17', -1],
    ['2026-11-20', -4],
  ])('on %s %i days remain', (today, remainingDays) => {
    expect(only({ facts }, today).remainingDays).toBe(remainingDays);
  });

  test('late on a weekend is late', () => {
    expect(only({ facts, submittedOn: civilDate('2026-10-30') }, '2026-11-14')).toMatchObject({
      dueOn: '2026-11-13',
      remainingDays: -1,
    });
  });

  test('a calendar that never works still ends', () => {
    const never = { isWorkingDay: () => false, workingDaysBetween: () => 0, reason: () => '停摆' };
    expect(only({ facts }, '2026-11-02', never).days).toHaveLength(3660);
  });
});

describe('waiting for a supplement (domain.md §4)', () => {
  const facts = { country: 'USA' };

  test('n working days of waiting move the due date by n, the first one stays visible', () => {
    const clock = only({ facts, supplements: [supplement('2026-11-04', '2026-11-09')] }, '2026-11-10');
    expect(clock).toMatchObject({ firstDueOn: '2026-11-16', dueOn: '2026-11-19', waitedDays: 3, paused: false });
    expect(clock.days.filter((day) => day.why === '等待补正').map((day) => day.date)).toEqual([
      '2026-11-05',
      '2026-11-06',
      '2026-11-09',
    ]);
  });

  test('where the office lets the clock run on, waiting moves nothing', () => {
    const settings = { ...DEFAULT_DEADLINE_SETTINGS, pauseForSupplement: false };
    const waiting = aCase({ facts, supplements: [supplement('2026-11-04', null)] });
    expect(computeDeadlines(waiting, PLAIN, civilDate('2026-11-10'), settings)[0]).toMatchObject({
      dueOn: '2026-11-16',
      paused: false,
      waitedDays: 0,
    });
  });

  test.each([true, false])(
    'a notice that said so (%s) holds when the office decides otherwise later',
    (pausesClock) => {
      const settings = { ...DEFAULT_DEADLINE_SETTINGS, pauseForSupplement: !pausesClock };
      const waiting = aCase({ facts, supplements: [{ ...supplement('2026-11-04', null), pausesClock }] });
      const [clock] = computeDeadlines(waiting, PLAIN, civilDate('2026-11-10'), settings);
      expect([clock?.paused, clock?.dueOn]).toEqual(pausesClock ? [true, null] : [false, '2026-11-16']);
    },
  );

  test('asked and answered on one day costs nothing', () => {
    expect(only({ facts, supplements: [supplement('2026-11-04', '2026-11-04')] })).toMatchObject({
      dueOn: '2026-11-16',
      waitedDays: 0,
    });
  });

  test('while it is open the clock stands still without a date', () => {
    const clock = only({ facts, supplements: [supplement('2026-11-04', null)] }, '2026-11-10');
    expect(clock).toMatchObject({
      dueOn: null,
      remainingDays: null,
      paused: true,
      waitedDays: 4,
      firstDueOn: '2026-11-16',
    });
    expect(clock.days.at(-1)?.date).toBe('2026-11-10');
  });

  test('asked only after the date had passed, the case stays overdue', () => {
    const clock = only({ facts, supplements: [supplement('2026-11-18', null)] }, '2026-11-19');
    expect(clock).toMatchObject({ dueOn: '2026-11-16', paused: false, remainingDays: -3 });
  });
});

describe('finished cases', () => {
  test('the count stops on the day of issue', () => {
    const result: CaseRecord['results'][number] = {
      id: ids.result(1),
      kind: 'recognition_certificate',
      number: '1',
      provisional: false,
      values: {},
      proposedBy: ZHANG_MIN,
      proposedAt: noon('2026-11-10'),
      signedBy: null,
      signedAt: null,
      issuedAt: noon('2026-11-12'),
      pdfHash: null,
      prints: 1,
      revokedAt: null,
      revokedReason: null,
    };
    const closed = {
      facts: { country: 'USA' },
      results: [result],
      state: { kind: 'issued', resultId: result.id },
    } as const;
    expect(only(closed, '2027-03-01').remainingDays).toBe(2);
    expect(only({ ...closed, results: [] }, '2026-11-17').remainingDays).toBe(-1);
  });

  test('withdrawn and not accepted cases have no clock', () => {
    expect(clocks({ state: { kind: 'withdrawn' } })).toEqual([]);
    expect(clocks({ state: { kind: 'not_accepted' } })).toEqual([]);
  });

  test('a supplement is due in ten working days', () => {
    expect(supplementDueOn(PLAIN, civilDate('2026-11-02'), 10)).toBe('2026-11-16');
  });
});
