/** EXIF 2.32 §4.6.4: how the picture was turned when it was stored; 1 is upright, 2, 4, 5 and 7 are mirrored too. */
export const EXIF_ORIENTATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
export type ExifOrientation = (typeof EXIF_ORIENTATIONS)[number];

/** A JPEG that says how it lies: APP1 with a TIFF directory of one entry, right behind the start. */
export function jpegWithOrientation(jpeg: Buffer, orientation: ExifOrientation): Buffer {
  const segment = Buffer.alloc(36);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(34, 2);
  segment.write('Exif\0\0MM\0*', 4, 'latin1');
  segment.writeUInt32BE(8, 14);
  segment.writeUInt16BE(1, 18);
  // Tag 0x112, SHORT, one value, left-aligned in its four bytes.
  segment.writeUInt16BE(0x0112, 20);
  segment.writeUInt16BE(3, 22);
  segment.writeUInt32BE(1, 24);
  segment.writeUInt16BE(orientation, 28);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
