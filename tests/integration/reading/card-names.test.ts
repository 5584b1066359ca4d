import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFile } from '#scripts/specimens/make-file.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import { testSet } from '#scripts/specimens/test-set.ts';
import { openRoom, resultOf, type TestRoom, valuesOf } from './open-room.ts';

let room: TestRoom;
let studio: Studio;
beforeAll(async () => {
  room = openRoom();
  studio = await openStudio();
}, 60_000);
afterAll(() => Promise.all([room.close(), studio.close()]));

test('the name on the committed identity card is right or absent', async () => {
  const truth = JSON.parse(readFileSync('resources/specimens/id-card.truth.json', 'utf8')).fields;
  const { name, ...rest } = valuesOf(resultOf(await room.read('resources/specimens/id-card.jpg')));
  expect([undefined, truth.nameHan]).toContain(name);
  const { idNumber, birthDate, sex, address, validFrom, validUntil } = truth;
  const authority = '哈尔滨市公安局南岗分局';
  expect(rest).toEqual({ idNumber, birthDate, sex, nation: '汉', address, authority, validFrom, validUntil });
}, 180_000);

test('freshly drawn identity cards (seed 991): each name right or absent, and not absent everywhere', async () => {
  const cards = testSet(991, 36).filter(({ parts }) => parts[0]?.kind === 'id_card');
  const names: { readonly read: string | undefined; readonly truth: string }[] = [];
  for (const card of cards) {
    const { bytes, truth } = await makeFile(studio, card);
    const values = valuesOf(resultOf(await room.read(card.fileName, { bytes })));
    expect(values).toMatchObject({ idNumber: truth.fields.idNumber, birthDate: truth.fields.birthDate });
    names.push({ read: values.name, truth: String(truth.fields.nameHan) });
  }
  expect(names).toHaveLength(6);
  expect(names.filter(({ read, truth }) => read !== undefined && read !== truth)).toEqual([]);
  expect(names.some(({ read }) => read !== undefined)).toBe(true);
}, 300_000);
