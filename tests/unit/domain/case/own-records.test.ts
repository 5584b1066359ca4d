import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Applicant, CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { NO_OWN_RECORDS, type OwnRecords, ownRecordsFor } from '#shared/domain/case/own-records.ts';
import { checklistOf } from '#shared/domain/materials/checklist.ts';
import { DEFAULT_MATERIAL_SETTINGS } from '#shared/domain/materials/material-facts.ts';
import { blockersFor } from '#shared/domain/results/blockers.ts';
import { BUILT_IN_PACK } from '#shared/domain/rule-pack/built-in-pack.ts';
import { judgeRules, standingInTheWay } from '#shared/domain/rules/judge-rules.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, type CaseChanges, ids, noon, verdicts, ZHANG_MIN } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { checkProperty } from '../../../support/property.ts';

const TODAY = civilDate('2026-11-02');
const NUMBER = '教留服认〔2026〕000131号';

function certificate(changes: Partial<ResultDocument> = {}): ResultDocument {
  return {
    id: ids.result(1),
    kind: 'recognition_certificate',
    number: NUMBER,
    provisional: false,
    values: {},
    proposedBy: ZHANG_MIN,
    proposedAt: noon('2026-05-01'),
    signedBy: ZHANG_MIN,
    signedAt: noon('2026-05-02'),
    issuedAt: noon('2026-05-03'),
    pdfHash: ids.hash('b'),
    prints: 1,
    revokedAt: null,
    revokedReason: null,
    ...changes,
  };
}

const REVOKED = { revokedAt: noon('2026-06-01'), revokedReason: '院校名称有误' };

function recognition(results: readonly ResultDocument[] = [certificate()], changes: CaseChanges = {}): CaseRecord {
  return aCase({
    id: ids.case(2),
    number: 'RZ-2026-000123',
    state: { kind: 'issued', resultId: ids.result(1) },
    facts: { degreeLevel: 'master' },
    results,
    ...changes,
  });
}

function archive(changes: CaseChanges = {}): CaseRecord {
  const facts = { dossierSignedIn: civilDate('2022-07-01') };
  return aCase({ id: ids.case(3), number: 'CD-2022-000310', business: 'archive', facts, ...changes });
}

function settlement(facts: Partial<CaseFacts> = {}, changes: CaseChanges = {}): CaseRecord {
  return aCase({
    id: ids.case(1),
    number: 'LH-2026-000045',
    business: 'settle_bj_nonlocal',
    facts: { country: 'GBR', degreeLevel: 'master', ...facts },
    ...changes,
  });
}

function judge(record: CaseRecord, own: OwnRecords) {
  const checklist = checklistOf(record, DEFAULT_MATERIAL_SETTINGS, BUILT_IN_PACK, own);
  const rules = judgeRules(record, { checklist, comparisons: [], own });
  const blockers = blockersFor(record, 'propose', checklist, rules, { comparisons: [] });
  return { checklist, rules, blockers };
}

function s1(record: CaseRecord, ...others: readonly CaseRecord[]) {
  return judge(record, ownRecordsFor(record, others, TODAY)).rules.find(({ rule }) => rule === 'S1');
}

function dossierRow(record: CaseRecord, ...others: readonly CaseRecord[]) {
  const { checklist } = judge(record, ownRecordsFor(record, others, TODAY));
  return checklist.find(({ row }) => row === 8 || row === 14);
}

describe('a certificate that the centre issued (一件事)', () => {
  test('meets S1 without a word of the application, and shows case, number and date', () => {
    const found = s1(settlement(), recognition());
    expect(found).toMatchObject({ outcome: 'met', fromCase: { caseId: ids.case(2), number: 'RZ-2026-000123' } });
    expect(found?.reason).toContain(NUMBER);
    const [row] = found?.evidence?.[0]?.rows ?? [];
    expect(row).toMatchObject({ period: { from: '2026-05-03', to: null }, counted: 1 });
    expect(row?.why).toContain('来自个案 RZ-2026-000123');
    expect(row?.why).toContain(NUMBER);
  });

  test.each<[string, CaseRecord, 'met' | 'not_met' | 'unknown']>([
    ['in force', recognition(), 'met'],
    ['of a doctorate', recognition(undefined, { facts: { degreeLevel: 'doctorate' } }), 'met'],
    ['issued today', recognition([certificate({ issuedAt: noon('2026-11-02') })]), 'met'],
    ['issued tomorrow', recognition([certificate({ issuedAt: noon('2026-11-03') })]), 'unknown'],
    ['not issued yet', recognition([certificate({ issuedAt: null })]), 'unknown'],
    ['revoked', recognition([certificate(REVOKED)]), 'unknown'],
    ['revoked and issued anew', recognition([certificate(REVOKED), certificate({ number: '新号' })]), 'met'],
    ['a refusal', recognition([certificate({ kind: 'recognition_refused' })]), 'unknown'],
    ['of a bachelor', recognition(undefined, { facts: { degreeLevel: 'bachelor' } }), 'unknown'],
    ['of an unknown degree', recognition(undefined, { facts: {} }), 'unknown'],
  ])('%s', (_, other, outcome) => {
    expect(s1(settlement(), other)?.outcome).toBe(outcome);
  });

  test.each<[string, Partial<CaseFacts>, 'met' | 'not_met' | 'unknown']>([
    ['goes before a no of the application', { recognitionHeld: false }, 'met'],
    ['tells the degree that the application leaves open', { degreeLevel: null }, 'met'],
    ['goes before a lower degree in the application', { degreeLevel: 'bachelor' }, 'met'],
    ['tells that the degree is foreign', { country: null }, 'met'],
    ['goes before a country of the application that is none abroad', { country: 'CHN' }, 'met'],
    ['is enough for who went for research, with no domestic doctorate', { degreeLevel: 'postdoctoral' }, 'met'],
  ])('%s', (_, facts, outcome) => {
    expect(s1(settlement(facts), recognition())?.outcome).toBe(outcome);
  });

  test('says what of the application is not as it has it', () => {
    const reason = (facts: Partial<CaseFacts>) => s1(settlement(facts), recognition())?.reason ?? '';
    expect(reason({})).not.toContain('不符');
    expect(reason({ degreeLevel: null, country: null })).not.toContain('不符');
    expect(reason({ degreeLevel: 'bachelor' })).toContain('申报的学位层次与认证书不符');
    expect(reason({ degreeLevel: 'bachelor', country: 'CHN' })).toContain('申报的学位层次、国家/地区与认证书不符');
  });

  test.each<[string, Partial<CaseFacts>, 'met' | 'not_met' | 'unknown']>([
    ['abroad', { country: 'GBR' }, 'met'],
    ['at home', { country: 'CHN', destinationKind: 'joint_programme' }, 'unknown'],
    ['nobody knows where', { country: null }, 'unknown'],
  ])('of a joint programme does not say that the degree was obtained abroad: %s (G五(3)1)', (_, facts, outcome) => {
    const joint = recognition(undefined, { facts: { degreeLevel: 'master', destinationKind: 'joint_programme' } });
    expect(s1(settlement(facts), joint)?.outcome).toBe(outcome);
    const other = recognition(undefined, { id: ids.case(4), number: 'RZ-2026-000124' });
    expect(s1(settlement(facts), joint, other)?.outcome).toBe('met');
  });

  test.each<[string, Partial<CaseFacts>, 'not_met' | 'unknown']>([
    ['of a bachelor', { degreeLevel: 'bachelor' }, 'not_met'],
    ['of a diploma', { degreeLevel: 'diploma' }, 'not_met'],
    ['of an unknown degree', {}, 'unknown'],
  ])('%s is none of a master for who names its number', (_, facts, outcome) => {
    const named = { recognitionHeld: true, recognitionNumber: NUMBER };
    const found = s1(settlement(named), recognition(undefined, { facts }));
    expect(found).toMatchObject({ outcome, fromCase: { number: 'RZ-2026-000123' } });
    expect(s1(settlement({ ...named, recognitionNumber: '别号' }), recognition(undefined, { facts }))?.outcome).toBe(
      'met',
    );
  });

  test('that was revoked is no certificate for who names it', () => {
    const named = { recognitionHeld: true, recognitionNumber: NUMBER };
    const found = s1(settlement(named), recognition([certificate(REVOKED)]));
    expect(found).toMatchObject({ outcome: 'not_met', fromCase: { number: 'RZ-2026-000123' } });
    expect(found?.reason).toContain('已于2026-06-01撤销');
    expect(s1(settlement({ ...named, recognitionNumber: '别号' }), recognition([certificate(REVOKED)]))?.outcome).toBe(
      'met',
    );
  });
});

describe('a dossier that an archive case signed in', () => {
  test.each(['settle_bj_nonlocal', 'settle_bj_local', 'settle_elsewhere', 'settle_joint'] as const)(
    'stands for the certificate of keeping in %s',
    (business) => {
      const row = dossierRow(settlement({}, { business }), archive());
      expect(row).toMatchObject({ necessity: 'waived', unknownFacts: [], fromCase: { number: 'CD-2022-000310' } });
      expect(row?.why).toContain('来自个案 CD-2022-000310，2022-07-01签收');
    },
  );

  test.each<[string, CaseRecord, string]>([
    ['not signed in yet', archive({ facts: {} }), 'required'],
    ['application withdrawn', archive({ state: { kind: 'withdrawn' } }), 'required'],
    ['another business', archive({ business: 'dispatch' }), 'required'],
  ])('%s', (_, other, necessity) => {
    const row = dossierRow(settlement(), other);
    expect(row).toMatchObject({ necessity, unknownFacts: ['dossierKeptHere'] });
    expect(row?.fromCase).toBeUndefined();
  });

  test('does not outdo the word that it is elsewhere, and says so', () => {
    const row = dossierRow(settlement({ dossierKeptHere: false }), archive());
    expect(row?.necessity).toBe('required');
    expect(row?.why).toContain('CD-2022-000310');
  });

  test('leaves nothing of the row in the way of a result', () => {
    const record = settlement();
    const blocked = (own: OwnRecords) => judge(record, own).blockers.map(({ target }) => target.key);
    expect(blocked(NO_OWN_RECORDS)).toContain('8');
    expect(blocked(ownRecordsFor(record, [archive()], TODAY))).not.toContain('8');
  });
});

describe('whose it is', () => {
  test.each<[string, Partial<Applicant>, Partial<Applicant>, boolean]>([
    ['the same number under another name', {}, { name: '章三' }, true],
    ['the same number typed otherwise', {}, { idNumber: '110105 19491231 002x' }, true],
    ['the same name and birth date under another number', {}, { idNumber: '110105194912310038' }, false],
    ['the same digits on another paper', {}, { idType: 'passport' }, false],
    ['numbers that nobody has filled in', { idNumber: '（未填写）' }, { idNumber: '（未填写）' }, false],
    ['a passport', { idType: 'passport', idNumber: 'E12345678' }, { idType: 'passport', idNumber: 'E12345678' }, true],
    [
      'a passport number of another country',
      { idType: 'passport', idNumber: 'E12345678' },
      { idType: 'passport', idNumber: 'E12345678', nationality: 'GBR' },
      false,
    ],
  ])('%s', (_, mine, theirs, same) => {
    const record = settlement({}, { applicant: mine });
    const own = ownRecordsFor(
      record,
      [recognition(undefined, { applicant: theirs }), archive({ applicant: theirs })],
      TODAY,
    );
    expect(own.certificates).toHaveLength(same ? 1 : 0);
    expect(own.dossier !== null).toBe(same);
  });

  test('a case is not its own proof', () => {
    const record = recognition();
    expect(ownRecordsFor(record, [record], TODAY)).toEqual(NO_OWN_RECORDS);
  });
});

describe('for any settlement case', () => {
  const day = fc.constantFrom(civilDate('2025-03-03'), civilDate('2026-05-03'));
  const level = fc.constantFrom('bachelor', 'master', 'doctorate', null);
  const own: fc.Arbitrary<OwnRecords> = fc.record({
    certificates: fc.array(
      fc.record({
        from: fc.constant({ caseId: ids.case(2), number: 'RZ-2026-000123' }),
        number: fc.constant(NUMBER),
        issuedOn: day,
        revokedOn: fc.constant(null),
        degreeLevel: level,
      }),
      { maxLength: 2 },
    ),
    dossier: fc.option(
      fc.record({ from: fc.constant({ caseId: ids.case(3), number: 'CD-2022-000310' }), signedInOn: day }),
    ),
  });
  const business = fc.constantFrom('settle_bj_nonlocal', 'settle_bj_local', 'settle_elsewhere', 'settle_joint');
  const rows = fc.subarray([5, 6, 7, 8, 9, 12, 13, 14, 15]);

  test('what the centre holds taken away makes nothing better', () => {
    const rank = { not_met: 0, unknown: 1, met: 2 } as const;
    checkProperty(
      fc.property(business, anyFacts, rows, own, (code, facts, held, given) => {
        const record = settlement(facts, {
          business: code,
          documents: held.map((row) => aDocument(row, row)),
          materials: verdicts(Object.fromEntries(held.map((row) => [row, 'accepted' as const]))),
        });
        const before = judge(record, given);
        const after = judge(record, NO_OWN_RECORDS);
        for (const [index, { rule, outcome }] of after.rules.entries()) {
          const was = before.rules[index]?.outcome ?? 'not_met';
          expect(`${rule} ${rank[outcome] <= rank[was]}`).toBe(`${rule} true`);
        }
        const inTheWay = standingInTheWay(after.rules).length;
        expect(inTheWay).toBeGreaterThanOrEqual(standingInTheWay(before.rules).length);
      }),
      1_000,
    );
  });
});
