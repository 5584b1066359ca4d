import type { GrayImage } from '#shared/recognition/gray-image.ts';
import type { Network, Picture } from '#shared/recognition/network.ts';
import type { TextArea } from './text-areas.ts';

/** Height of a line's picture, pixels. */
const LINE_HEIGHT = 48;
/** Pixels along the line for each step of the answer. */
const STEP = 8;

/** A character of a line and where its middle stands. */
export interface LineCharacter {
  readonly text: string;
  /** 0–1 */
  readonly confidence: number;
  /** Pixels of the page. */
  readonly x: number;
}

export interface LinePixels {
  readonly width: number;
  readonly data: Float32Array;
}

/** Between which two pixels places lie, and how far from the first to the second. */
interface Places {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly share: Float32Array;
}

/** `count` places `scale` apart, each looked at `taps.length` times. Pixels beyond the edge are those at it. */
function placesAlong(from: number, scale: number, count: number, taps: readonly number[], pixels: number): Places {
  const size = count * taps.length;
  const [first, second, share] = [new Int32Array(size), new Int32Array(size), new Float32Array(size)];
  for (let at = 0; at < size; at += 1) {
    const tap = taps[at % taps.length] ?? 0;
    const place = from + (Math.floor(at / taps.length) + 0.5 + tap) * scale - 0.5;
    const inside = Math.max(0, Math.min(pixels - 1, place));
    const low = Math.floor(inside);
    first[at] = low;
    second[at] = Math.min(pixels - 1, low + 1);
    share[at] = inside - low;
  }
  return { first, second, share };
}

/** The area at the network's height, 0 black … 1 white; averaged where it shrinks, bilinear where it grows. */
export function linePixels(page: GrayImage, { left, top, right, bottom }: TextArea): LinePixels {
  const scale = (bottom - top) / LINE_HEIGHT;
  const width = Math.max(LINE_HEIGHT / 2, Math.round((right - left) / scale));
  const sums = new Float32Array(width * LINE_HEIGHT);
  const taps = scale > 1.5 ? [-0.25, 0.25] : [0];
  const along = placesAlong(left, scale, width, taps, page.width);
  const down = placesAlong(top, scale, LINE_HEIGHT, taps, page.height);
  for (let row = 0; row < down.first.length; row += 1) {
    const upper = (down.first[row] ?? 0) * page.width;
    const lower = (down.second[row] ?? 0) * page.width;
    const towardsLower = down.share[row] ?? 0;
    const start = Math.floor(row / taps.length) * width;
    for (let column = 0; column < along.first.length; column += 1) {
      const first = along.first[column] ?? 0;
      const second = along.second[column] ?? 0;
      const towardsSecond = along.share[column] ?? 0;
      const a = page.data[upper + first] ?? 255;
      const b = page.data[lower + first] ?? 255;
      const above = a + ((page.data[upper + second] ?? 255) - a) * towardsSecond;
      const below = b + ((page.data[lower + second] ?? 255) - b) * towardsSecond;
      const at = start + Math.floor(column / taps.length);
      sums[at] = (sums[at] ?? 0) + above + (below - above) * towardsLower;
    }
  }
  return { width, data: sums.map((sum) => sum / (taps.length ** 2 * 255)) };
}

/** Half the width of a glance at a place, pixels of the line's picture, and how dark ink is there. */
const GLANCE = 8;
const INK = 0.55;

/** Whether anything is printed about a place of the area, x in pixels of the page; `upTo` a share of its height. */
export function inkAt({ width, data }: LinePixels, area: TextArea, upTo = 0.8): (x: number) => boolean {
  const scale = (area.bottom - area.top) / LINE_HEIGHT;
  return (x) => {
    const middle = Math.round((x - area.left) / scale);
    for (let y = Math.round(LINE_HEIGHT * 0.2); y < LINE_HEIGHT * upTo; y += 1) {
      for (let at = Math.max(0, middle - GLANCE); at <= Math.min(width - 1, middle + GLANCE); at += 1)
        if ((data[y * width + at] ?? 1) < INK) return true;
    }
    return false;
  };
}

function pictureOf({ width, data }: LinePixels): Picture {
  const padded = Math.ceil(width / STEP) * STEP;
  const plane = padded * LINE_HEIGHT;
  const picture = new Float32Array(3 * plane);
  for (let y = 0; y < LINE_HEIGHT; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const value = ((data[y * width + x] ?? 1) - 0.5) / 0.5;
      for (let channel = 0; channel < 3; channel += 1) picture[channel * plane + y * padded + x] = value;
    }
  }
  return { data: picture, channels: 3, width: padded, height: LINE_HEIGHT };
}

interface Seen {
  /** Its class. */
  readonly best: number;
  readonly step: number;
  readonly confidence: number;
}

/** A Chinese character is four steps wide and more: the same one again sooner is the one seen twice. */
const ECHO_STEPS = 3;
const WIDE = /[\u3400-\u9fff]/;

/**
 * Reads one line (CTC: of equal neighbours one counts, class 0 is the blank). `characters` are the network's classes
 * from 1 on; behind them stands the space.
 */
export async function readLineText(
  pixels: LinePixels,
  area: TextArea,
  network: Network,
  characters: readonly string[],
): Promise<LineCharacter[]> {
  const { data, dims } = await network(pictureOf(pixels));
  const [, steps = 0, classes = 0] = dims;
  const scale = (area.bottom - area.top) / LINE_HEIGHT;
  const read: Seen[] = [];
  const isEcho = (before: Seen | undefined, best: number, step: number): boolean =>
    before?.best === best && step - before.step < ECHO_STEPS && WIDE.test(characters[best - 1] ?? '');
  let last = 0;
  for (let step = 0; step < steps; step += 1) {
    let best = 0;
    let share = data[step * classes] ?? 0;
    for (let one = 1; one < classes; one += 1) {
      const other = data[step * classes + one] ?? 0;
      if (other > share) [best, share] = [one, other];
    }
    if (best !== 0 && best !== last && !isEcho(read.at(-1), best, step)) read.push({ best, step, confidence: share });
    last = best;
  }
  return read.map(({ best, step, confidence }) => ({
    text: characters[best - 1] ?? ' ',
    confidence,
    x: area.left + (step + 0.5) * STEP * scale,
  }));
}
