import { decode, decodeImage, type IFD, toRGBA8 } from 'utif2';
import type { TiffReply, TiffRequest, TiffSize } from './tiff-message.ts';

/** Value of a numeric tag, or null. */
function tag(directory: IFD, number: number): readonly number[] | null {
  const value = directory[`t${number}`];
  return Array.isArray(value) && typeof value[0] === 'number' ? (value as number[]) : null;
}

function sizeOf(directory: IFD): TiffSize {
  return {
    width: tag(directory, 256)?.[0] ?? 0,
    height: tag(directory, 257)?.[0] ?? 0,
    orientation: tag(directory, 274)?.[0] ?? 1,
  };
}

/** Full pages: previews (NewSubfileType bit 0) and directories without an image are left out. */
function pagesOf(directories: readonly IFD[]): IFD[] {
  return directories.filter((directory) => {
    const { width, height } = sizeOf(directory);
    return width > 0 && height > 0 && ((tag(directory, 254)?.[0] ?? 0) & 1) === 0;
  });
}

/** Strips (273, 279) or tiles (324, 325) must lie within the file: the decoder would paint what is missing black. */
function isWhole(directory: IFD, length: number): boolean {
  const offsets = tag(directory, 273) ?? tag(directory, 324) ?? [];
  const counts = tag(directory, 279) ?? tag(directory, 325) ?? [];
  return offsets.length > 0 && offsets.every((offset, index) => offset + (counts[index] ?? 0) <= length);
}

function answer({ bytes, page }: TiffRequest): TiffReply {
  const pages = pagesOf(decode(bytes.buffer));
  if (page === null) return pages.length === 0 ? { kind: 'damaged' } : { kind: 'sizes', sizes: pages.map(sizeOf) };
  const directory = pages[page];
  if (directory === undefined || !isWhole(directory, bytes.length)) return { kind: 'damaged' };
  decodeImage(bytes.buffer, directory);
  const rgba = toRGBA8(directory);
  const size = sizeOf(directory);
  if (rgba.length !== size.width * size.height * 4) return { kind: 'damaged' };
  return { kind: 'pixels', rgba: new Uint8ClampedArray(rgba), size };
}

// For print colours (CMYK) utif2 asks for a colour library on `window`, which a worker does not have.
Object.assign(self, { window: self });

self.addEventListener('message', (event: MessageEvent<TiffRequest>) => {
  let reply: TiffReply;
  try {
    reply = answer(event.data);
  } catch (error) {
    console.warn('TIFF not decoded', error);
    reply = { kind: 'damaged' };
  }
  self.postMessage(reply);
});
