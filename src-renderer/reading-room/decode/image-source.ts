import { canvasOf, type PageRaster, type PageSource, READ_SIDE } from './page-source.ts';
import { ReadingError } from './reading-error.ts';

/** Draws a decoded image at the size it is read at. */
export function rasterOf(bitmap: ImageBitmap): PageRaster {
  const scale = Math.min(1, READ_SIDE / Math.max(bitmap.width, bitmap.height));
  const { canvas, context } = canvasOf(bitmap.width * scale, bitmap.height * scale);
  context.imageSmoothingQuality = 'high';
  // Transparent parts are paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { canvas, drawn: false, textLayer: null };
}

/** JPEG, PNG and WebP by the browser's own decoders; an EXIF orientation is honoured. */
export function openImage(bytes: Uint8Array<ArrayBuffer>, mime: string): PageSource {
  return {
    pages: 1,
    async page() {
      try {
        return rasterOf(
          await createImageBitmap(new Blob([bytes], { type: mime }), {
            imageOrientation: 'from-image',
            premultiplyAlpha: 'none',
          }),
        );
      } catch (error) {
        throw new ReadingError('damaged_file', error);
      }
    },
    close: async () => undefined,
  };
}
