import { crc32 } from 'node:zlib';

/** Canvas images carry no resolution; scanners write it, and a reader may use it. JFIF APP0: units 1 is dots per inch. */
export function jpegWithDensity(jpeg: Buffer, dpi: number): Buffer {
  if (jpeg.toString('latin1', 6, 10) !== 'JFIF') return jpeg;
  const copy = Buffer.from(jpeg);
  copy.writeUInt8(1, 13);
  copy.writeUInt16BE(dpi, 14);
  copy.writeUInt16BE(dpi, 16);
  return copy;
}

export function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** pHYs after IHDR (PNG §11.3.5.3), in pixels a metre. */
export function pngWithDensity(png: Buffer, dpi: number): Buffer {
  const perMetre = Math.round(dpi / 0.0254);
  const data = Buffer.alloc(9);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(1, 8);
  const headerEnd = 33;
  return Buffer.concat([png.subarray(0, headerEnd), pngChunk('pHYs', data), png.subarray(headerEnd)]);
}
