import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * A file on disk: header, then frames of 64 KiB, each sealed by itself (AES-256-GCM), so that a page deep inside a
 * large scan is read without the rest. The nonce holds the frame's number and whether it is the last: frames cannot be
 * swapped, dropped or cut off unseen (STREAM, Rogaway and others 2015). Every file has a key of its own.
 */
export const FRAME_BYTES = 65_536;
export const TAG_BYTES = 16;
const SALT_BYTES = 16;
const MAGIC = Buffer.from('LFD1', 'latin1');
export const HEADER_BYTES = MAGIC.length + SALT_BYTES;
export const SEALED_FRAME_BYTES = FRAME_BYTES + TAG_BYTES;

/** A file that does not open: changed, cut off, or not ours. Its name is said, its bytes are not used. */
export class DamagedFileError extends Error {
  readonly code = 'file_damaged';
  readonly storeName: string;

  constructor(storeName: string, cause?: unknown) {
    super(`the stored file ${storeName} is damaged`, cause === undefined ? undefined : { cause });
    this.name = 'DamagedFileError';
    this.storeName = storeName;
  }
}

export interface FrameKeys {
  readonly header: Buffer;
  readonly key: Buffer;
}

function keyFor(databaseKey: Buffer, header: Buffer): Buffer {
  const salt = header.subarray(MAGIC.length);
  return Buffer.from(hkdfSync('sha256', databaseKey, salt, 'liufu document frames v1', 32));
}

export function newFrameKeys(databaseKey: Buffer): FrameKeys {
  const header = Buffer.concat([MAGIC, randomBytes(SALT_BYTES)]);
  return { header, key: keyFor(databaseKey, header) };
}

/** Null when the bytes are no header of ours. */
export function readFrameKeys(databaseKey: Buffer, header: Buffer): FrameKeys | null {
  if (header.length !== HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  return { header, key: keyFor(databaseKey, header) };
}

function nonce(index: number, last: boolean): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32BE(index, 4);
  bytes.writeUInt8(last ? 1 : 0, 11);
  return bytes;
}

export function sealFrame(keys: FrameKeys, index: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', keys.key, nonce(index, last));
  cipher.setAAD(keys.header);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the frame was not sealed as this one. */
export function openFrame(keys: FrameKeys, index: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < TAG_BYTES) throw new RangeError('a frame is shorter than its tag');
  const split = sealed.length - TAG_BYTES;
  const cipher = createDecipheriv('aes-256-gcm', keys.key, nonce(index, last), { authTagLength: TAG_BYTES });
  cipher.setAAD(keys.header);
  cipher.setAuthTag(sealed.subarray(split));
  return Buffer.concat([cipher.update(sealed.subarray(0, split)), cipher.final()]);
}

export interface FrameLayout {
  /** At least one: an empty file has one empty, last frame. */
  readonly frames: number;
  readonly plainSize: number;
}

/** Null for a size that no file of ours can have. */
export function layoutOf(fileSize: number): FrameLayout | null {
  const body = fileSize - HEADER_BYTES;
  const frames = Math.ceil(body / SEALED_FRAME_BYTES);
  const lastSealed = body - (frames - 1) * SEALED_FRAME_BYTES;
  if (frames < 1 || lastSealed < TAG_BYTES) return null;
  return { frames, plainSize: body - frames * TAG_BYTES };
}

export function frameOffset(index: number): number {
  return HEADER_BYTES + index * SEALED_FRAME_BYTES;
}
