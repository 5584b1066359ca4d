import {
  BinaryBitmap,
  DecodeHintType,
  GlobalHistogramBinarizer,
  HybridBinarizer,
  QRCodeReader,
  RGBLuminanceSource,
} from '@zxing/library';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** RGBA, as a canvas gives it. */
  readonly data: Uint8ClampedArray;
}

const HINTS = new Map<DecodeHintType, unknown>([[DecodeHintType.TRY_HARDER, true]]);
/** As the picture is, then smaller: grain of a scan and the moiré of a photographed screen go with its size. */
const SHRINK = [1, 2, 3] as const;

/** Grey, each `by` × `by` pixels one; what is transparent lies on white paper. */
function greyOf({ width, height, data }: Pixels, by: number): RGBLuminanceSource {
  const [columns, rows] = [Math.floor(width / by), Math.floor(height / by)];
  const grey = new Uint8ClampedArray(columns * rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let y = row * by; y < (row + 1) * by; y += 1) {
        for (let x = column * by; x < (column + 1) * by; x += 1) {
          const at = 4 * (y * width + x);
          const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
          sum += 255 + (alpha / 255) * (0.299 * red + 0.587 * green + 0.114 * blue - 255);
        }
      }
      grey[row * columns + column] = sum / (by * by);
    }
  }
  return new RGBLuminanceSource(grey, columns, rows);
}

/** What the QR code in the picture says; null where none is found. */
export function decodePixels(pixels: Pixels): string | null {
  for (const by of SHRINK) {
    const source = greyOf(pixels, by);
    for (const binarizer of [new HybridBinarizer(source), new GlobalHistogramBinarizer(source)]) {
      try {
        return new QRCodeReader().decode(new BinaryBitmap(binarizer), HINTS).getText();
      } catch {
        // It throws for every picture without a code that it can make out: the next try may.
      }
    }
  }
  return null;
}
