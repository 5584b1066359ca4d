import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canHold, isWhole } from '#renderer/reading-room/decode/integrity.ts';
import { largestPdfImage } from '#renderer/reading-room/decode/pdf-images.ts';

const SPECIMENS = 'resources/specimens';

test.each([
  ['application/pdf', 'recognition-diploma.pdf'],
  ['image/jpeg', 'recognition-passport.jpg'],
  ['image/png', 'hk-permit.png'],
  ['image/webp', 'household-register.webp'],
] as const)('a whole %s is whole, and half of it is not', (mime, file) => {
  const bytes = new Uint8Array(readFileSync(`${SPECIMENS}/${file}`));
  expect(isWhole(mime, bytes)).toBe(true);
  expect(isWhole(mime, bytes.subarray(0, bytes.length >> 1))).toBe(false);
});

test('the end of a preview is not the end of the photograph', () => {
  const preview = [0xff, 0xe1, 0, 8, 0xff, 0xd8, 0xff, 0xd9, 0, 0];
  const scan = [0xff, 0xda, 0, 2, 1, 2, 3];
  expect(isWhole('image/jpeg', Uint8Array.from([0xff, 0xd8, ...preview, ...scan]))).toBe(false);
  expect(isWhole('image/jpeg', Uint8Array.from([0xff, 0xd8, ...preview, ...scan, 0xff, 0xd9]))).toBe(true);
});

test('a photograph cannot have more pixels than its bytes can tell of', () => {
  expect(canHold('image/jpeg', 17_000, 100_000_000)).toBe(false);
  expect(canHold('image/jpeg', 200_000, 100_000_000)).toBe(true);
  // Even one colour all over takes more than that.
  expect(canHold('image/jpeg', 40_000, 8_000_000)).toBe(true);
  expect(canHold('image/png', 200, 1_000_000)).toBe(true);
});

test('a picture within a PDF is measured before it is decoded', () => {
  const pdf = (text: string) => new TextEncoder().encode(`%PDF-1.7\n${text}\n%%EOF`);
  expect(largestPdfImage(pdf('<< /Subtype /Image /Width 20000 /Height 15000 >>'))).toBe(300_000_000);
  expect(largestPdfImage(pdf('<< /Height 100 /Type /XObject /Width 200 >> stream'))).toBe(20_000);
  expect(largestPdfImage(pdf('nothing'))).toBe(0);
});
