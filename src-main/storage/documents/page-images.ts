import { z } from 'zod';
import type { PageImage } from '../../reading/ports.ts';

const LENGTH_BYTES = 4;

const head = z.object({
  page: z.number(),
  width: z.number(),
  height: z.number(),
  // Pictures of before lie upright and do not say from where.
  turn: z.literal([0, 1, 2, 3]).default(0),
  mime: z.enum(['image/png', 'image/jpeg']),
});

/** One page image as one file: the length of its description, the description, the picture. */
export function packPage({ bytes, ...facts }: PageImage): Uint8Array {
  const description = Buffer.from(JSON.stringify(facts));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(description.length);
  return Buffer.concat([length, description, bytes]);
}

export function unpackPage(packed: Uint8Array): PageImage {
  const buffer = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const end = LENGTH_BYTES + buffer.readUInt32BE(0);
  const facts = head.parse(JSON.parse(buffer.toString('utf8', LENGTH_BYTES, end)));
  return { ...facts, bytes: buffer.subarray(end) };
}
