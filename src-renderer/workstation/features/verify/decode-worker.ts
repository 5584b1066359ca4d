import { decodePixels } from './decode-pixels.ts';

/** A larger picture than this is drawn smaller: a code of ours is still some hundred pixels wide then. */
const MOST_PIXELS = 12_000_000;

/** `null` in the answer: no code; `unreadable`: no picture either. */
export type Decoded = { readonly text: string | null } | { readonly unreadable: true };

async function decode(picture: Blob): Promise<Decoded> {
  const bitmap = await createImageBitmap(picture).catch(() => null);
  if (bitmap === null) return { unreadable: true };
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const [width, height] = [Math.ceil(bitmap.width * scale), Math.ceil(bitmap.height * scale)];
  const sheet = new OffscreenCanvas(width, height).getContext('2d');
  if (!sheet) return { unreadable: true };
  sheet.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return { text: decodePixels(sheet.getImageData(0, 0, width, height)) };
}

/** A thread of its own, without the bridge: a stranger's picture is decoded here and nowhere else in the window. */
self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  decode(data).then(
    (answer) => self.postMessage(answer),
    () => self.postMessage({ unreadable: true }),
  );
});
