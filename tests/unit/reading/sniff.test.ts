import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sniffFile } from '#shared/domain/reading/sniff.ts';

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((one) => one.charCodeAt(0)) : [...part])),
  );
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

describe('a file is known by its bytes', () => {
  test('a PNG says its size in its first chunk', () => {
    const head = bytes(PNG_SIGNATURE, [0, 0, 0, 13], 'IHDR', [0, 0, 78, 32, 0, 0, 58, 152]);
    expect(sniffFile(head)).toEqual({ mime: 'image/png', width: 20_000, height: 15_000 });
  });

  test('a PNG whose first chunk is another has no size', () => {
    expect(sniffFile(bytes(PNG_SIGNATURE, [0, 0, 0, 13], 'tEXt', [0, 0, 78, 32, 0, 0, 58, 152]))).toEqual({
      mime: 'image/png',
    });
  });

  test('a JPEG says its size after other segments', () => {
    const app0 = [0xff, 0xe0, 0, 4, 0, 0];
    const frame = [0xff, 0xc2, 0, 11, 8, 0x04, 0xd2, 0x06, 0xda, 1, 1, 0x11, 0];
    expect(sniffFile(bytes([0xff, 0xd8], app0, frame))).toEqual({ mime: 'image/jpeg', width: 1754, height: 1234 });
  });

  test('a JPEG whose frame lies beyond the head has no size yet', () => {
    expect(sniffFile(bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], 'Exif\0\0'))).toEqual({ mime: 'image/jpeg' });
  });

  test('a Huffman table is not taken for a frame', () => {
    const table = [0xff, 0xc4, 0, 8, 9, 9, 9, 9, 9, 9];
    const frame = [0xff, 0xc0, 0, 11, 8, 0, 16, 0, 32, 1, 1, 0x11, 0];
    expect(sniffFile(bytes([0xff, 0xd8], table, frame))).toEqual({ mime: 'image/jpeg', width: 32, height: 16 });
  });

  test.each([
    [
      'lossy',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a], [0x20, 0x03, 0x58, 0x02]),
    ],
    ['lossless', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0x1f, 0xc3, 0x95, 0x00], [0, 0, 0, 0, 0])],
    ['extended', bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x1f, 0x03, 0, 0x57, 0x02, 0])],
  ])('a %s WebP says its size', (_kind, head) => {
    expect(sniffFile(head)).toEqual({ mime: 'image/webp', width: 800, height: 600 });
  });

  test.each([
    [
      'little',
      bytes('II*\0', [8, 0, 0, 0, 2, 0], [0, 1, 3, 0, 1, 0, 0, 0, 64, 6, 0, 0], [1, 1, 4, 0, 1, 0, 0, 0, 35, 9, 0, 0]),
    ],
    [
      'big',
      bytes('MM\0*', [0, 0, 0, 8, 0, 2], [1, 0, 0, 3, 0, 0, 0, 1, 6, 64, 0, 0], [1, 1, 0, 4, 0, 0, 0, 1, 0, 0, 9, 35]),
    ],
  ])('a TIFF in %s-endian order says its size', (_order, head) => {
    expect(sniffFile(head)).toMatchObject({ mime: 'image/tiff', height: 2339, width: 1600 });
  });

  test('a PDF header may stand within the first 1024 bytes', () => {
    expect(sniffFile(bytes('\n'.repeat(500), '%PDF-1.7\n'))).toEqual({ mime: 'application/pdf' });
    expect(sniffFile(bytes('\n'.repeat(1100), '%PDF-1.7\n'))).toBeNull();
  });

  test('a text file named .jpg, an empty file and a GIF are nothing that is read', () => {
    expect(sniffFile(readFileSync('tests/fixtures/bad-files/text-named.jpg'))).toBeNull();
    expect(sniffFile(new Uint8Array())).toBeNull();
    expect(sniffFile(bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0]))).toBeNull();
  });
});
