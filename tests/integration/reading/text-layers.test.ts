import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imagePdf } from '#scripts/specimens/formats/image-pdf.ts';
import { openRoom, resultOf, type TestRoom, valuesOf } from './open-room.ts';

const SLOW = 120_000;
let room: TestRoom;

beforeAll(() => {
  room = openRoom();
});

afterAll(async () => {
  await room.close();
});

test(
  'what a file says of its picture without showing it is not believed',
  async () => {
    const truth = JSON.parse(readFileSync('resources/specimens/diploma-us.truth.json', 'utf8')) as {
      pixels: readonly [readonly [number, number]];
      fields: Readonly<Record<string, string>>;
    };
    const [[widthPx, heightPx]] = truth.pixels;
    const layer = [
      'University of Elsewhere',
      'This is to certify that',
      'Somebody Else',
      'has been awarded the degree of',
      'Doctor of Philosophy in Physics on 1 June 2020',
    ];
    const jpeg = readFileSync('resources/specimens/diploma-us.jpg');
    const bytes = imagePdf([{ jpeg, widthPx, heightPx, dpi: 150, layer }]);
    const result = resultOf(await room.read('layered.pdf', { bytes }));
    expect(result.pages[0]?.engine).not.toBe('text_layer');
    expect(valuesOf(result)).toMatchObject({
      holder: truth.fields.holder,
      institution: truth.fields.institution,
      degree: truth.fields.degree,
    });
  },
  SLOW,
);
