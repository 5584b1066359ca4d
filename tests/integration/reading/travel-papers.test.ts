import { afterAll, beforeAll, expect, test } from 'vitest';
import { degradationFor } from '#scripts/specimens/degrade.ts';
import { makeFile } from '#scripts/specimens/make-file.ts';
import type { SpecimenRequest } from '#scripts/specimens/model.ts';
import { createBiography } from '#scripts/specimens/office/biography.ts';
import { studentVisa } from '#scripts/specimens/office/papers.ts';
import { deriveSeed } from '#scripts/specimens/prng.ts';
import { openStudio, type Studio } from '#scripts/specimens/studio.ts';
import type { ReadField } from '#shared/domain/reading/reading-result.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { openRoom, resultOf, type TestRoom } from './open-room.ts';

const SEED = 60_113;
let room: TestRoom;
let studio: Studio;
beforeAll(async () => {
  room = openRoom();
  studio = await openStudio(1);
}, 60_000);
afterAll(() => Promise.all([room.close(), studio.close()]));

const biographyOf = (index: number, institutionId: string) =>
  createBiography(deriveSeed(SEED, index), {
    today: civilDate('2026-11-20'),
    level: 'master',
    institutionId,
    finishedMonthsAgo: 12,
    person: { surnameKind: 'common' },
  });
const endorsed = { endorsedFrom: civilDate('2023-09-01'), endorsedUntil: civilDate('2025-08-31') } as const;
const [uk, us] = [biographyOf(1, 'northbridge'), biographyOf(2, 'lakeshore')];

const CARDS: readonly (readonly [name: string, kind: string, parts: readonly SpecimenRequest[]])[] = [
  [
    'a permit and its endorsement on two pages',
    'permit',
    [
      { kind: 'hk_permit', person: uk.person, details: { side: 'front' }, seed: SEED },
      { kind: 'hk_permit', person: uk.person, details: { side: 'back', ...endorsed }, seed: SEED },
    ],
  ],
  [
    'a permit to Taiwan',
    'permit',
    [{ kind: 'hk_permit', person: us.person, details: { side: 'front', toTaiwan: true }, seed: SEED }],
  ],
  [
    'the two sides of an identity card on two pages',
    'id_card',
    [
      { kind: 'id_card', person: us.person, details: { side: 'back', longTerm: true }, seed: SEED },
      { kind: 'id_card', person: us.person, details: { side: 'front', nation: '维吾尔' }, seed: SEED },
    ],
  ],
  ['a visa', 'visa', [studentVisa(us)]],
];

/** Names under which a field that is read is found in the truth of its page. */
const TRUTH_OF: Readonly<Record<string, string>> = { name: 'nameHan', documentNumber: 'visaNumber' };

test.each(CARDS)(
  '%s: whatever is read and sure is right',
  async (name, kind, parts) => {
    const degradation = degradationFor(deriveSeed(SEED, name), 'typical', { dpi: 300, marginMm: 5 });
    const spec = { fileName: 'card.pdf', parts, output: { kind: 'scan', format: 'pdf', degradation } } as const;
    const { bytes, truth } = await makeFile(studio, spec);
    const result = resultOf(await room.read(spec.fileName, { bytes }));
    expect(result.kind).toBe(kind);
    expect(result.others).toBeUndefined();
    const truths: Readonly<Record<string, string>> = Object.assign(
      {},
      ...(truth.pages ?? [truth]).map(({ fields }) => fields),
    );
    const known = Object.entries(result.fields).flatMap(([key, field]): (readonly [string, ReadField, string])[] => {
      const value = truths[key] ?? truths[TRUTH_OF[key] ?? ''];
      return value === undefined ? [] : [[key, field, value]];
    });
    const wrong = known.filter(
      ([, { value, confidence }, truly]) =>
        value.replaceAll(' ', '') !== truly.replaceAll(' ', '') && confidence >= 0.5,
    );
    expect(wrong).toEqual([]);
    expect(known.length).toBeGreaterThanOrEqual(4);
  },
  120_000,
);
