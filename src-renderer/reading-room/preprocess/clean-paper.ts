import type { GrayImage } from './gray-image.ts';

/** Side of the blocks whose paper is judged on its own, pixels: larger than a letter, smaller than a shadow. */
const BLOCK = 64;
/** Paper is what the brightest quarter of a block shows. */
const PAPER_SHARE = 0.75;
/** Shares of the paper's brightness that become black and white: faded seals and copy marks go, grey print stays. */
const BLACK_AT = 0.2;
const WHITE_AT = 0.82;

/** Brightness of the paper in each block; a block that is dark all over (a photograph, a band) keeps its own. */
function paperOf(image: GrayImage, across: number, down: number): Float32Array {
  const paper = new Float32Array(across * down);
  const counts = new Uint32Array(256);
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      counts.fill(0);
      let total = 0;
      const bottom = Math.min(image.height, (row + 1) * BLOCK);
      const right = Math.min(image.width, (column + 1) * BLOCK);
      for (let y = row * BLOCK; y < bottom; y += 2) {
        for (let x = column * BLOCK; x < right; x += 2) {
          const value = image.data[y * image.width + x] ?? 0;
          counts[value] = (counts[value] ?? 0) + 1;
          total += 1;
        }
      }
      let left = total * PAPER_SHARE;
      let level = 0;
      for (; level < 255 && left > (counts[level] ?? 0); level += 1) left -= counts[level] ?? 0;
      paper[row * across + column] = Math.max(level, 40);
    }
  }
  return paper;
}

/** Shadows evened out and everything near the paper's own brightness made white. Blocks are blended into each other. */
export function cleanPaper(image: GrayImage): GrayImage {
  const across = Math.ceil(image.width / BLOCK);
  const down = Math.ceil(image.height / BLOCK);
  const paper = paperOf(image, across, down);
  const data = new Uint8ClampedArray(image.data.length);
  const blockAt = (place: number, blocks: number): number => Math.min(blocks - 1, Math.max(0, place / BLOCK - 0.5));
  const column = Float32Array.from({ length: image.width }, (_, x) => blockAt(x, across));
  const blended = new Float32Array(across + 1);
  for (let y = 0; y < image.height; y += 1) {
    const atRow = blockAt(y, down);
    const upper = Math.floor(atRow);
    const lower = Math.min(down - 1, upper + 1);
    for (let block = 0; block < across; block += 1) {
      const above = paper[upper * across + block] ?? 255;
      blended[block] = above + ((paper[lower * across + block] ?? 255) - above) * (atRow - upper);
    }
    // So that the last block has a right neighbour.
    blended[across] = blended[across - 1] ?? 255;
    for (let x = 0; x < image.width; x += 1) {
      const atColumn = column[x] ?? 0;
      const left = Math.floor(atColumn);
      const near = blended[left] ?? 255;
      const here = near + ((blended[left + 1] ?? 255) - near) * (atColumn - left);
      const brightness = (image.data[y * image.width + x] ?? 0) / here;
      data[y * image.width + x] = (255 * (brightness - BLACK_AT)) / (WHITE_AT - BLACK_AT);
    }
  }
  return { width: image.width, height: image.height, data: new Uint8Array(data.buffer) };
}
