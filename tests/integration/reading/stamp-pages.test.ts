import { afterAll, beforeAll, expect, test } from 'vitest';
import { degradationFor } from '#scripts/specimens/degrade.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import type { SpecimenRequest } from '#scripts/specimens/model.ts';
import { createBiography } from '#scripts/specimens/office/biography.ts';
import { stampPages } from '#scripts/specimens/office/papers.ts';
import { deriveSeed } from '#scripts/specimens/prng.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

const SEED = 8_086;
let room: TestRoom;
let studio: Studio;
beforeAll(async () => {
  room = openRoom();
  studio = await openStudio(1);
}, 60_000);
afterAll(() => Promise.all([room.close(), studio.close()]));

function carriedPage(index: number): SpecimenRequest {
  const biography = createBiography(deriveSeed(SEED, index), {
    today: civilDate('2026-11-20'),
    level: 'master',
    institutionId: 'northbridge',
    finishedMonthsAgo: 12,
    person: { surnameKind: 'common' },
  });
  const [page] = stampPages(biography);
  if (page?.kind !== 'stamp_page') throw new Error('a page of stamps is a page of stamps');
  return { ...page, details: { ...page.details, carried: true } };
}

test('stamps at all angles: what is proposed as sure stands on the page, and something is', async () => {
  const sure: string[] = [];
  const printed: string[] = [];
  for (const index of [0, 1]) {
    const degradation = degradationFor(deriveSeed(SEED, index), 'typical', { dpi: 250, marginMm: 4 });
    const spec = {
      fileName: 'stamps.jpg',
      parts: [carriedPage(index)],
      output: { kind: 'scan', format: 'jpeg', degradation },
    } as const;
    const { bytes, truth } = await makeFile(studio, spec);
    const { kind, pages } = resultOf(await room.read(spec.fileName, { bytes, hint: 'stamp_page' }));
    expect(kind).toBe('stamp_page');
    for (const event of (truth.fields.events ?? '').split(',')) printed.push(`${index} ${event}`);
    for (const { date, direction, isChinese, confidence, box } of pages[0]?.stamps ?? []) {
      expect(box[0] + box[2]).toBeLessThanOrEqual((pages[0]?.width ?? 0) * 1.05);
      if (isChinese && confidence >= 0.5) sure.push(`${index} ${date}:${direction}`);
    }
  }
  expect(sure.filter((one) => !printed.includes(one))).toEqual([]);
  expect(sure.length).toBeGreaterThanOrEqual(printed.length / 3);
}, 240_000);
