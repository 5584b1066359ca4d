import { READING_LIMITS } from '#shared/ipc/reading-room.ts';
import { rasterOf } from './image-source.ts';
import { canvasOf, type PageSource } from './page-source.ts';
import { ReadingError } from './reading-error.ts';
import { countDirectories } from './tiff-chain.ts';
import type { TiffReply, TiffRequest, TiffSize } from './tiff-message.ts';

/** One worker a request: a decoder that runs wild is ended with it, and its memory is given back. */
function ask(request: TiffRequest): Promise<TiffReply> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./tiff-worker.ts', import.meta.url), { type: 'module' });
    const end = (): void => worker.terminate();
    worker.onmessage = (event: MessageEvent<TiffReply>) => {
      end();
      resolve(event.data);
    };
    worker.onerror = (event) => {
      end();
      reject(new ReadingError('damaged_file', event.message));
    };
    worker.postMessage(request);
  });
}

/** Canvas transforms for TIFF orientations 1–8, the same as EXIF's: [a, b, c, d] and which corner is the origin. */
const ORIENTATIONS: readonly (readonly [a: number, b: number, c: number, d: number])[] = [
  [1, 0, 0, 1],
  [-1, 0, 0, 1],
  [-1, 0, 0, -1],
  [1, 0, 0, -1],
  [0, 1, 1, 0],
  [0, 1, -1, 0],
  [0, -1, -1, 0],
  [0, -1, 1, 0],
];

async function uprightBitmap(pixels: ImageData, { width, height, orientation }: TiffSize): Promise<ImageBitmap> {
  const stored = await createImageBitmap(pixels);
  const [a, b, c, d] = ORIENTATIONS[orientation - 1] ?? [1, 0, 0, 1];
  if (a === 1 && d === 1) return stored;
  const isTurned = a === 0;
  const { canvas, context } = canvasOf(isTurned ? height : width, isTurned ? width : height);
  context.setTransform(a, b, c, d, a + c < 0 ? canvas.width : 0, b + d < 0 ? canvas.height : 0);
  context.drawImage(stored, 0, 0);
  stored.close();
  return canvas.transferToImageBitmap();
}

/** Each page may come with a preview in a directory of its own. */
const DIRECTORIES = 2 * READING_LIMITS.pages;

/** TIFF by utif2 in a worker of its own; sizes are checked before anything is decoded. */
export async function openTiff(bytes: Uint8Array<ArrayBuffer>): Promise<PageSource> {
  const directories = countDirectories(bytes, DIRECTORIES);
  if (directories === null) throw new ReadingError('damaged_file');
  if (directories > DIRECTORIES) throw new ReadingError('too_many_pages');
  const reply = await ask({ bytes, page: null });
  if (reply.kind !== 'sizes') throw new ReadingError('damaged_file');
  if (reply.sizes.some(({ width, height }) => width * height > READING_LIMITS.pixels))
    throw new ReadingError('too_many_pixels');
  return {
    pages: reply.sizes.length,
    async page(index) {
      const decoded = await ask({ bytes, page: index });
      if (decoded.kind !== 'pixels') throw new ReadingError('damaged_file');
      const { width, height } = decoded.size;
      return rasterOf(await uprightBitmap(new ImageData(decoded.rgba, width, height), decoded.size));
    },
    close: async () => undefined,
  };
}
