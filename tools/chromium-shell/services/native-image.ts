import { guardObject } from '../core/guard.ts';

export interface ShellImage {
  isEmpty(): boolean;
  toPNG(): Buffer;
  toDataURL(): string;
  getSize(): { width: number; height: number };
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A NativeImage that only holds PNG bytes: the stand-in takes pictures and hands them on, it does not edit them. */
export function imageFromPng(png: Buffer): ShellImage {
  const isPng = png.subarray(0, 8).equals(PNG_SIGNATURE);
  return guardObject('NativeImage', {
    isEmpty: () => !isPng,
    toPNG: () => (isPng ? png : Buffer.alloc(0)),
    toDataURL: () => `data:image/png;base64,${isPng ? png.toString('base64') : ''}`,
    getSize: () => (isPng ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) } : { width: 0, height: 0 }),
  });
}

/** Electron's `nativeImage`, for PNG. */
export const nativeImage = guardObject('nativeImage', {
  createEmpty: () => imageFromPng(Buffer.alloc(0)),
  createFromBuffer: (buffer: Buffer) => imageFromPng(buffer),
});
