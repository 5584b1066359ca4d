import { expect, test } from 'vitest';
import { MATERIALS } from '#shared/domain/materials/material-table.ts';
import type { DocumentKind, PaperKind } from '#shared/domain/reading/reading-result.ts';
import { wrongSlot } from '#shared/domain/reading/wrong-slot.ts';

const nameOf = (row: number): string => MATERIALS.find((material) => material.row === row)?.name ?? '';

/** What each row of G六 asks for; rows that take anything are not here. */
const ASKS: Readonly<Record<number, readonly PaperKind[]>> = {
  1: ['id_card'],
  2: ['passport'],
  3: ['visa'],
  4: ['admission_letter', 'enrolment_certificate'],
  5: ['employer_letter'],
  6: ['admission_letter', 'transcript'],
  7: ['social_insurance'],
  8: ['dossier_certificate'],
  9: ['household_register'],
  12: ['study_statement'],
  13: ['employer_letter'],
  14: ['dossier_certificate'],
  15: ['household_register'],
  17: ['diploma'],
  18: ['passport', 'permit'],
  19: [],
  20: ['authorisation'],
  22: ['scholarship_certificate'],
  23: ['passport', 'visa'],
};

test.each(MATERIALS.map(({ row, name }) => [row, name] as const))('row %i, %s', (row, name) => {
  const asks = ASKS[row];
  const stranger: PaperKind = 'language_certificate';
  for (const kind of asks ?? []) expect(wrongSlot(name, [kind])).toBeNull();
  expect(wrongSlot(name, [stranger])).toEqual(asks === undefined ? null : { expected: asks, read: stranger });
});

test.each<readonly [DocumentKind[], number]>([
  [['passport', 'visa'], 18],
  [['visa'], 18],
  [['stamp_page'], 18],
  [['residence_permit'], 3],
  [['translation'], 4],
  [['social_insurance', 'employer_letter'], 5],
])('%j beside the paper of row %i is no mistake', (kinds, row) => {
  expect(wrongSlot(nameOf(row), kinds)).toBeNull();
});

test('a paper that could not be told is not called the wrong one', () => {
  for (const kind of ['other', 'unknown'] as const) expect(wrongSlot(nameOf(18), [kind])).toBeNull();
  expect(wrongSlot(nameOf(18), [])).toBeNull();
});

test('the name follows the case: a permit instead of a passport, an identity card where no passport is asked for', () => {
  expect(wrongSlot('港澳通行证个人信息页', ['passport'])).toEqual({ expected: ['permit'], read: 'passport' });
  expect(wrongSlot('学生签注页', ['permit'])).toBeNull();
  expect(wrongSlot('身份证正、反两面', ['passport'])).toEqual({ expected: ['id_card'], read: 'passport' });
  expect(wrongSlot('身份证正、反两面，或学习期间使用的护照或通行证', ['id_card'])).toBeNull();
  expect(wrongSlot(nameOf(19), ['passport'])).toEqual({ expected: [], read: 'passport' });
});
