import type { QuarterTurn } from '#shared/domain/reading/reading-result.ts';
import type { GrayImage } from '#shared/recognition/gray-image.ts';

export type { GrayImage };

/** How much of a colour's redness lightens it: seals and copy marks come out near the paper, dark red print grey. */
const RED_FADES = 0.9;

/**
 * Luminance (ITU-R BT.601), with red ink faded: seals, stamps and copy marks are red and stand across the words, print
 * is black, blue or gold. Transparent pixels count as paper.
 */
export function grayFromRgba(rgba: Uint8ClampedArray | Uint8Array, width: number, height: number): GrayImage {
  const data = new Uint8ClampedArray(width * height);
  for (let index = 0, at = 0; index < data.length; index += 1, at += 4) {
    const red = rgba[at] ?? 0;
    const green = rgba[at + 1] ?? 0;
    const blue = rgba[at + 2] ?? 0;
    const redness = Math.max(0, red - Math.max(green, blue));
    const value = ((red * 77 + green * 150 + blue * 29) >> 8) + RED_FADES * redness;
    const alpha = rgba[at + 3] ?? 255;
    data[index] = alpha === 255 ? value : (value * alpha + 255 * (255 - alpha)) / 255;
  }
  return { width, height, data: new Uint8Array(data.buffer) };
}

/** The darkest of the three colours: ink of any colour is dark in it, which stamps are looked for by. */
export function darkestGray(rgba: Uint8ClampedArray, width: number, height: number): GrayImage {
  const data = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < data.length; index += 1, at += 4)
    data[index] = Math.min(rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0);
  return { width, height, data };
}

/** The image turned clockwise by quarter turns. */
export function turnGray(image: GrayImage, turn: QuarterTurn): GrayImage {
  if (turn === 0) return image;
  const { width, height, data } = image;
  const turned = new Uint8Array(data.length);
  const newWidth = turn === 2 ? width : height;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = data[y * width + x] ?? 0;
      if (turn === 1) turned[x * newWidth + (height - 1 - y)] = value;
      else if (turn === 2) turned[(height - 1 - y) * newWidth + (width - 1 - x)] = value;
      else turned[(width - 1 - x) * newWidth + y] = value;
    }
  }
  return { width: newWidth, height: turn === 2 ? height : width, data: turned };
}

/** Averages blocks of `factor`×`factor` pixels: what a scanner at a lower resolution would have seen. */
export function shrinkGray(image: GrayImage, factor: number): GrayImage {
  if (factor <= 1) return image;
  const width = Math.floor(image.width / factor);
  const height = Math.floor(image.height / factor);
  const data = new Uint8Array(width * height);
  const area = factor * factor;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      for (let dy = 0; dy < factor; dy += 1) {
        const row = (y * factor + dy) * image.width + x * factor;
        for (let dx = 0; dx < factor; dx += 1) sum += image.data[row + dx] ?? 0;
      }
      data[y * width + x] = sum / area;
    }
  }
  return { width, height, data };
}
