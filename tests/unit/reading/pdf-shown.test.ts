import { OPS } from 'pdfjs-dist';
import { describe, expect, test } from 'vitest';
import { isPictured, seenWords } from '#renderer/reading-room/decode/pdf-shown.ts';
import { plainCharacters } from '#renderer/reading-room/decode/pdf-text.ts';

type Step = readonly [step: number, ...args: unknown[]];

const A4 = { width: 595, height: 842 };

function isPicture(...steps: readonly Step[]): boolean {
  const drawn = { fnArray: steps.map(([step]) => step), argsArray: steps.map(([, ...args]) => args) };
  return isPictured(drawn, A4.width * A4.height);
}

describe('a page that is a picture of print', () => {
  const picture = (width: number, height: number): readonly Step[] => [
    [OPS.save],
    [OPS.transform, width, 0, 0, height, 0, 0],
    [OPS.paintImageXObject, 'img_p0_1', 10, 10],
    [OPS.restore],
  ];

  test('one that fills it, and strips that do so together', () => {
    expect(isPicture(...picture(595, 842))).toBe(true);
    expect(isPicture(...Array.from({ length: 10 }, () => picture(595, 84)).flat())).toBe(true);
  });

  test('not one with a portrait or a letterhead', () => {
    expect(isPicture([OPS.showText, []], ...picture(120, 160), ...picture(595, 90))).toBe(false);
  });

  test('a form within a form, turned by a quarter', () => {
    const form: Step = [OPS.paintFormXObjectBegin, [0, 595, -842, 0, 0, 0], null];
    expect(isPicture(form, [OPS.paintImageMaskXObject], [OPS.paintFormXObjectEnd])).toBe(true);
    expect(isPicture(form, [OPS.paintFormXObjectEnd], [OPS.paintImageMaskXObject])).toBe(false);
  });

  test('text that leaves no ink is no text of the page', () => {
    expect(isPicture([OPS.setTextRenderingMode, 3], [OPS.showText, []])).toBe(true);
    expect(isPicture([OPS.setTextRenderingMode, 2], [OPS.showText, []])).toBe(false);
  });
});

test('a word on blank paper is dropped, one in pale ink stays', () => {
  const [width, height] = [60, 20];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let at = (10 * width + 5) * 4; at < (10 * width + 15) * 4; at += 4) data.fill(190, at, at + 3);
  const word = (text: string, left: number) => ({
    text,
    confidence: 1,
    left,
    right: left + 20,
    top: 4,
    bottom: 16,
    symbols: [],
  });
  const seen = seenWords([[word('pale', 0), word('white', 30)], [word('off', 80)]], { data, width, height });
  expect(seen.map((line) => line.map(({ text }) => text))).toEqual([['pale']]);
});

test('radicals that stand for the characters they look like become those; punctuation stays', () => {
  expect(plainCharacters('2026年08⽉31⽇（⼈⼒）：⾦')).toBe('2026年08月31日（人力）：金');
});
