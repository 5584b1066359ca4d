import { readFileSync, statSync } from 'node:fs';
import { judgeDoorText as text } from '#shared/i18n/zh-cn/judge-door.ts';
import { type DescribedFault, describeFault } from './describe-issue.ts';
import { findRepeatedKey } from './repeated-key.ts';

/** Bytes of an input: a case with every list full has less than a tenth of it. */
export const LARGEST_INPUT = 10_000_000;

export type ReadInput = { readonly value: unknown } | { readonly refused: DescribedFault };

/** Other encodings would read as other names, silently. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function refuse(message: string): { readonly refused: DescribedFault } {
  return { refused: { message, path: '' } };
}

function readBytes(file: string): Uint8Array | { readonly refused: DescribedFault } {
  try {
    if (statSync(file).size > LARGEST_INPUT) return refuse(text.tooLarge(file, LARGEST_INPUT));
    return readFileSync(file);
  } catch (error) {
    // Absent, a folder or unreadable: one answer for all, the caller has to look at the name.
    if (error instanceof Error) return refuse(text.noFile(file));
    throw error;
  }
}

/** The JSON value in a file, or in a Chinese sentence why there is none. */
export function readInput(file: string): ReadInput {
  const bytes = readBytes(file);
  if ('refused' in bytes) return bytes;
  const json = decode(bytes);
  if (json === null) return refuse(text.noUtf8(file));
  if (json.trim() === '') return refuse(text.emptyFile(file));
  try {
    const value: unknown = JSON.parse(json);
    const repeated = findRepeatedKey(json);
    return repeated ? { refused: describeFault(repeated, text.repeatedField) } : { value };
  } catch (error) {
    if (error instanceof SyntaxError) return refuse(text.noJson(file));
    throw error;
  }
}
