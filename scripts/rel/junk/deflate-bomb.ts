import { constants, deflateRawSync, deflateSync } from 'node:zlib';

const PIECE = 1 << 20;

/**
 * A zlib stream of `megabytes` copies of one 1 MB piece, made without compressing more than one of them: after a full flush
 * every piece deflates to the same bytes (RFC 1951 §3.2). Its checksum is wrong, which decoders of papers do not mind.
 */
export function deflateBomb(megabytes: number, text: string): Buffer {
  const piece = Buffer.alloc(PIECE, text, 'latin1');
  const flushed = deflateRawSync(piece, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const header = Buffer.from([0x78, 0xda]);
  const last = Buffer.from([0x03, 0x00, 0, 0, 0, 0]);
  return Buffer.concat([header, ...Array.from({ length: megabytes }, () => flushed), last]);
}

/** The same, deflated again and again: each layer is small until it is opened. */
export function nestedDeflateBomb(megabytes: number, text: string, layers: number): Buffer {
  let bomb = deflateBomb(megabytes, text);
  for (let layer = 1; layer < layers; layer += 1) bomb = deflateSync(bomb, { level: 9 });
  return bomb;
}
