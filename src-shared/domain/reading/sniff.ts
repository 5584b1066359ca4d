/** Types of file that the station takes in; found from the first bytes, never from the name. */
export const READABLE_TYPES = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp', 'image/tiff'] as const;
export type ReadableType = (typeof READABLE_TYPES)[number];

export interface SniffedFile {
  readonly mime: ReadableType;
  /** Pixels as stored, before any EXIF turn; absent for PDF and when the head ends before they are said. */
  readonly width?: number;
  readonly height?: number;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function sized(mime: ReadableType, width: number, height: number): SniffedFile {
  return width > 0 && height > 0 ? { mime, width, height } : { mime };
}

/** Walks the marker segments up to the frame header (ITU-T T.81 §B.2.2); SOF4, 8 and 12 are no frame headers. */
function sniffJpeg(bytes: Uint8Array): SniffedFile {
  const data = view(bytes);
  for (let at = 2; at + 9 <= bytes.length; ) {
    if (data.getUint8(at) !== 0xff) return { mime: 'image/jpeg' };
    const marker = data.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return sized('image/jpeg', data.getUint16(at + 7), data.getUint16(at + 5));
    if (marker === 0xda) return { mime: 'image/jpeg' };
    at += 2 + data.getUint16(at + 2);
  }
  return { mime: 'image/jpeg' };
}

/** RFC 9649 §2.5–2.7: lossy, lossless and extended files keep their size in three places. */
function sniffWebp(bytes: Uint8Array): SniffedFile {
  if (bytes.length < 30) return { mime: 'image/webp' };
  const data = view(bytes);
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return sized('image/webp', data.getUint16(26, true) & 0x3fff, data.getUint16(28, true) & 0x3fff);
    case 'VP8L': {
      const bits = data.getUint32(21, true);
      return sized('image/webp', (bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1);
    }
    case 'VP8X': {
      const width = data.getUint16(24, true) + (data.getUint8(26) << 16) + 1;
      const height = data.getUint16(27, true) + (data.getUint8(29) << 16) + 1;
      return sized('image/webp', width, height);
    }
    default:
      return { mime: 'image/webp' };
  }
}

/** TIFF 6.0 §2: the first directory's ImageWidth (256) and ImageLength (257), SHORT or LONG. */
function sniffTiff(bytes: Uint8Array, little: boolean): SniffedFile {
  const data = view(bytes);
  const directory = data.getUint32(4, little);
  if (directory + 2 > bytes.length) return { mime: 'image/tiff' };
  const sizes = new Map<number, number>();
  const count = data.getUint16(directory, little);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > bytes.length) break;
    const type = data.getUint16(at + 2, little);
    const value = type === 3 ? data.getUint16(at + 8, little) : data.getUint32(at + 8, little);
    sizes.set(data.getUint16(at, little), value);
  }
  return sized('image/tiff', sizes.get(256) ?? 0, sizes.get(257) ?? 0);
}

/**
 * What a file is, from its first bytes. 64 KB are enough for the type; a size that stands later (a JPEG with a large
 * preview, a TIFF with its directory at the end) needs the whole file. Null is any type that the station does not read.
 */
export function sniffFile(head: Uint8Array): SniffedFile | null {
  if (head.length < 12) return null;
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return sniffJpeg(head);
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') {
    // PNG 1.2 §4.1.1: the size stands in the first chunk, IHDR.
    if (head.length < 24 || ascii(head, 12, 4) !== 'IHDR') return { mime: 'image/png' };
    return sized('image/png', view(head).getUint32(16), view(head).getUint32(20));
  }
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 4) === 'WEBP') return sniffWebp(head);
  const order = ascii(head, 0, 4);
  if (order === 'II*\0') return sniffTiff(head, true);
  if (order === 'MM\0*') return sniffTiff(head, false);
  // ISO 32000-1 annex H: readers look for the header within the first 1024 bytes.
  if (ascii(head, 0, 1024).includes('%PDF-')) return { mime: 'application/pdf' };
  return null;
}
