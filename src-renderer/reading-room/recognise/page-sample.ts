import { cleanPaper } from '../preprocess/clean-paper.ts';
import { type Blob, findBlobs } from '../preprocess/components.ts';
import { type GrayImage, shrinkGray } from '../preprocess/gray-image.ts';
import { scaleGray } from '../preprocess/gray-scale.ts';
import { levelPage } from '../preprocess/level-page.ts';
import { textSample } from '../preprocess/text-sample.ts';
import { type InkMask, inkMask } from '../preprocess/threshold.ts';

/** Long side of the page from which a sample is cut, and height that its print is brought to, pixels. */
const SAMPLE_SIDE = 3000;
const SAMPLE_GLYPHS = 32;

/** An upright page as the general engine likes it, with its letters. */
export interface LevelPage {
  readonly image: GrayImage;
  readonly blobs: readonly Blob[];
  /** Pixels of `image` to one of the page. */
  readonly scale: number;
}

export function pageMask(page: GrayImage): InkMask {
  return inkMask(page, Math.max(12, Math.round(Math.min(page.width, page.height) / 50)), 0.15);
}

/** `tilt` in radians clockwise, `glyphHeight` in pixels of the page. */
export function levelForSample(
  page: GrayImage,
  { tilt, glyphHeight }: { readonly tilt: number; readonly glyphHeight: number },
): LevelPage {
  const affordable = SAMPLE_SIDE / Math.max(page.width, page.height);
  const wanted = Math.min(2, affordable, SAMPLE_GLYPHS / Math.max(1, glyphHeight));
  const clean = cleanPaper(page);
  const scale = wanted < 0.6 ? 0.5 : wanted;
  const { image } = levelPage(wanted < 0.6 ? shrinkGray(clean, 2) : scaleGray(clean, scale), tilt);
  return { image, blobs: findBlobs(pageMask(image)), scale };
}

/** The fullest pieces of a page. */
export function sampleOf({ image, blobs }: LevelPage): GrayImage {
  return textSample(image, blobs);
}
