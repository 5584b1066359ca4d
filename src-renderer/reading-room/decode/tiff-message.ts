/** What the page asks the TIFF worker; each request carries the file, as the worker is let go after the answer. */
export interface TiffRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null asks for the pages' sizes only. */
  readonly page: number | null;
}

export interface TiffSize {
  readonly width: number;
  readonly height: number;
  /** TIFF tag 274, 1–8; 1 is upright. */
  readonly orientation: number;
}

export type TiffReply =
  | { readonly kind: 'sizes'; readonly sizes: readonly TiffSize[] }
  | { readonly kind: 'pixels'; readonly rgba: Uint8ClampedArray<ArrayBuffer>; readonly size: TiffSize }
  | { readonly kind: 'damaged' };
