import { afterAll, beforeAll, expect, test } from 'vitest';
import { degradationFor } from '#scripts/specimens/degrade.ts';
import type { SpecimenPage } from '#scripts/specimens/model.ts';
import { createBiography } from '#scripts/specimens/office/biography.ts';
import { passportPage, studentVisa } from '#scripts/specimens/office/papers.ts';
import { deriveSeed } from '#scripts/specimens/prng.ts';
import { onOneSheet } from '#scripts/specimens/sheet.ts';
import { renderSpecimen } from '#scripts/specimens/specimen.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import { papersOf } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

const SEED = 4_711;
let room: TestRoom;
let studio: Studio;
beforeAll(async () => {
  room = openRoom();
  studio = await openStudio(1);
}, 60_000);
afterAll(() => Promise.all([room.close(), studio.close()]));

const biography = (index: number) =>
  createBiography(deriveSeed(SEED, index), {
    today: civilDate('2026-11-20'),
    level: 'master',
    institutionId: 'northbridge',
    finishedMonthsAgo: 12,
    person: { surnameKind: 'common' },
  });

async function scanned(pages: readonly SpecimenPage[]): Promise<Uint8Array> {
  const wear = degradationFor(SEED, 'typical', { dpi: 200 });
  return (await studio.scan(onOneSheet(pages), wear, SEED, 'image/jpeg')).bytes;
}

test('a passport and a visa on one scan are read as two papers, each with its own zone', async () => {
  const pages = [passportPage(biography(0)), studentVisa(biography(0))].map(renderSpecimen);
  const papers = papersOf(resultOf(await room.read('two.jpg', { bytes: await scanned(pages) })));
  const formats = papers.map(({ mrz }) => mrz?.format);
  expect(formats.toSorted()).toEqual(['MRVA', 'TD3']);
  for (const paper of papers) expect(pages.map((page) => page.mrz)).toContainEqual(paper.mrz?.lines);
}, 120_000);

test('two passports on one scan keep their fields apart', async () => {
  const pages = [passportPage(biography(1)), passportPage(biography(2))].map(renderSpecimen);
  const result = resultOf(await room.read('passports.jpg', { bytes: await scanned(pages), hint: 'passport' }));
  const numbers = papersOf(result).map(({ fields }) => fields.documentNumber?.value);
  expect(numbers.toSorted()).toEqual(pages.map(({ fields }) => fields.documentNumber).toSorted());
  for (const { kind, fields, mrz } of papersOf(result)) {
    expect(kind).toBe('passport');
    expect(mrz?.lines[1]).toContain(fields.documentNumber?.value);
  }
}, 120_000);
