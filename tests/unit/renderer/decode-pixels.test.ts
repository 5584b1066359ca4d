import { createCanvas } from '@napi-rs/canvas';
import { BarcodeFormat, EncodeHintType, MultiFormatWriter } from '@zxing/library';
import { describe, expect, test } from 'vitest';
import { decodePixels } from '#renderer/workstation/features/verify/decode-pixels.ts';

const CONTENT = `HTTPS://VERIFY.EXAMPLE.EDU.CN/V/${'AE5QW2'.repeat(37)}`;
/** A letter at 200 dots an inch; the code is 30 mm wide. */
const [WIDTH, HEIGHT, SIZE] = [1654, 2339, 236];

function letter(tilt: number, ink: string) {
  const canvas = createCanvas(WIDTH, HEIGHT);
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#f4f1ea';
  paper.fillRect(0, 0, WIDTH, HEIGHT);
  paper.fillStyle = ink;
  for (let line = 0; line < 22; line += 1) paper.fillRect(220, 300 + line * 70, 1200, 26);
  paper.translate(1200, 1950);
  paper.rotate((tilt * Math.PI) / 180);
  const modules = new MultiFormatWriter().encode(
    CONTENT,
    BarcodeFormat.QR_CODE,
    0,
    0,
    new Map<EncodeHintType, unknown>([[EncodeHintType.MARGIN, 0]]),
  );
  const side = SIZE / modules.getWidth();
  for (let row = 0; row < modules.getHeight(); row += 1) {
    for (let column = 0; column < modules.getWidth(); column += 1) {
      if (modules.get(column, row)) paper.fillRect(column * side, row * side, side + 0.3, side + 0.3);
    }
  }
  return canvas;
}

describe('the code on a scanned letter', () => {
  test.each([0, 3, -8])('is read when the sheet lies %d degrees askew', (tilt) => {
    const canvas = letter(tilt, '#262a33');
    const { data, width, height } = canvas.getContext('2d').getImageData(0, 0, WIDTH, HEIGHT);
    expect(decodePixels({ data, width, height })).toBe(CONTENT);
  });

  test('is not made up where there is none', () => {
    const data = new Uint8ClampedArray(4 * 300 * 300).fill(240);
    expect(decodePixels({ data, width: 300, height: 300 })).toBeNull();
  });
});
