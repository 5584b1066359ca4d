import { type PageRaster, type PageSource, releaseCanvas } from './decode/page-source.ts';
import { type ViewImage, viewImage } from './view-image.ts';

/** The pages of a document, drawn one at a time; each is delivered as a picture when it is drawn for the first time. */
export interface PagePictures {
  /** The page at reading size, its picture delivered. */
  draw(index: number): Promise<PageRaster>;
  /** Draws what nobody has drawn yet, in order: a long paper can be leafed through while its first pages are read. */
  drawAll(): Promise<void>;
}

export function pagePictures(
  source: PageSource,
  deliver: (index: number, view: ViewImage) => Promise<void>,
): PagePictures {
  const begun = new Set<number>();
  let last: Promise<unknown> = Promise.resolve();

  async function drawOne(index: number): Promise<PageRaster> {
    const isNew = !begun.has(index);
    begun.add(index);
    const raster = await source.page(index);
    if (isNew) await deliver(index, await viewImage(raster, 0));
    return raster;
  }

  /** One after the other: they share one thread, and the first asked for is the first looked at. */
  function draw(index: number): Promise<PageRaster> {
    const drawn = last.then(() => drawOne(index));
    // Who asked hears of a failure; who comes next is not stopped by it.
    last = drawn.catch(() => undefined);
    return drawn;
  }

  return {
    draw,
    async drawAll() {
      for (let index = 0; index < source.pages; index += 1) {
        if (!begun.has(index)) releaseCanvas((await draw(index)).canvas);
      }
    },
  };
}
