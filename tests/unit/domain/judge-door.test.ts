import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerFile } from '#scripts/judge/answer-file.ts';
import type { Outcome } from '#scripts/judge/answer-input.ts';
import { KIND_NAMES, KINDS, schemaFileOf } from '#scripts/judge/kinds.ts';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true }));

const script = join(import.meta.dirname, '..', '..', '..', 'scripts', 'judge.ts');
const anything = z.record(z.string(), z.unknown());
const judgement = z.object({
  rules: z.array(z.object({ rule: z.string(), outcome: z.string(), isGround: z.boolean().optional() })),
  results: z.array(z.object({ blockers: z.array(z.unknown()) })),
});
const refusal = z.object({ error: z.object({ message: z.string(), path: z.string() }) });

function fileOf(content: unknown): string {
  const file = join(folder, 'case.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function judge(content: unknown): Promise<Outcome> {
  return answerFile(fileOf(content));
}

function run(args: readonly string[]): { code: number | null; answer: unknown; errors: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  const answer: unknown = JSON.parse(stdout);
  return { code: status, answer, errors: stderr };
}

describe('judging a case from the command line', () => {
  test('the least that can be said of a case is judged', () => {
    const { code, answer, errors } = run([fileOf({ business: 'recognition', submittedOn: '2026-11-02' })]);
    expect(code).toBe(0);
    expect(errors).toBe('');
    expect(Object.keys(anything.parse(answer))).toEqual([
      'checklist',
      'rules',
      'deadlines',
      'greenChannel',
      'results',
      'pack',
      'refusedPacks',
    ]);
  });

  test('what the office decides and the extensions that were granted count', async () => {
    const given = { business: 'recognition', submittedOn: '2026-11-02' };
    const usa = { ...given, facts: { country: 'USA', institution: 'MIT' }, today: '2026-11-12' };
    const late = { ground: 'X1', reason: '院校未回复', dueOn: '2026-11-19', grantedOn: '2026-11-12' };
    expect((await judge({ ...usa, extensions: [late] })).answer).toMatchObject({
      deadlines: [{ dueOn: '2026-11-19', firstDueOn: '2026-11-16', extensions: [{ addedDays: 3 }] }],
    });
    const settings = { institutionClasses: [{ institution: 'mit', days: 20 }] };
    expect((await judge({ ...usa, settings })).answer).toMatchObject({ deadlines: [{ limitDays: 20 }] });
    const dispatchProgress = [{ stage: 'tickets', begunOn: '2026-11-03', doneOn: null }];
    const dispatch = {
      ...given,
      today: '2026-11-04',
      business: 'dispatch',
      facts: { dispatchProgress },
      settings: { dispatchStageDays: { tickets: 3 } },
    };
    expect((await judge(dispatch)).answer).toMatchObject({
      deadlines: [{ code: 'dispatch_tickets', dueOn: '2026-11-06' }],
    });
    const joint = { ...given, facts: { destinationKind: 'joint_programme', daysAbroad: 180, country: 'GBR' } };
    expect((await judge({ ...joint, settings: { exactly180IsAbroad: false } })).answer).toMatchObject({
      checklist: [{ row: 17 }, { row: 18, name: '身份证正、反两面' }, { row: 19 }, { row: 20 }, { row: 21 }],
    });
  });

  test.each([
    [{ idNumber: '110105194912310021' }, '末位校验码应为 X'],
    [{ idNumber: '99010519491231002X' }, '99'],
    [{ idType: 'hk_macau_permit', idNumber: 'C1234567' }, 'C 后应为 8 位数字'],
    [{ idType: 'taiwan_permit', idNumber: 'L1234567A' }, '第 9 位应为数字'],
  ])('a wrong number is named at its field: %j', async (applicant, words) => {
    const { code, answer } = await judge({ business: 'recognition', submittedOn: '2026-11-02', applicant });
    expect(code).toBe(2);
    const { error } = refusal.parse(answer);
    expect(error.path).toBe('applicant.idNumber');
    expect(error.message).toContain(words);
  });

  test.each([
    [{ idNumber: '11010519491231002X' }],
    [{ idNumber: '（未填写）' }],
    [{ idType: 'passport', idNumber: 'AB1234567', nationality: 'GBR' }],
    [{}],
  ])('a good number, a foreign one or none is judged: %j', async (applicant) => {
    expect((await judge({ business: 'recognition', submittedOn: '2026-11-02', applicant })).code).toBe(0);
  });

  test.each([
    ['not later', '2026-11-16', 'extensions.0.dueOn（延期第 1 项的新到期日）：须晚于当时的到期日。'],
    ['on a Saturday', '2026-11-21', 'extensions.0.dueOn（延期第 1 项的新到期日）：不是工作日。'],
  ])('an extension that is %s is no case', async (_, dueOn, message) => {
    const extensions = [{ ground: 'X1', reason: '院校未回复', dueOn }];
    const outcome = await judge({
      business: 'recognition',
      submittedOn: '2026-11-02',
      facts: { country: 'USA' },
      extensions,
    });
    expect(outcome).toEqual({ code: 2, answer: { error: { message, path: 'extensions.0.dueOn' } } });
  });

  test('what is given decides', async () => {
    const { answer } = await judge({
      business: 'recognition',
      submittedOn: '2026-11-02',
      today: '2026-11-09',
      facts: { destinationKind: 'joint_programme', daysAbroad: 180, country: 'GBR', feePaid: true },
      documents: [{ materialRow: 17 }, { materialRow: 18, fileName: '护照.jpg' }],
      verdicts: { '17': 'accepted', '18': { verdict: 'rejected', reason: '缺一页' } },
      supplements: [{ requestedOn: '2026-11-04', answeredOn: '2026-11-06', rows: [21] }],
    });
    expect(answer).toMatchObject({
      checklist: [
        { row: 17 },
        { row: 18, name: '学习期间使用的护照' },
        { row: 19 },
        { row: 20 },
        { row: 21, necessity: 'requested' },
      ],
      deadlines: [{ limitDays: 10, dueOn: '2026-11-18', waitedDays: 2 }],
      results: [
        { kind: 'recognition_certificate' },
        { kind: 'recognition_suspended' },
        { kind: 'recognition_refused', blockers: [] },
      ],
    });
  });

  test('a person of whom nothing is given stands in the way of nothing', async () => {
    const { answer } = await judge({
      business: 'recognition',
      submittedOn: '2026-11-02',
      facts: { identityVerified: true },
    });
    expect(answer).toMatchObject({
      rules: expect.arrayContaining([expect.objectContaining({ rule: 'R3', outcome: 'met' })]),
    });
  });

  test('the same case is judged the same, to the letter', async () => {
    const given = { business: 'archive', submittedOn: '2026-11-02' };
    expect((await judge(given)).answer).toEqual((await judge(given)).answer);
  });

  test.each<[string, unknown, string]>([
    ['no JSON', '{', ''],
    ['no object', [], ''],
    ['no business', { submittedOn: '2026-11-02' }, 'business'],
    ['a day that does not exist', { business: 'archive', submittedOn: '2026-02-30' }, 'submittedOn'],
    ['a misspelt fact', { business: 'archive', submittedOn: '2026-11-02', facts: { contry: 'GBR' } }, 'facts.contry'],
    [
      'a number in words',
      { business: 'archive', submittedOn: '2026-11-02', facts: { daysAbroad: '180' } },
      'facts.daysAbroad',
    ],
    [
      'another business’s row',
      { business: 'archive', submittedOn: '2026-11-02', documents: [{ materialRow: 17 }] },
      'documents.0.materialRow',
    ],
    [
      'another business’s verdict',
      { business: 'archive', submittedOn: '2026-11-02', verdicts: { '17': 'accepted' } },
      'verdicts.17',
    ],
    [
      'an answer before its request',
      {
        business: 'archive',
        submittedOn: '2026-11-02',
        today: '2026-11-09',
        supplements: [{ requestedOn: '2026-11-04', answeredOn: '2026-11-03' }],
      },
      'supplements.0.answeredOn',
    ],
    ...(
      [
        [
          'a stay that ends before it begins',
          { stays: [{ exit: '2024-05-02', entry: '2024-05-01', country: 'GBR' }] },
          'stays.0.entry',
        ],
        [
          'a stay on a day that does not exist',
          { stays: [{ exit: '2023-02-29', entry: null, country: 'GBR' }] },
          'stays.0.exit',
        ],
        ['a stay nowhere', { stays: [{ exit: '2024-05-02', entry: null, country: 'XYZ' }] }, 'stays.0.country'],
        ['an unknown country', { country: 'ZZZ' }, 'country'],
        ['a negative fee', { feeAmount: -1 }, 'feeAmount'],
        ['a fee in words', { feeAmount: '360' }, 'feeAmount'],
        [
          'months out of order',
          {
            insuranceMonths: [
              { month: '2026-09', employer: '甲', payment: 'paid' },
              { month: '2026-08', employer: '甲', payment: 'paid' },
            ],
          },
          'insuranceMonths.1.month',
        ],
        [
          'a thirteenth month',
          { insuranceMonths: [{ month: '2026-13', employer: '甲', payment: 'paid' }] },
          'insuranceMonths.0.month',
        ],
        [
          'a contract that ends before it begins',
          { contract: { from: '2026-05-02', to: '2026-05-01', probationUntil: null } },
          'contract.to',
        ],
        [
          'a probation longer than the contract',
          { contract: { from: null, to: '2026-05-01', probationUntil: '2026-06-01' } },
          'contract.probationUntil',
        ],
        [
          'a card that ends before it begins',
          { idCardValidity: { from: '2026-05-02', until: '2026-05-01' } },
          'idCardValidity.until',
        ],
        ['studies that end before they begin', { studyFrom: '2024-09-01', studyTo: '2024-08-01' }, 'studyTo'],
        [
          'an employer who handed in later than the case came',
          { employerSubmittedOn: '2026-11-03' },
          'employerSubmittedOn',
        ],
      ] as const
    ).map(([name, facts, path]): [string, unknown, string] => [
      name,
      { business: 'settle_bj_nonlocal', submittedOn: '2026-11-02', facts },
      `facts.${path}`,
    ]),
  ])('%s is refused in Chinese, with its place', async (_, content, path) => {
    const { code, answer } = await judge(content);
    const { error } = refusal.parse(answer);
    expect(code).toBe(2);
    expect(error.path).toBe(path);
    expect(error.message).toMatch(/\p{Script=Han}/u);
  });

  test('the examples of the documentation are judged: every condition is met but what is said of it', async () => {
    const examples = join(import.meta.dirname, '..', '..', '..', 'docs', 'judge-examples');
    for (const business of BUSINESS_CODES) {
      const { code, answer } = await answerFile(join(examples, `${business}.json`));
      expect(code, business).toBe(0);
      const { rules, results } = judgement.parse(answer);
      const others = rules.filter(({ outcome, isGround }) => outcome !== 'met' && isGround !== true);
      expect(others, business).toEqual([]);
      expect(results[0]?.blockers, business).toEqual([]);
    }
  });

  test('what the centre holds from other cases of the person counts until it is revoked', async () => {
    const given = { business: 'settle_bj_nonlocal', submittedOn: '2026-11-02', facts: { degreeLevel: 'master' } };
    const one = { caseNumber: 'RZ-2026-000123', number: '教留服认〔2026〕000131号', issuedOn: '2026-05-03' };
    const dossier = { caseNumber: 'CD-2022-000310', signedInOn: '2022-07-01' };
    const certificates = [{ ...one, degreeLevel: 'master' }];
    expect((await judge({ ...given, ownRecords: { certificates, dossier } })).answer).toMatchObject({
      rules: [{ rule: 'S1', outcome: 'met', fromCase: { number: 'RZ-2026-000123' } }, {}, {}, {}, {}, {}, {}, {}],
      checklist: expect.arrayContaining([expect.objectContaining({ row: 8, necessity: 'waived' })]) as unknown,
    });
    const revoked = [{ ...certificates[0], revokedOn: '2026-06-01' }];
    expect(
      judgement.parse((await judge({ ...given, ownRecords: { certificates: revoked } })).answer).rules[0],
    ).toMatchObject({
      rule: 'S1',
      outcome: 'unknown',
    });
    const early = await judge({ ...given, ownRecords: { certificates: [{ ...one, revokedOn: '2026-05-02' }] } });
    expect(refusal.parse(early.answer).error).toEqual({
      path: 'ownRecords.certificates.0.revokedOn',
      message: 'ownRecords.certificates.0.revokedOn（同一人已有记录的认证书第 1 项的撤销日期）：撤销日期早于签发日期。',
    });
  });

  test('a file that is not there, and no file at all', async () => {
    for (const { code, answer } of [
      run([join(folder, 'absent.json')]),
      await answerFile(undefined),
      await answerFile(folder),
    ]) {
      expect(code).toBe(2);
      expect(refusal.safeParse(answer).success).toBe(true);
    }
  });

  test.each(KIND_NAMES)('the committed schema of %s is the one in force', (kind) => {
    const committed: unknown = JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', schemaFileOf(kind)), 'utf8'),
    );
    expect(committed).toEqual(KINDS[kind].schema());
  });
});
