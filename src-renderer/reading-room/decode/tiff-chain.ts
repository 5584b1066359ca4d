/** TIFF 6.0 §2: a directory is a count, so many entries of twelve bytes, and where the next one lies; 0 ends the chain. */
const ENTRY = 12;

/**
 * How many directories a TIFF has; at most one more than `most` are counted. Null when their chain leaves the file or leads
 * back to itself: the decoder follows it blindly, would never end a circle, and takes a chain that was cut off for whole.
 */
export function countDirectories(bytes: Uint8Array, most: number): number | null {
  if (bytes.length < 8) return null;
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = data.getUint16(0) === 0x4949;
  const seen = new Set<number>();
  for (let at = data.getUint32(4, little); at !== 0 && seen.size <= most; ) {
    if (seen.has(at) || at + 2 > bytes.length) return null;
    seen.add(at);
    const next = at + 2 + data.getUint16(at, little) * ENTRY;
    if (next + 4 > bytes.length) return null;
    at = data.getUint32(next, little);
  }
  return seen.size;
}
