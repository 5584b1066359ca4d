import type { Blob } from './components.ts';
import type { GrayImage } from './gray-image.ts';

/** Pieces of the page that make up the sample, pixels: wide enough for some words, high enough for one line. */
const PIECE = { width: 900, height: 120 } as const;
const PIECES = 3;
/** Ornamental borders run along the edges; nothing is taken from there. */
const EDGE = 0.08;

interface Window {
  readonly left: number;
  readonly top: number;
  readonly count: number;
}

function overlaps(a: Window, b: Window): boolean {
  return Math.abs(a.left - b.left) < PIECE.width && Math.abs(a.top - b.top) < PIECE.height;
}

/** Places of the page by how many blobs of a letter's size begin there, the fullest first. */
function windowsOf(page: GrayImage, blobs: readonly Blob[], width: number, height: number): Window[] {
  const letters = blobs.filter((blob) => blob.height >= 8 && blob.height <= 70 && blob.width <= 90 && blob.width >= 2);
  const windows: Window[] = [];
  const [edgeX, edgeY] = [EDGE * page.width, EDGE * page.height];
  for (let top = edgeY; top <= Math.max(edgeY, page.height - edgeY - height); top += height / 3) {
    const row = letters.filter((blob) => blob.top >= top && blob.top + blob.height <= top + height);
    for (let left = edgeX; left <= Math.max(edgeX, page.width - edgeX - width); left += width / 3) {
      const count = row.filter((blob) => blob.left >= left && blob.left + blob.width <= left + width).length;
      windows.push({ left: Math.round(left), top: Math.round(top), count });
    }
  }
  return windows.sort((a, b) => b.count - a.count);
}

/** A few full pieces of a level page, one under the other: enough to tell script and direction, quick to read. */
export function textSample(page: GrayImage, blobs: readonly Blob[]): GrayImage {
  const width = Math.min(page.width, PIECE.width);
  const height = Math.min(page.height, PIECE.height);
  const chosen: Window[] = [];
  for (const window of windowsOf(page, blobs, width, height)) {
    if (chosen.length === PIECES) break;
    if (!chosen.some((other) => overlaps(window, other))) chosen.push(window);
  }
  chosen.sort((a, b) => a.top - b.top);
  const data = new Uint8Array(width * height * Math.max(1, chosen.length)).fill(255);
  for (const [index, { left, top }] of chosen.entries()) {
    const rows = Math.min(height, page.height - top);
    const columns = Math.min(width, page.width - left);
    for (let y = 0; y < rows; y += 1) {
      const from = (top + y) * page.width + left;
      data.set(page.data.subarray(from, from + columns), (index * height + y) * width);
    }
  }
  return { width, height: height * Math.max(1, chosen.length), data };
}
