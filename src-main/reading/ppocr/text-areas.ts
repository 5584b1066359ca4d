import type { GrayImage } from '#shared/recognition/gray-image.ts';
import type { Network, Picture } from '#shared/recognition/network.ts';

/** Where a line of text stands on the page, pixels. */
export interface TextArea {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Larger pages are shrunk to this long side. The network was made for 960; at that size it draws small print so roughly
 * that letters at the ends and spaces are lost (0.6 % against 0.2 % of characters wrong on pages in English).
 */
const LONG_SIDE = 1280;
/** Sides are multiples of this. */
const GRID = 32;
/** Mean and deviation of the pictures the network was trained on (ImageNet), by channel. */
const MEAN = [0.485, 0.456, 0.406] as const;
const DEVIATION = [0.229, 0.224, 0.225] as const;
/** Probability from which a pixel is text, and mean from which a patch of them is a line. */
const TEXT_FROM = 0.3;
const LINE_FROM = 0.5;
/** The network draws the core of a line; the whole of it is larger by so many times its area over its outline. */
const GROWTH = 1.6;
const SMALLEST = 3;

/** The page as the network takes it: averaged down where it is smaller, three equal channels. */
function pictureOf(page: GrayImage): Picture {
  const scale = Math.min(1, LONG_SIDE / Math.max(page.width, page.height));
  const width = Math.max(GRID, Math.round((page.width * scale) / GRID) * GRID);
  const height = Math.max(GRID, Math.round((page.height * scale) / GRID) * GRID);
  const plane = width * height;
  const light = new Float32Array(plane);
  const columns = Array.from({ length: width + 1 }, (_, x) => Math.floor((x * page.width) / width));
  const sums = new Uint32Array(page.width);
  for (let y = 0; y < height; y += 1) {
    const top = Math.floor((y * page.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * page.height) / height));
    sums.fill(0);
    for (let row = top; row < bottom; row += 1) {
      const start = row * page.width;
      for (let x = 0; x < page.width; x += 1) sums[x] = (sums[x] ?? 0) + (page.data[start + x] ?? 255);
    }
    for (let x = 0; x < width; x += 1) {
      const left = columns[x] ?? 0;
      const right = Math.max(left + 1, columns[x + 1] ?? 0);
      let sum = 0;
      for (let column = left; column < right; column += 1) sum += sums[column] ?? 0;
      light[y * width + x] = sum / ((bottom - top) * (right - left) * 255);
    }
  }
  const data = new Float32Array(3 * plane);
  for (let channel = 0; channel < 3; channel += 1) {
    const mean = MEAN[channel] ?? 0;
    const deviation = DEVIATION[channel] ?? 1;
    for (let at = 0; at < plane; at += 1) data[channel * plane + at] = ((light[at] ?? 0) - mean) / deviation;
  }
  return { data, channels: 3, width, height };
}

interface Patch extends TextArea {
  readonly pixels: number;
  readonly sum: number;
}

/** Connected patches of text, by flooding. */
function patchesOf(shares: Float32Array, width: number, height: number): Patch[] {
  const seen = new Uint8Array(width * height);
  const stack: number[] = [];
  const patches: Patch[] = [];
  for (let start = 0; start < seen.length; start += 1) {
    if (seen[start] === 1 || (shares[start] ?? 0) < TEXT_FROM) continue;
    let [left, top, right, bottom, pixels, sum] = [width, height, 0, 0, 0, 0];
    seen[start] = 1;
    stack.push(start);
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const x = at % width;
      const y = (at - x) / width;
      [left, top, right, bottom] = [
        Math.min(left, x),
        Math.min(top, y),
        Math.max(right, x + 1),
        Math.max(bottom, y + 1),
      ];
      pixels += 1;
      sum += shares[at] ?? 0;
      const visit = (next: number): void => {
        if (seen[next] === 1 || (shares[next] ?? 0) < TEXT_FROM) return;
        seen[next] = 1;
        stack.push(next);
      };
      if (x > 0) visit(at - 1);
      if (x + 1 < width) visit(at + 1);
      if (y > 0) visit(at - width);
      if (y + 1 < height) visit(at + width);
    }
    patches.push({ left, top, right, bottom, pixels, sum });
  }
  return patches;
}

/** Finds the lines of a level page, in no order. */
export async function findTextAreas(page: GrayImage, network: Network): Promise<TextArea[]> {
  const picture = pictureOf(page);
  const { data } = await network(picture);
  const scaleX = page.width / picture.width;
  const scaleY = page.height / picture.height;
  return patchesOf(data, picture.width, picture.height)
    .filter(
      ({ left, top, right, bottom, pixels, sum }) =>
        right - left >= SMALLEST && bottom - top >= SMALLEST && sum / pixels >= LINE_FROM,
    )
    .map(({ left, top, right, bottom }) => {
      const wide = right - left;
      const high = bottom - top;
      const rim = (GROWTH * wide * high) / (2 * (wide + high));
      return {
        left: Math.max(0, (left - rim) * scaleX),
        top: Math.max(0, (top - rim) * scaleY),
        right: Math.min(page.width, (right + rim) * scaleX),
        bottom: Math.min(page.height, (bottom + rim) * scaleY),
      };
    });
}
