import type { GrayImage } from './gray-image.ts';

/** 1 where there is ink. Same layout as the image that it came from. */
export interface InkMask {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/**
 * Local-mean threshold (Bradley and Roth, 2007): a pixel is ink when it is darker than its neighbourhood by `drop` of
 * the neighbourhood's mean. Column sums roll down the page, so the cost does not depend on the radius.
 */
export function inkMask(image: GrayImage, radius: number, drop: number): InkMask {
  const { width, height, data } = image;
  const mask = new Uint8Array(width * height);
  const columns = new Int32Array(width);
  const addRow = (y: number, sign: 1 | -1): void => {
    const row = y * width;
    for (let x = 0; x < width; x += 1) columns[x] = (columns[x] ?? 0) + sign * (data[row + x] ?? 0);
  };
  for (let y = 0; y < Math.min(radius, height); y += 1) addRow(y, 1);
  const keep = 1 - drop;
  for (let y = 0; y < height; y += 1) {
    if (y + radius < height) addRow(y + radius, 1);
    if (y - radius - 1 >= 0) addRow(y - radius - 1, -1);
    const rows = Math.min(height - 1, y + radius) - Math.max(0, y - radius) + 1;
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x += 1) sum += columns[x] ?? 0;
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) sum += columns[x + radius] ?? 0;
      if (x - radius - 1 >= 0) sum -= columns[x - radius - 1] ?? 0;
      const count = rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
      if ((data[row + x] ?? 0) * count < sum * keep) mask[row + x] = 1;
    }
  }
  return { width, height, data: mask };
}
