import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUSINESS_CODES } from '#shared/domain/business/business-code.ts';
import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import { NO_FACTS } from '#shared/domain/case/no-facts.ts';
import { checklistOf, deriveChecklist } from '#shared/domain/materials/checklist.ts';
import type { ChecklistItem } from '#shared/domain/materials/checklist-item.ts';
import { standingOf } from '#shared/domain/materials/material-standing.ts';
import { findMaterial, isMaterialOf, MATERIALS, materialsOf } from '#shared/domain/materials/material-table.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, aDocument, ids, noon, verdicts, ZHANG_MIN } from '../../../support/domain-cases.ts';
import { anyFacts } from '../../../support/facts-arbitrary.ts';
import { checkProperty } from '../../../support/property.ts';

const SUBMITTED = civilDate('2026-11-02');

function item(
  business: (typeof BUSINESS_CODES)[number],
  row: number,
  facts: Partial<CaseFacts> = {},
  requestedRows: number[] = [],
): ChecklistItem {
  const found = deriveChecklist(
    { business, submittedOn: SUBMITTED, facts: { ...NO_FACTS, ...facts } },
    { requestedRows },
  ).find((one) => one.row === row);
  if (found === undefined) throw new Error(`row ${row} is not on the list of ${business}`);
  return found;
}

describe('the guide’s list (G六)', () => {
  test('has 24 rows, in order, each with a business', () => {
    expect(MATERIALS.map((material) => material.row)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(materialsOf('archive').map((one) => one.row)).toEqual([1, 2, 3, 4]);
    expect(materialsOf('settle_bj_nonlocal').map((one) => one.row)).toEqual([5, 6, 7, 8, 9, 10, 11]);
    expect(materialsOf('settle_joint').map((one) => one.row)).toEqual([12, 13, 14, 15, 16]);
    expect(materialsOf('recognition').map((one) => one.row)).toEqual([17, 18, 19, 20, 21]);
    expect(materialsOf('dispatch').map((one) => one.row)).toEqual([22, 23, 24]);
    expect(isMaterialOf('recognition', 17)).toBe(true);
    expect(isMaterialOf('archive', 17)).toBe(false);
    expect(findMaterial(25)).toBeNull();
  });
});

describe('existence of each row follows from the facts', () => {
  test.each<[string, ChecklistItem, Partial<ChecklistItem>]>([
    [
      '2 abroad',
      item('archive', 2, { destinationKind: 'abroad' }),
      { name: '护照个人信息页（即有照片页）', necessity: 'required', unknownFacts: [] },
    ],
    ['2 赴港澳', item('archive', 2, { destinationKind: 'hk_macau' }), { name: '港澳通行证个人信息页' }],
    ['3 赴港澳', item('archive', 3, { destinationKind: 'hk_macau' }), { name: '学生签注页' }],
    ['2 unknown', item('archive', 2), { necessity: 'required', unknownFacts: ['destinationKind'] }],
    [
      '4 in English',
      item('archive', 4, { documentLanguage: 'en' }),
      { name: '国（境）外院校录取通知书/在读证明/注册证明' },
    ],
    [
      '4 in German',
      item('archive', 4, { documentLanguage: 'de' }),
      { name: '国（境）外院校录取通知书/在读证明/注册证明及中文翻译件' },
    ],
    ['4 in Chinese', item('archive', 4, { documentLanguage: 'zh' }), { unknownFacts: [] }],
    [
      '5 事业编制',
      item('settle_bj_nonlocal', 5, { letterKind: 'public_institution' }),
      { name: '《单位接收函（事业编制）》' },
    ],
    [
      '6 post-doctoral',
      item('settle_bj_nonlocal', 6, { degreeLevel: 'postdoctoral' }),
      { name: '国外院校或研究机构出具的录取通知书、交流合同及工作结束证明' },
    ],
    ['7 plain letter', item('settle_bj_nonlocal', 7, { letterKind: 'plain' }), { necessity: 'required' }],
    ['7 事业编制', item('settle_bj_nonlocal', 7, { letterKind: 'public_institution' }), { necessity: 'waived' }],
    ['7 unknown letter', item('settle_bj_nonlocal', 7), { necessity: 'required', unknownFacts: ['letterKind'] }],
    ['8 dossier here', item('settle_bj_nonlocal', 8, { dossierKeptHere: true }), { necessity: 'waived' }],
    ['8 dossier elsewhere', item('settle_bj_nonlocal', 8, { dossierKeptHere: false }), { necessity: 'required' }],
    [
      '9 collective',
      item('settle_bj_nonlocal', 9, { householdKind: 'collective' }),
      { name: '集体户口首页（加盖集体户口管理部门印章）和本人页正反面' },
    ],
    ['10 applies', item('settle_bj_nonlocal', 10, { hasEarlierStudyOrLaterWork: true }), { necessity: 'required' }],
    [
      '10 does not',
      item('settle_bj_nonlocal', 10, { hasEarlierStudyOrLaterWork: false }),
      { necessity: 'not_applicable' },
    ],
    [
      '10 unknown',
      item('settle_bj_nonlocal', 10),
      { necessity: 'optional', unknownFacts: ['hasEarlierStudyOrLaterWork'] },
    ],
    ['12 local', item('settle_bj_local', 12), { necessity: 'required' }],
    ['12 joint programme', item('settle_joint', 12), { necessity: 'waived' }],
    ['14 dossier here', item('settle_joint', 14, { dossierKeptHere: true }), { necessity: 'waived' }],
    ['14 unknown', item('settle_elsewhere', 14), { necessity: 'required', unknownFacts: ['dossierKeptHere'] }],
    ['11 not asked', item('settle_bj_nonlocal', 11), { necessity: 'not_applicable' }],
    ['11 asked', item('settle_bj_nonlocal', 11, {}, [11]), { necessity: 'requested' }],
    ['16 asked', item('settle_joint', 16, {}, [16]), { necessity: 'requested' }],
    ['21 not asked', item('recognition', 21), { necessity: 'not_applicable' }],
    [
      '21 for the green channel, where its proof lies',
      item('recognition', 21, { greenChannelGround: 2 }),
      { necessity: 'proof', unknownFacts: [] },
    ],
    [
      '21 asked for in a green case',
      item('recognition', 21, { greenChannelGround: 2 }, [21]),
      { necessity: 'requested' },
    ],
    ['21 asked', item('recognition', 21, {}, [21]), { necessity: 'requested', clause: 'G六21' }],
  ])('row %s', (_, found, expected) => {
    expect(found).toMatchObject(expected);
  });
});

describe('row 18: which paper proves the person (G六18, P三)', () => {
  const JOINT = { destinationKind: 'joint_programme' } as const;
  test.each<[string, Partial<CaseFacts>, string, readonly string[]]>([
    ['abroad', { destinationKind: 'abroad' }, '学习期间使用的护照', []],
    ['Hong Kong and Macau', { destinationKind: 'hk_macau' }, '学习期间使用的港澳通行证', []],
    ['Taiwan', { destinationKind: 'taiwan' }, '学习期间使用的台湾通行证', []],
    ['joint programme, 179 days', { ...JOINT, daysAbroad: 179 }, '身份证正、反两面', []],
    ['joint programme, exactly 180 days', { ...JOINT, daysAbroad: 180, country: 'GBR' }, '学习期间使用的护照', []],
    [
      'joint programme, 181 days in Hong Kong',
      { ...JOINT, daysAbroad: 181, country: 'HKG' },
      '学习期间使用的港澳通行证',
      [],
    ],
    ['joint programme, 0 days', { ...JOINT, daysAbroad: 0 }, '身份证正、反两面', []],
    ['joint programme, days unknown', JOINT, '身份证正、反两面，或学习期间使用的护照或通行证', ['daysAbroad']],
    ['joint programme, place unknown', { ...JOINT, daysAbroad: 200 }, '学习期间使用的护照或通行证', ['country']],
    ['nothing known', {}, '学习期间使用的护照或通行证', ['destinationKind']],
    [
      'no entry–exit records',
      { destinationKind: 'abroad', entryExitFound: false },
      '学习期间使用的护照及出入境记录页',
      [],
    ],
    [
      'no records, but no passport either',
      { ...JOINT, daysAbroad: 179, entryExitFound: false },
      '身份证正、反两面',
      [],
    ],
  ])('%s', (_, facts, name, unknownFacts) => {
    expect(item('recognition', 18, facts)).toMatchObject({ name, unknownFacts, necessity: 'required' });
  });
});

describe('for any facts', () => {
  const business = fc.constantFrom(...BUSINESS_CODES);
  test('deriving twice changes nothing, and every row of the business is there once', () => {
    checkProperty(
      fc.property(business, anyFacts, (code, facts) => {
        const subject = { business: code, submittedOn: SUBMITTED, facts };
        expect(deriveChecklist(subject)).toEqual(deriveChecklist(subject));
        expect(deriveChecklist(subject).map((one) => one.row)).toEqual(materialsOf(code).map((one) => one.row));
      }),
    );
  });

  test('a fact that is not known never waives: forgetting one only adds duties', () => {
    checkProperty(
      fc.property(
        business,
        anyFacts,
        fc.constantFrom('letterKind', 'dossierKeptHere', 'hasEarlierStudyOrLaterWork', 'daysAbroad', 'destinationKind'),
        (code, facts, key) => {
          const known = deriveChecklist({ business: code, submittedOn: SUBMITTED, facts });
          const forgotten = deriveChecklist({
            business: code,
            submittedOn: SUBMITTED,
            facts: { ...facts, [key]: null },
          });
          for (const [index, one] of forgotten.entries()) {
            if (one.necessity === 'waived' || one.necessity === 'not_applicable')
              expect(known[index]?.necessity).toBe(one.necessity);
          }
        },
      ),
    );
  });
});

describe('a case’s own list', () => {
  test('remembers what its supplements asked for', () => {
    const supplement = {
      id: ids.supplement(1),
      items: [
        { materialRow: 21, text: '成绩单' },
        { materialRow: 3, text: '旧版本的行' },
      ],
      requestedAt: noon('2026-11-04'),
      requestedOn: civilDate('2026-11-04'),
      dueOn: civilDate('2026-11-18'),
      by: ZHANG_MIN,
      note: null,
      answeredOn: null,
    };
    const list = checklistOf(aCase({ supplements: [supplement] }));
    expect(list.find((one) => one.row === 21)?.necessity).toBe('requested');
  });

  test('a fee or a piece of information that was asked for makes no paper due', () => {
    const supplement = {
      id: ids.supplement(1),
      items: [{ materialRow: null, text: '请缴纳认证服务费用360元。' }],
      requestedAt: noon('2026-11-04'),
      requestedOn: civilDate('2026-11-04'),
      dueOn: civilDate('2026-11-18'),
      by: ZHANG_MIN,
      note: null,
      answeredOn: null,
    };
    expect(checklistOf(aCase({ supplements: [supplement] }))).toEqual(checklistOf(aCase()));
  });

  test('how far each row has come', () => {
    const record = aCase({
      documents: [aDocument(1, 17), aDocument(2, 18), aDocument(3, 19, { replacedBy: ids.document(4) })],
      materials: verdicts({ 17: 'accepted', 18: 'rejected' }),
    });
    const standing = (row: number, facts: Partial<CaseFacts> = {}) => {
      const list = checklistOf({ ...record, facts: { ...NO_FACTS, ...facts } });
      const found = list.find((one) => one.row === row);
      return found ? standingOf({ ...record, facts: { ...NO_FACTS, ...facts } }, found).kind : null;
    };
    expect(standing(17)).toBe('accepted');
    expect(standing(18)).toBe('rejected');
    expect(standing(19)).toBe('missing');
    expect(standing(20)).toBe('missing');
    expect(standing(20, { agreementSigned: true })).toBe('unseen');
    expect(standing(21)).toBe('not_needed');
  });

  test('exactly 180 days of a joint programme are the office’s word, fewer and more are not (G六18)', () => {
    const nameAt = (daysAbroad: number, exactly180IsAbroad: boolean) =>
      checklistOf(aCase({ facts: { destinationKind: 'joint_programme', country: 'GBR', daysAbroad } }), {
        exactly180IsAbroad,
      }).find((item) => item.row === 18)?.name;
    const names = [179, 180, 181].map((days) => [nameAt(days, true), nameAt(days, false)]);
    const [card, passport] = ['身份证正、反两面', '学习期间使用的护照'];
    expect(names).toEqual([
      [card, card],
      [passport, card],
      [passport, passport],
    ]);
  });
});
