import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { pngChunk } from '#scripts/specimens/formats/density.ts';
import { deflateBomb } from './deflate-bomb.ts';
import type { JunkFile } from './junk-file.ts';

const SPECIMENS = 'resources/specimens';
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const STOPPED = ['damaged_file', 'too_complex'] as const;

function pngHeader(width: number, height: number, bits: number): Buffer {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.writeUInt8(bits, 8);
  return pngChunk('IHDR', data);
}

function png(...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([PNG_SIGNATURE, ...chunks, pngChunk('IEND', Buffer.alloc(0))]);
}

/** One bit a pixel, all of them there: the file is as small as the picture is large. */
function gigapixelPng(): Buffer {
  return png(pngHeader(40_000, 25_000, 1), pngChunk('IDAT', deflateBomb(126, '\0')));
}

/** A colour profile that opens to gigabytes, before a picture of one pixel. */
function profilePng(): Buffer {
  const profile = Buffer.concat([Buffer.from('profile\0\0', 'latin1'), deflateBomb(4000, '\0')]);
  const pixel = deflateSync(Buffer.from([0, 0x80]));
  return png(pngHeader(1, 1, 8), pngChunk('iCCP', profile), pngChunk('IDAT', pixel));
}

/** Behind the last row comes far more. */
function surplusPng(): Buffer {
  return png(pngHeader(64, 64, 8), pngChunk('IDAT', deflateBomb(8000, '\0')));
}

/** Every chunk is whole, half of the rows are not there. */
function shortPng(): Buffer {
  const rows = Buffer.alloc(400 * 601, '\0\x20\x90', 'latin1');
  for (let row = 0; row < 400; row += 1) rows.writeUInt8(0, row * 601);
  return png(pngHeader(600, 800, 8), pngChunk('IDAT', deflateSync(rows)));
}

/** A true JPEG's header with another size. */
function jpegOfSize(width: number, height: number): Buffer {
  const jpeg = Buffer.from(readFileSync(`${SPECIMENS}/recognition-photo.jpg`));
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

/** Progressive, 10,000 pixels a side, and the whole picture refined in thousands of scans of a few bytes. */
function scanBomb(): Buffer {
  const segment = (marker: number, hex: string): Buffer => {
    const data = Buffer.from(hex, 'hex');
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(data.length + 2, 2);
    return Buffer.concat([head, data]);
  };
  const table = segment(0xdb, `00${'01'.repeat(64)}`);
  const frame = segment(0xc2, '08271027100101 1100'.replaceAll(' ', ''));
  // One code each (ITU-T T.81 §B.2.4.2): DC category 0, and an end-of-band run for AC.
  const codes = segment(0xc4, `0001${'00'.repeat(15)}00`);
  const bands = segment(0xc4, `1001${'00'.repeat(15)}e0`);
  const first = Buffer.concat([segment(0xda, '010100000001'), Buffer.alloc(200_000, 0)]);
  const more = Buffer.concat([segment(0xda, '010100013f00'), Buffer.alloc(400, 0x15)]);
  const scans = Array.from({ length: 6000 }, () => more);
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    table,
    frame,
    codes,
    bands,
    first,
    ...scans,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** Directories of a TIFF, each of one row of eight pixels; `next` says where each leads. */
function tiffChain(next: (at: number, index: number) => number, count: number): Buffer {
  const entries = [
    [256, 3, 8],
    [257, 3, 1],
    [258, 3, 1],
    [259, 3, 1],
    [262, 3, 0],
    [273, 4, 4],
    [278, 3, 1],
    [279, 4, 1],
  ] as const;
  const size = 2 + entries.length * 12 + 4;
  const out = Buffer.alloc(8 + count * size);
  out.write('II*\0', 0, 'latin1');
  out.writeUInt32LE(8, 4);
  for (let index = 0; index < count; index += 1) {
    const at = 8 + index * size;
    out.writeUInt16LE(entries.length, at);
    for (const [row, [tag, type, value]] of entries.entries()) {
      const entry = at + 2 + row * 12;
      out.writeUInt16LE(tag, entry);
      out.writeUInt16LE(type, entry + 2);
      out.writeUInt32LE(1, entry + 4);
      out.writeUInt32LE(value, entry + 8);
    }
    out.writeUInt32LE(next(at + size, index), at + size - 4);
  }
  return out;
}

/** A TIFF whose one strip opens to more than the picture holds. */
function tiffBomb(): Buffer {
  const chain = tiffChain(() => 0, 1);
  const strip = deflateBomb(6000, '\0');
  chain.writeUInt32LE(8, 8 + 2 + 3 * 12 + 8);
  chain.writeUInt32LE(chain.length, 8 + 2 + 5 * 12 + 8);
  chain.writeUInt32LE(strip.length, 8 + 2 + 7 * 12 + 8);
  return Buffer.concat([chain, strip]);
}

/** A WebP whose canvas is 16,384 pixels a side, said in its extended header alone. */
function wideWebp(): Buffer {
  const webp = Buffer.from(readFileSync(`${SPECIMENS}/household-register.webp`));
  const canvas = Buffer.from('5650385800000000'.replace('00000000', '0a000000'), 'hex');
  const size = Buffer.from([0, 0, 0, 0, 0xff, 0x3f, 0, 0xff, 0x3f, 0]);
  const out = Buffer.concat([webp.subarray(0, 12), canvas, size, webp.subarray(12)]);
  out.writeUInt32LE(out.length - 8, 4);
  return out;
}

/** Pictures larger than any memory, or that take for ever to open. */
export const PICTURE_BOMBS: readonly JunkFile[] = [
  { name: 'gigapixel.png', why: '40,000 × 25,000 pixels, all there', ends: ['too_many_pixels'], make: gigapixelPng },
  { name: 'profile.png', why: 'a colour profile of 4 GB, one pixel', ends: [...STOPPED, 'read'], make: profilePng },
  { name: 'surplus.png', why: '8 GB behind the last row', ends: [...STOPPED, 'read'], make: surplusPng },
  { name: 'short.png', why: 'whole, but half of its rows are missing', ends: ['damaged_file'], make: shortPng },
  {
    name: 'four-gigapixels.jpg',
    why: 'its header promises 65,500 pixels a side',
    ends: ['too_many_pixels'],
    make: () => jpegOfSize(65_500, 65_500),
  },
  {
    name: 'ten-thousand.jpg',
    why: 'a photo of 17 KB that says it has 100 megapixels',
    ends: ['damaged_file'],
    make: () => jpegOfSize(10_000, 10_000),
  },
  { name: 'scans.jpg', why: '100 megapixels, refined six thousand times', ends: STOPPED, make: scanBomb },
  {
    name: 'circle.tiff',
    why: 'a directory that leads to itself',
    ends: ['damaged_file'],
    make: () => tiffChain(() => 8, 1),
  },
  {
    name: 'directories.tiff',
    why: '100,000 pages of eight pixels',
    ends: ['too_many_pages'],
    make: () => tiffChain((after, index) => (index === 99_999 ? 0 : after), 100_000),
  },
  {
    name: 'beyond.tiff',
    why: 'its second directory lies beyond the end',
    ends: ['damaged_file'],
    make: () => tiffChain(() => 0x7fff_0000, 1),
  },
  { name: 'strip.tiff', why: 'a strip of eight pixels that opens to 6 GB', ends: STOPPED, make: tiffBomb },
  {
    name: 'wide.webp',
    why: 'a canvas of 268 megapixels round a small picture',
    ends: ['too_many_pixels', 'damaged_file'],
    make: wideWebp,
  },
];
