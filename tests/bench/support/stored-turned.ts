import { createCanvas, loadImage } from '@napi-rs/canvas';
import { type ExifOrientation, jpegWithOrientation } from '#scripts/specimens/formats/exif.ts';

/** Where a viewer draws the stored picture's x and y axes to show it upright: [a, b, c, d] of a canvas transform. */
const SHOWN: Readonly<Record<ExifOrientation, readonly [a: number, b: number, c: number, d: number]>> = {
  1: [1, 0, 0, 1],
  2: [-1, 0, 0, 1],
  3: [-1, 0, 0, -1],
  4: [1, 0, 0, -1],
  5: [0, 1, 1, 0],
  6: [0, 1, -1, 0],
  7: [0, -1, -1, 0],
  8: [0, -1, 1, 0],
};

/** An upright picture as a telephone stores it that lay so: other pixels, and the orientation that makes up for them. */
export async function storedTurned(upright: Buffer, orientation: ExifOrientation): Promise<Buffer> {
  const image = await loadImage(upright);
  const [a, b, c, d] = SHOWN[orientation];
  const isOnItsSide = a === 0;
  const [width, height] = isOnItsSide ? [image.height, image.width] : [image.width, image.height];
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  // The way back: the transposed matrix, as each is a turn or a mirror.
  context.setTransform(a, c, b, d, a + b < 0 ? width : 0, c + d < 0 ? height : 0);
  context.drawImage(image, 0, 0);
  return jpegWithOrientation(canvas.toBuffer('image/jpeg', 92), orientation);
}
