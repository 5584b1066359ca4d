/// <reference lib="dom" />
import type { Photograph } from './model.ts';

export interface PhotographJob {
  /** PNG of the sheet, without wear. */
  readonly base64: string;
  readonly photograph: Photograph;
  readonly seed: number;
  /** JPEG quality, 0–100. */
  readonly quality: number;
}

export interface PhotographResult {
  readonly base64: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/**
 * Runs inside the Chromium page, so it may use nothing from outside its own body. Lays the sheet on a desk as a hand-held
 * telephone sees it: each pixel of the picture is looked up on the sheet through the homography of its four corners,
 * along the bow of a page that does not lie flat; then come the lamp's reflection, the lens and the sensor.
 */
export async function photographInPage({
  base64,
  photograph,
  seed,
  quality,
}: PhotographJob): Promise<PhotographResult> {
  const { corners, bow, glare, blurPx, noise, fall } = photograph;
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const surface = (width: number, height: number): [HTMLCanvasElement, CanvasRenderingContext2D] => {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no 2d canvas');
    return [canvas, context];
  };
  const sheet = new Image();
  sheet.src = `data:image/png;base64,${base64}`;
  await sheet.decode();
  const { width, height } = sheet;
  const [, sheetContext] = surface(width, height);
  sheetContext.drawImage(sheet, 0, 0);
  const source = sheetContext.getImageData(0, 0, width, height).data;

  // Where the sheet's corners stand on the picture; the picture is a little larger than the sheet.
  const rim = 0.1;
  const w = Math.round(width * (1 + 2 * rim));
  const h = Math.round(height * (1 + 2 * rim));
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const places = square.map(([u, v], index) => {
    const [dx = 0, dy = 0] = corners[index] ?? [];
    return [width * (rim + u + dx), height * (rim + v + dy)] as const;
  });
  // Eight equations for the homography from picture to sheet, solved by elimination.
  const rows = places.flatMap(([x, y], index) => {
    const [u, v] = square[index] ?? [0, 0];
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ];
  });
  for (let pivot = 0; pivot < 8; pivot += 1) {
    let strongest = pivot;
    for (let row = pivot; row < 8; row += 1)
      if (Math.abs(rows[row]?.[pivot] ?? 0) > Math.abs(rows[strongest]?.[pivot] ?? 0)) strongest = row;
    const swapped = rows[strongest] ?? [];
    rows[strongest] = rows[pivot] ?? [];
    rows[pivot] = swapped.map((one) => one / (swapped[pivot] ?? 1));
    for (let row = 0; row < 8; row += 1) {
      if (row === pivot) continue;
      const factor = rows[row]?.[pivot] ?? 0;
      rows[row] = (rows[row] ?? []).map((one, column) => one - factor * (rows[pivot]?.[column] ?? 0));
    }
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, i = 0] = rows.map((row) => row[8] ?? 0);

  let [canvas, context] = surface(w, h);
  const picture = context.createImageData(w, h);
  const out = picture.data;
  const desk = [96 + random() * 60, 78 + random() * 50, 60 + random() * 60];
  for (let y = 0; y < h; y += 1) {
    for (let x = 0; x < w; x += 1) {
      const depth = g * x + i * y + 1;
      const u = (a * x + b * y + c) / depth;
      const v = (d * x + e * y + f) / depth + bow * Math.sin(Math.PI * u);
      const at = (y * w + x) * 4;
      const shade = 1 - fall * (x / w + y / h - 1);
      const sx = u * width - 0.5;
      const sy = v * height - 0.5;
      const left = Math.floor(sx);
      const top = Math.floor(sy);
      const isSheet = left >= 0 && top >= 0 && left < width - 1 && top < height - 1;
      const fx = sx - left;
      const fy = sy - top;
      const from = (top * width + left) * 4;
      let shine = 0;
      if (glare !== null) {
        const away = Math.hypot((x / w - glare.x) / glare.radius, (y / h - glare.y) / glare.radius);
        shine = glare.strength * Math.exp(-away * away);
      }
      for (let channel = 0; channel < 3; channel += 1) {
        const pixel = (offset: number): number => source[from + offset + channel] ?? 255;
        const value = isSheet
          ? (pixel(0) * (1 - fx) + pixel(4) * fx) * (1 - fy) +
            (pixel(width * 4) * (1 - fx) + pixel(width * 4 + 4) * fx) * fy
          : (desk[channel] ?? 0);
        out[at + channel] = value * shade * (1 - shine) + 250 * shine;
      }
      out[at + 3] = 255;
    }
  }
  context.putImageData(picture, 0, 0);
  if (blurPx > 0) {
    const [blurred, blurContext] = surface(w, h);
    blurContext.filter = `blur(${blurPx}px)`;
    blurContext.drawImage(canvas, 0, 0);
    [canvas, context] = [blurred, blurContext];
    context.filter = 'none';
  }
  if (noise > 0) {
    const taken = context.getImageData(0, 0, w, h);
    for (let at = 0; at < taken.data.length; at += 4) {
      const speck = (random() + random() + random() + random() - 2) * 1.732 * noise;
      for (let channel = 0; channel < 3; channel += 1)
        taken.data[at + channel] = (taken.data[at + channel] ?? 0) + speck * (0.8 + 0.4 * random());
    }
    context.putImageData(taken, 0, 0);
  }
  const blob = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob(
      (made) => (made === null ? reject(new Error('no image/jpeg')) : resolve(made)),
      'image/jpeg',
      quality / 100,
    );
  });
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve({ base64: String(reader.result).replace(/^[^,]*,/, ''), widthPx: w, heightPx: h });
    reader.onerror = () => reject(new Error('the photograph could not be read back'));
    reader.readAsDataURL(blob);
  });
}
