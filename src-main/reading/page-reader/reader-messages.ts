import type { GrayImage } from '#shared/recognition/gray-image.ts';
import type { PrintedLines } from '#shared/recognition/printed-word.ts';

/** What the station asks of the reader's process. */
export interface ReaderRequest {
  readonly id: number;
  readonly page: GrayImage;
}

export type ReaderReply =
  | { readonly id: number; readonly lines: PrintedLines }
  | { readonly id: number; readonly error: string };
