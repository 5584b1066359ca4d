import { describe, expect, test } from 'vitest';
import { judgeInput, refusalOf } from '#tests/support/judge.ts';

const GIVEN = { business: 'settle_bj_nonlocal', submittedOn: '2026-11-02', today: '2026-11-09' };
const ONE = { caseNumber: 'RZ-2026-000123', number: '教留服认〔2026〕000131号', degreeLevel: 'master' };

const certificates = (...given: readonly object[]) => ({
  ...GIVEN,
  ownRecords: { certificates: given.map((changed) => ({ ...ONE, issuedOn: '2026-05-03', ...changed })) },
});
const signedIn = (signedInOn: string) => ({
  ...GIVEN,
  ownRecords: { dossier: { caseNumber: 'CD-2022-000310', signedInOn } },
});

describe('what other cases of the person hold has happened by today', () => {
  test.each([
    ['a certificate of today', certificates({ issuedOn: '2026-11-09' })],
    ['one revoked today', certificates({ revokedOn: '2026-11-09' })],
    ['a dossier of today', signedIn('2026-11-09')],
  ])('%s is judged', async (_, input) => {
    expect((await judgeInput(input)).code).toBe(0);
  });

  test.each([
    ['a certificate of tomorrow', certificates({ issuedOn: '2026-11-10' }), 'certificates.0.issuedOn', '晚于判断'],
    ['one revoked tomorrow', certificates({ revokedOn: '2026-11-10' }), 'certificates.0.revokedOn', '晚于判断'],
    ['a dossier of tomorrow', signedIn('2026-11-10'), 'dossier.signedInOn', '晚于判断'],
    ['a certificate twice', certificates({}, { issuedOn: '2026-06-01' }), 'certificates.1.number', '只能有一份'],
  ])('%s is refused at its field', async (_, input, path, words) => {
    const refusal = await refusalOf(input);
    expect(refusal.path).toBe(`ownRecords.${path}`);
    expect(refusal.message).toContain(words);
  });
});

describe('认证周期类别 is one of the edition’s (G十一(2))', () => {
  const recognition = (facts: object, settings: object = {}) => ({
    business: 'recognition',
    submittedOn: '2026-11-02',
    facts,
    settings,
  });

  test.each([10, 15, 20])('%i is one', async (deadlineClass) => {
    expect((await judgeInput(recognition({ country: 'JPN', deadlineClass }))).answer).toMatchObject({
      deadlines: [{ limitDays: deadlineClass }],
    });
  });

  test.each([
    [recognition({ deadlineClass: 37 }), 'facts.deadlineClass'],
    [recognition({}, { institutionClasses: [{ institution: 'MIT', days: 12 }] }), 'settings.institutionClasses.0.days'],
  ])('%j is none', async (input, path) => {
    const refusal = await refusalOf(input);
    expect(refusal.path).toBe(path);
    expect(refusal.message).toContain('认证周期只有 10、15、20 个工作日几类');
  });
});
