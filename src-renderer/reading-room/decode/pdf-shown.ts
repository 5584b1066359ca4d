import { OPS, type PDFPageProxy } from 'pdfjs-dist';
import type { Word } from '../recognise/text-engine.ts';

/**
 * A text layer is what a file says of itself. It counts as far as the page shows it: scanners lay one of their own,
 * unseen, over the picture, in whatever language they were set to, and anybody can lay another there.
 */

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** What was drawn, in the order of drawing (`getOperatorList`). */
export interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Share of the page that pictures cover from which it is a picture itself. */
const PICTURE_FROM = 0.5;
/** Text rendering modes that leave no ink (ISO 32000-1, table 106). */
const UNSEEN_MODES: readonly unknown[] = [3, 7];
const PICTURES: readonly number[] = [
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageMaskXObject,
  OPS.paintSolidColorImageMask,
];

function area([a, b, c, d]: Matrix): number {
  return Math.abs(a * d - b * c);
}

/** Only what turns and stretches matters for an area. */
function within([a, b, c, d]: Matrix, inner: unknown): Matrix {
  const [g = 1, h = 0, i = 0, j = 1] = Array.isArray(inner) ? (inner as number[]) : [];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, 0, 0];
}

/** Whether text of the page is drawn so that it leaves no ink, or lies on pictures that cover it. `page` in square points. */
export function isPictured({ fnArray, argsArray }: Drawn, page: number): boolean {
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const saved: Matrix[] = [];
  let covered = 0;
  for (const [index, step] of fnArray.entries()) {
    const argument = argsArray[index];
    const [first] = Array.isArray(argument) ? argument : [];
    if (step === OPS.save || step === OPS.paintFormXObjectBegin) saved.push(matrix);
    if (step === OPS.restore || step === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    if (step === OPS.transform) matrix = within(matrix, argument);
    if (step === OPS.paintFormXObjectBegin) matrix = within(matrix, first);
    if (step === OPS.setTextRenderingMode && UNSEEN_MODES.includes(first)) return true;
    if (PICTURES.includes(step)) covered += area(matrix);
  }
  return covered >= PICTURE_FROM * page;
}

export async function isPicture(page: PDFPageProxy): Promise<boolean> {
  const { width, height } = page.getViewport({ scale: 1 });
  return isPictured(await page.getOperatorList(), width * height);
}

/** Levels of 255 between the darkest and the lightest pixel of a word that is there to be seen. */
const SEEN_FROM = 24;

/** The words whose place is not blank: white ones, and those that were painted over, say nothing. */
export function seenWords(
  lines: readonly (readonly Word[])[],
  { data, width, height }: Pick<ImageData, 'data' | 'width' | 'height'>,
): Word[][] {
  const isSeen = ({ left, top, right, bottom }: Word): boolean => {
    let [darkest, lightest] = [255, 0];
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1) {
        const at = (y * width + x) * 4;
        const level = Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
        darkest = Math.min(darkest, level);
        lightest = Math.max(lightest, level);
      }
    }
    return lightest - darkest >= SEEN_FROM;
  };
  return lines.map((line) => line.filter(isSeen)).filter((line) => line.length > 0);
}
