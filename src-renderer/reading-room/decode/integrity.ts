import type { ReadableType } from '#shared/domain/reading/sniff.ts';

function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (const byte of bytes.subarray(Math.max(0, from), to)) text += String.fromCharCode(byte);
  return text;
}

/** Decoders paint what they have and are silent about the rest; a page that was cut off must not pass as a short one. */
const PDF_TAIL = 4096;

function hasPdfEnd(bytes: Uint8Array): boolean {
  return ascii(bytes, bytes.length - PDF_TAIL, bytes.length).includes('%%EOF');
}

/** FF D9 occurs in entropy-coded data only as the end marker (ITU-T T.81 §B.1.1.5); a preview's end comes before SOS. */
function hasJpegEnd(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at >= 2; at -= 1) {
    if (bytes[at] !== 0xff) continue;
    if (bytes[at + 1] === 0xd9) return true;
    if (bytes[at + 1] === 0xda) return false;
  }
  return false;
}

/** Walks the chunks: each must lie within the file, the last must be IEND (PNG 1.2 §4.1.4). */
function hasPngEnd(bytes: Uint8Array): boolean {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = data.getUint32(at);
    if (at + 12 + length > bytes.length) return false;
    if (ascii(bytes, at + 4, at + 8) === 'IEND') return true;
    at += 12 + length;
  }
  return false;
}

function hasWebpEnd(bytes: Uint8Array): boolean {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return 8 + data.getUint32(4, true) <= bytes.length;
}

/**
 * Whether so few bytes can be a picture of so many pixels. Each 8 × 8 block of a JPEG's finest component has at least one
 * code of one bit (ITU-T T.81 §F.1.2): a header that promises more is painted grey by the decoder, without a word.
 */
export function canHold(mime: ReadableType, bytes: number, pixels: number): boolean {
  return mime !== 'image/jpeg' || bytes * 512 >= pixels;
}

/** Whether the file reaches its own end. TIFF is checked strip by strip where it is decoded. */
export function isWhole(mime: ReadableType, bytes: Uint8Array): boolean {
  switch (mime) {
    case 'application/pdf':
      return hasPdfEnd(bytes);
    case 'image/jpeg':
      return hasJpegEnd(bytes);
    case 'image/png':
      return hasPngEnd(bytes);
    case 'image/webp':
      return hasWebpEnd(bytes);
    case 'image/tiff':
      return true;
  }
}
