import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { likenessTo, lookOf } from '#shared/domain/fraud/diploma-look.ts';
import {
  compareLooks,
  institutionKey,
  originOf,
  outcomeOf,
  type RememberedDiploma,
} from '#shared/domain/fraud/diploma-memory.ts';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import { createRegister } from '#shared/domain/institutions/register.ts';
import type { Box, ReadingResult } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { aCase, ids, noon } from '../../support/domain-cases.ts';

const CENTRED: readonly Box[] = [
  [300, 100, 400, 60],
  [350, 300, 300, 40],
  [250, 500, 500, 50],
  [100, 900, 200, 30],
  [700, 900, 200, 30],
];
const LEFT: readonly Box[] = [
  [50, 50, 300, 120],
  [50, 300, 900, 40],
  [50, 360, 900, 40],
  [50, 420, 900, 40],
  [50, 480, 900, 40],
];

function diploma(boxes: readonly Box[], picture: string | null = 'ff00ff00ff00ff00'): ReadingResult {
  const lines = boxes.map((box) => ({ text: 'x', box, confidence: 0.9 }));
  const page = { width: 1000, height: 1000, engine: 'tesseract', text: '', lines } as const;
  const read = (value: string) => ({ value, confidence: 0.9, page: 0, box: [0, 0, 1, 1] }) as const;
  const fields = { language: read('en'), institution: read('The University of Leeds'), awardDate: read('6 July 2023') };
  return { kind: 'diploma', fields, mrz: null, pages: [{ ...page, ...(picture && { look: picture }) }], ms: 1 };
}

function look(boxes: readonly Box[], picture?: string) {
  const found = lookOf(diploma(boxes, picture));
  if (found === null) throw new Error('no look');
  return found;
}

function remembered(index: number, given: Partial<RememberedDiploma>): RememberedDiploma {
  return {
    documentId: ids.document(index),
    caseId: ids.case(),
    caseNumber: `RZ-2025-${index}`,
    institution: 'GBR027',
    year: 2023,
    outcome: 'recognised',
    look: look(CENTRED),
    ...given,
  };
}

const OWN = { documentId: ids.document(1), institution: 'University of Leeds', look: look(CENTRED) };

describe('the look of a diploma', () => {
  test('says where print stands and nothing of what it says', () => {
    expect(look(CENTRED)).toMatchObject({ picture: 'ff00ff00ff00ff00', language: 'en', seals: 0 });
    expect(look(CENTRED).layout).toMatch(/^[0-9a-f]{576}$/);
    expect(JSON.stringify(look(CENTRED))).not.toContain('Leeds');
  });

  test('is the same wherever on the scanner the paper lay, and at any size', () => {
    const moved = CENTRED.map(([x, y, width, height]): Box => [2 * x + 70, 2 * y + 30, 2 * width, 2 * height]);
    expect(look(moved).layout).toBe(look(CENTRED).layout);
  });

  test('is none of print in columns, whose lines are not found the same way twice', () => {
    const columns = [0, 1, 2, 3].map((at): Box => [200 + 150 * at, 100, 60, 800]);
    expect(lookOf(diploma(columns))).toBeNull();
  });

  test('is none of a passport, nor of a reading from before looks were kept', () => {
    expect(lookOf({ ...diploma(CENTRED), kind: 'passport' })).toBeNull();
    expect(lookOf(diploma(CENTRED, null))).toBeNull();
    expect(lookOf(diploma([]))).toBeNull();
  });
});

describe('beside earlier ones', () => {
  const strange = look(LEFT, '00ff00ff00ff00ff');

  test('those of one design are alike, those of another unlike, each with its likeness', () => {
    const earlier = [remembered(2, {}), remembered(3, { look: strange })];
    const found = compareLooks(OWN, earlier, []);
    expect(found.alike.map((one) => [one.documentId, one.likeness])).toEqual([[ids.document(2), 1]]);
    expect(found.unlike.map((one) => one.documentId)).toEqual([ids.document(3)]);
    expect(found.unlike[0]?.likeness).toBeLessThan(0.4);
  });

  test('refused ones count when they look like it, of whatever institution, and never among the recognised', () => {
    const refused = [
      remembered(4, { outcome: 'refused', institution: 'FRA001' }),
      remembered(5, { outcome: 'refused', look: strange }),
    ];
    const found = compareLooks(OWN, refused, refused);
    expect(found.refused.map((one) => one.documentId)).toEqual([ids.document(4)]);
    expect([...found.alike, ...found.unlike]).toEqual([]);
  });
});

describe('two scans of one design', () => {
  const alike = (boxes: readonly Box[], picture?: string) => likenessTo(OWN.look)(look(boxes, picture));

  test('fit though a line more was found below and the paper lay a little larger', () => {
    const number: Box = [120, 1000, 120, 20];
    const larger = [...CENTRED, number].map(([x, y, width, height]): Box => [x, y * 1.04, width * 1.03, height]);
    expect(alike(larger)).toBeGreaterThan(0.7);
    expect(alike(LEFT)).toBeLessThan(0.4);
  });

  test('are no less alike for a shadow that turned the picture over', () => {
    expect(alike(CENTRED, '00ff00ff00ff00ff')).toBe(alike(CENTRED));
  });

  test('a look of an earlier make counts neither for nor against', () => {
    const old = remembered(2, { look: { ...look(CENTRED), layout: 'f'.repeat(96) } });
    expect(compareLooks(OWN, [old], [old])).toMatchObject({ alike: [], unlike: [], refused: [] });
  });
});

describe('what is remembered of a case', () => {
  const issued = { issuedAt: noon('2026-11-03'), revokedAt: null };

  test.each([
    ['recognition_certificate', {}, 'recognised'],
    ['recognition_refused', {}, 'refused'],
    ['recognition_suspended', {}, null],
    ['recognition_certificate', { revokedAt: noon('2026-11-04') }, null],
    ['recognition_certificate', { issuedAt: null }, null],
  ] as const)('%s %o: %s', (kind, changes, outcome) => {
    const results = [{ kind, ...issued, ...changes }] as unknown as CaseRecord['results'];
    expect(outcomeOf({ results })).toBe(outcome);
  });

  test('the form says of which institution and year, else the paper', () => {
    const facts = { institution: '利兹大学', awardDate: civilDate('2022-01-01') };
    expect(originOf(aCase({ facts }), diploma(CENTRED))).toEqual({ institution: '利兹大学', year: 2022 });
    expect(originOf(aCase(), diploma(CENTRED))).toEqual({ institution: 'The University of Leeds', year: 2023 });
  });

  test('one institution has one key however it is named, and namesakes do not share one', () => {
    const register = createRegister(BUILT_IN_INSTITUTIONS);
    const key = (name: string) => institutionKey(name, register);
    expect(key('利兹大学')).toBe(key('THE UNIVERSITY OF LEEDS'));
    expect(key('University of York')).not.toBe(key('York University'));
    expect(key('Northbridge University')).toBe('NORTHBRIDGE UNIVERSITY');
  });
});
