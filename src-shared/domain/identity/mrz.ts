/** Check digits of machine-readable travel documents (ICAO Doc 9303-3 §4.9). */

const WEIGHTS = [7, 3, 1] as const;

function characterValue(character: string): number | null {
  if (character === '<') return 0;
  if (/[0-9]/.test(character)) return Number(character);
  if (/[A-Z]/.test(character)) return character.charCodeAt(0) - 55;
  return null;
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

export type Td3Field = 'documentNumber' | 'birthDate' | 'expiryDate' | 'personalNumber' | 'composite';

export interface Td3Verification {
  /** False when it is not two lines of 44 MRZ characters; then nothing was checked. */
  readonly wellFormed: boolean;
  readonly checks: readonly { readonly field: Td3Field; readonly ok: boolean }[];
}

/** An unused personal number may carry `<` for its check digit instead of 0 (9303-4 §4.2.2.2). */
function matches(text: string, digit: string, mayBeFiller: boolean): boolean {
  if (mayBeFiller && digit === '<' && /^<*$/.test(text)) return true;
  return mrzCheckDigit(text) === digit;
}

/**
 * Every check digit of a passport's two lines. All of them passing proves no field: the digits are blind to 6↔G and to
 * about 7 % of single errors.
 */
export function verifyTd3(lines: readonly string[]): Td3Verification {
  const [first = '', second = ''] = lines;
  const isLine = (line: string): boolean => /^[A-Z0-9<]{44}$/.test(line);
  if (lines.length !== 2 || !isLine(first) || !isLine(second)) return { wellFormed: false, checks: [] };
  const part = (from: number, to: number): string => second.slice(from, to);
  const composite = part(0, 10) + part(13, 20) + part(21, 43);
  return {
    wellFormed: true,
    checks: [
      { field: 'documentNumber', ok: matches(part(0, 9), part(9, 10), false) },
      { field: 'birthDate', ok: matches(part(13, 19), part(19, 20), false) },
      { field: 'expiryDate', ok: matches(part(21, 27), part(27, 28), false) },
      { field: 'personalNumber', ok: matches(part(28, 42), part(42, 43), true) },
      { field: 'composite', ok: matches(composite, part(43, 44), false) },
    ],
  };
}
