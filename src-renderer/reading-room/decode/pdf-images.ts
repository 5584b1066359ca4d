/** Bytes looked at in one go; a picture's dictionary is far smaller than the overlap. */
const PIECE = 1 << 20;
const OVERLAP = 4096;
/** How far a picture's width and height stand apart at most. */
const REACH = 1500;

/**
 * The largest picture that the file says it holds, in pixels. pdf.js leaves out a picture beyond its cap without a
 * word, and the page would read as blank; streams are never inside compressed objects (ISO 32000-1 §7.5.7), so every
 * picture's size stands in plain text.
 */
export function largestPdfImage(bytes: Uint8Array): number {
  const decoder = new TextDecoder('latin1');
  let largest = 0;
  for (let start = 0; start < bytes.length; start += PIECE) {
    const text = decoder.decode(bytes.subarray(start, start + PIECE + OVERLAP));
    for (const match of text.matchAll(/\/Width\s+(\d{1,7})\b/g)) {
      const around = text.slice(Math.max(0, match.index - REACH), match.index + REACH);
      const near = match.index - Math.max(0, match.index - REACH);
      const heights = [...around.matchAll(/\/Height\s+(\d{1,7})\b/g)];
      const height = heights.reduce<{ value: number; distance: number } | null>((best, one) => {
        const distance = Math.abs(one.index - near);
        return best === null || distance < best.distance ? { value: Number(one[1]), distance } : best;
      }, null);
      if (height !== null) largest = Math.max(largest, Number(match[1]) * height.value);
    }
  }
  return largest;
}
