import { readCode, type SignedCode } from './result-code.ts';

/** What stands before a code when the office has no public page: in capitals, as all of the QR. */
export const BARE_PREFIX = 'LIUFU:';

export type Scan =
  | { readonly kind: 'code'; readonly text: string; readonly signed: SignedCode }
  /** Typed, or from a paper of before there were codes: the number of a result or a case. */
  | { readonly kind: 'number'; readonly number: string };

/** The whole QR: alphanumeric throughout, which packs it a third tighter. */
export function qrContent(code: string, verifyAddress: string | null): string {
  return `${verifyAddress ?? BARE_PREFIX}${code}`;
}

/** A scanner's burst, a link, or a number; null for nothing of these. */
export function readScan(given: string): Scan | null {
  const plain = given.trim();
  if (plain === '') return null;
  const text = plain.split(/[:/]/).at(-1) ?? '';
  const signed = readCode(text);
  if (signed) return { kind: 'code', text: text.toUpperCase(), signed };
  return plain.length <= 40 && !/[:/]/.test(plain) ? { kind: 'number', number: plain } : null;
}
