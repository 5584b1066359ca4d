import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countDirectories } from '#renderer/reading-room/decode/tiff-chain.ts';

const MOST = 400;

/** Empty directories of six bytes each, from byte 8 on; each leads where it is told. */
function chain(...next: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(8 + next.length * 6);
  bytes.write('MM\0*', 0, 'latin1');
  bytes.writeUInt32BE(8, 4);
  for (const [index, at] of next.entries()) bytes.writeUInt32BE(at, 8 + index * 6 + 2);
  return bytes;
}

test('every directory is counted, in either order of bytes', () => {
  expect(countDirectories(chain(14, 20, 0), MOST)).toBe(3);
  expect(countDirectories(new Uint8Array(readFileSync('resources/specimens/employer-letter.tiff')), MOST)).toBe(2);
});

test('a circle, an end beyond the file and no directory at all are no chain', () => {
  expect(countDirectories(chain(14, 8), MOST)).toBeNull();
  expect(countDirectories(chain(8), MOST)).toBeNull();
  expect(countDirectories(chain(14, 20), MOST)).toBeNull();
  expect(countDirectories(chain(0).subarray(0, 12), MOST)).toBeNull();
  expect(countDirectories(new Uint8Array(8), MOST)).toBe(0);
});

test('counting ends where nobody reads on', () => {
  const long = chain(...Array.from({ length: 1000 }, (_, index) => (index === 999 ? 0 : 14 + index * 6)));
  expect(countDirectories(long, MOST)).toBe(MOST + 1);
});
