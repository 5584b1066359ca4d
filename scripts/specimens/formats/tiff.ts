import { deflateSync } from 'node:zlib';

export interface TiffPage {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly dpi: number;
  /** Packed bits with 1 for black, or one grey byte a pixel. */
  readonly bits: 1 | 8;
  readonly data: Buffer;
}

/** PackBits (TIFF 6.0 §9), row by row as the specification asks. */
function packBits(data: Buffer, stride: number): Buffer {
  const out: number[] = [];
  for (let start = 0; start < data.length; start += stride) {
    const end = Math.min(start + stride, data.length);
    let at = start;
    while (at < end) {
      let run = 1;
      while (at + run < end && run < 128 && data[at + run] === data[at]) run += 1;
      if (run > 1) {
        out.push(257 - run, data[at] ?? 0);
        at += run;
        continue;
      }
      let literal = 1;
      while (at + literal < end && literal < 128 && data[at + literal] !== data[at + literal - 1]) literal += 1;
      out.push(literal - 1, ...data.subarray(at, at + literal));
      at += literal;
    }
  }
  return Buffer.from(out);
}

const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
type Entry = readonly [tag: number, type: number, value: number];

/** Little-endian multi-page TIFF: fax-like bilevel pages in PackBits, grey ones in Deflate. One strip a page. */
export function tiff(pages: readonly TiffPage[]): Buffer {
  const header = Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0]);
  const chunks: Buffer[] = [header];
  let length = header.length;
  let linkBack: { readonly chunk: Buffer; readonly at: number } = { chunk: header, at: 4 };
  const push = (chunk: Buffer): number => {
    const padded = chunk.length % 2 === 0 ? chunk : Buffer.concat([chunk, Buffer.alloc(1)]);
    const at = length;
    chunks.push(padded);
    length += padded.length;
    return at;
  };
  for (const page of pages) {
    const bilevel = page.bits === 1;
    const strip = bilevel ? packBits(page.data, Math.ceil(page.widthPx / 8)) : deflateSync(page.data);
    const stripAt = push(strip);
    const resolution = Buffer.alloc(8);
    resolution.writeUInt32LE(page.dpi, 0);
    resolution.writeUInt32LE(1, 4);
    const resolutionAt = push(resolution);
    const entries: readonly Entry[] = [
      [254, LONG, 2],
      [256, LONG, page.widthPx],
      [257, LONG, page.heightPx],
      [258, SHORT, page.bits],
      [259, SHORT, bilevel ? 32773 : 8],
      [262, SHORT, bilevel ? 0 : 1],
      [273, LONG, stripAt],
      [277, SHORT, 1],
      [278, LONG, page.heightPx],
      [279, LONG, strip.length],
      [282, RATIONAL, resolutionAt],
      [283, RATIONAL, resolutionAt],
      [296, SHORT, 2],
    ];
    const directory = Buffer.alloc(2 + entries.length * 12 + 4);
    directory.writeUInt16LE(entries.length, 0);
    for (const [index, [tag, type, value]] of entries.entries()) {
      const at = 2 + index * 12;
      directory.writeUInt16LE(tag, at);
      directory.writeUInt16LE(type, at + 2);
      directory.writeUInt32LE(1, at + 4);
      if (type === SHORT) directory.writeUInt16LE(value, at + 8);
      else directory.writeUInt32LE(value, at + 8);
    }
    const directoryAt = push(directory);
    linkBack.chunk.writeUInt32LE(directoryAt, linkBack.at);
    linkBack = { chunk: directory, at: directory.length - 4 };
  }
  return Buffer.concat(chunks);
}
