import type { GrayImage } from './gray-image.ts';

/** Mean over three pixels along one axis; the edges stand for what would lie beyond them. */
function smooth(data: Float32Array, width: number, height: number, along: 'x' | 'y'): Float32Array {
  const result = new Float32Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const before = along === 'x' ? (x > 0 ? at - 1 : at) : y > 0 ? at - width : at;
      const after = along === 'x' ? (x + 1 < width ? at + 1 : at) : y + 1 < height ? at + width : at;
      result[at] = ((data[before] ?? 0) + (data[at] ?? 0) + (data[after] ?? 0)) / 3;
    }
  }
  return result;
}

/** Unsharp mask over five pixels: what stands out of its surroundings stands out `amount` times more. */
export function sharpen({ width, height, data }: GrayImage, amount: number): GrayImage {
  let soft: Float32Array = Float32Array.from(data);
  for (const along of ['x', 'y', 'x', 'y'] as const) soft = smooth(soft, width, height, along);
  const sharp = new Uint8ClampedArray(data.length);
  for (let at = 0; at < data.length; at += 1) {
    const value = data[at] ?? 0;
    sharp[at] = value + amount * (value - (soft[at] ?? 0));
  }
  return { width, height, data: new Uint8Array(sharp.buffer) };
}
