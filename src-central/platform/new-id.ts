import { randomBytes } from 'node:crypto';
import { type AnyId, parseId } from '#shared/kernel/ids.ts';

/** A uuid v7 (RFC 9562 §5.7) from a moment and 10 random bytes. */
export function uuidV7(milliseconds: number, random: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(milliseconds, 0, 6);
  bytes.set(random.subarray(0, 10), 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function asId<Id extends AnyId>(text: string): Id {
  const id = parseId<Id>(text);
  if (id === null) throw new RangeError('not an id of ours');
  return id;
}

export function newId<Id extends AnyId>(milliseconds: number): Id {
  return asId<Id>(uuidV7(milliseconds, randomBytes(10)));
}
