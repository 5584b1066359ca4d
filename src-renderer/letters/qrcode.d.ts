/** The part of `qrcode` that we use; the package brings no types. */
declare module 'qrcode' {
  export interface QrModules {
    /** Modules a side. */
    readonly size: number;
    /** Row by row; 1 is dark. */
    readonly data: Uint8Array;
  }
  export function create(
    content: string,
    options: { readonly errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { readonly modules: QrModules };
}
