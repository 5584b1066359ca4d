/**
 * Check digits of the documents. Written apart from the workstation's own reading rules on purpose: a reader tested
 * with documents made by its own arithmetic would agree with its own mistakes.
 */

const MRZ_WEIGHTS = [7, 3, 1] as const;

function mrzValue(character: string): number {
  if (character === '<') return 0;
  const value = Number.parseInt(character, 36);
  if (Number.isNaN(value)) throw new Error(`not an MRZ character: ${character}`);
  return value;
}

/** ICAO Doc 9303-3 §4.9: weights 7-3-1, modulus 10. */
export function mrzCheckDigit(text: string): string {
  let sum = 0;
  for (const [index, character] of [...text].entries()) sum += mrzValue(character) * (MRZ_WEIGHTS[index % 3] ?? 0);
  return String(sum % 10);
}

const IDENTITY_REMAINDERS = '10X98765432';

/**
 * GB 11643-1999 §4.3 after ISO 7064 MOD 11-2: the 18th place of a citizen identity number. The weight of place i
 * (counted from the right, the check digit being place 1) is 2^(i-1) mod 11.
 */
export function identityCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new Error(`not the first 17 places of an identity number: ${first17}`);
  let sum = 0;
  for (const [index, digit] of [...first17].entries()) sum += Number(digit) * (2 ** (17 - index) % 11);
  return IDENTITY_REMAINDERS.charAt(sum % 11);
}
