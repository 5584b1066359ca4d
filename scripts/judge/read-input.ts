import { readFileSync, statSync } from 'node:fs';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';

/** Bytes of an input: a case with every list full has less than a tenth of it. */
export const LARGEST_INPUT = 10_000_000;

export type ReadInput = { readonly value: unknown } | { readonly refused: string };

/** Other encodings would read as other names, silently. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function readBytes(file: string): Uint8Array | { readonly refused: string } {
  try {
    if (statSync(file).size > LARGEST_INPUT) return { refused: text.tooLarge(file, LARGEST_INPUT) };
    return readFileSync(file);
  } catch (error) {
    // Absent, a folder or unreadable: one answer for all, the caller has to look at the name.
    if (error instanceof Error) return { refused: text.noFile(file) };
    throw error;
  }
}

/** The JSON value in a file, or in a Chinese sentence why there is none. */
export function readInput(file: string): ReadInput {
  const bytes = readBytes(file);
  if ('refused' in bytes) return bytes;
  const json = decode(bytes);
  if (json === null) return { refused: text.noUtf8(file) };
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch (error) {
    if (error instanceof SyntaxError) return { refused: text.noJson(file) };
    throw error;
  }
}
