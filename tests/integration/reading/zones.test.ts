import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MrzRecogniser } from '#renderer/reading-room/recognise/mrz-recogniser.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import { mrzSet, noMrzSet } from '#scripts/specimens/mrz-set.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import { grayOf, openZoneRecogniser, zoneOf } from '#tests/support/zones/zone-door.ts';

let studio: Studio;
let recogniser: MrzRecogniser;
beforeAll(async () => {
  studio = await openStudio();
  recogniser = await openZoneRecogniser();
}, 60_000);
afterAll(() => studio.close());

/** Seeds of tests and benchmarks never meet: nothing is tuned on these. */
const SEED = 20_261;

/** Eight documents for each condition: passports, both sizes of cards, both visas. */
test.each(mrzSet(SEED, 32).map((spec) => [spec.fileName, spec] as const))(
  '%s: every character of its zone, and all check digits',
  async (_name, spec) => {
    const { bytes, truth } = await makeFile(studio, spec);
    const found = await zoneOf(await grayOf(bytes), recogniser);
    expect(found?.fit.lines).toEqual(truth.mrz);
    expect(found?.fit.checks.filter((check) => !check.ok)).toEqual([]);
  },
  120_000,
);

test.each(noMrzSet(SEED, 10).map((spec) => [spec.fileName, spec] as const))(
  '%s: no zone is seen where there is none',
  async (_name, spec) => {
    const { bytes } = await makeFile(studio, spec);
    expect(await zoneOf(await grayOf(bytes), recogniser)).toBeNull();
  },
  120_000,
);
