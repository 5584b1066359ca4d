/** Check digits of machine-readable travel documents (ICAO Doc 9303-3 §4.9). */

import { MRZ_FORMAT_NAMES, MRZ_FORMATS, type MrzCheckRule, type MrzFormatName } from './mrz-formats.ts';

const WEIGHTS = [7, 3, 1] as const;

function characterValue(character: string): number | null {
  if (character === '<') return 0;
  return /^[0-9A-Z]$/.test(character) ? Number.parseInt(character, 36) : null;
}

/** One digit; null when the text holds a character that no MRZ has. */
export function mrzCheckDigit(text: string): string | null {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const value = characterValue(text.charAt(index));
    if (value === null) return null;
    sum += value * (WEIGHTS[index % 3] ?? 0);
  }
  return String(sum % 10);
}

/** Whether a check digit agrees with what it covers. */
export function mrzCheckHolds(lines: readonly string[], rule: MrzCheckRule): boolean {
  const part = (line: number, start: number, end: number): string => (lines[line] ?? '').slice(start, end);
  const text = rule.covers.map((span) => part(...span)).join('');
  const digit = part(rule.line, rule.at, rule.at + 1);
  if (digit === '<' && rule.fillerWhenEmpty && /^<*$/.test(text)) return true;
  if (digit === '<' && rule.goesOnIn !== null) {
    const [rest = ''] = part(...rule.goesOnIn).split('<');
    return rest.length > 1 && mrzCheckDigit(text + rest.slice(0, -1)) === rest.slice(-1);
  }
  return mrzCheckDigit(text) === digit;
}

export interface MrzVerification {
  /** Null when the lines are of no format; then nothing was checked. */
  readonly format: MrzFormatName | null;
  readonly checks: readonly { readonly field: string; readonly ok: boolean }[];
}

/**
 * Every check digit of a zone of TD1, TD2, TD3, MRV-A or MRV-B. All of them passing proves no field: the digits are
 * blind to 6↔G and to about 7 % of single errors.
 */
export function verifyMrz(lines: readonly string[]): MrzVerification {
  const format = MRZ_FORMAT_NAMES.find((name) => {
    const { lines: count, length, codes } = MRZ_FORMATS[name];
    const isLine = (line: string): boolean => line.length === length && /^[A-Z0-9<]+$/.test(line);
    return lines.length === count && lines.every(isLine) && codes.test(lines[0] ?? '');
  });
  if (format === undefined) return { format: null, checks: [] };
  const checks = MRZ_FORMATS[format].checks.map((rule) => ({ field: rule.field, ok: mrzCheckHolds(lines, rule) }));
  return { format, checks };
}
