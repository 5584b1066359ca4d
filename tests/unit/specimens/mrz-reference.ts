/**
 * ICAO Doc 9303-3 §4.9 once more, written from the text and sharing nothing with the generator: letters by a table,
 * weights by a running index, so that a mistake in the one is not repeated by the other.
 */
const VALUES = new Map<string, number>();
for (let digit = 0; digit <= 9; digit += 1) VALUES.set(String(digit), digit);
for (let letter = 0; letter < 26; letter += 1) VALUES.set(String.fromCharCode(65 + letter), 10 + letter);
VALUES.set('<', 0);

export function referenceCheckDigit(text: string): number {
  const weights = [7, 3, 1];
  let total = 0;
  let place = 0;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) throw new Error(`${character} may not stand in a machine-readable zone`);
    total += value * (weights[place % 3] ?? Number.NaN);
    place += 1;
  }
  return total % 10;
}

/** The five check digits of a TD3 second line (9303-4 §4.2.2): name, covered text, printed digit. */
export function td3Checks(line: string): readonly (readonly [string, string, string])[] {
  const composite = line.slice(0, 10) + line.slice(13, 20) + line.slice(21, 43);
  return [
    ['documentNumber', line.slice(0, 9), line.charAt(9)],
    ['birthDate', line.slice(13, 19), line.charAt(19)],
    ['expiryDate', line.slice(21, 27), line.charAt(27)],
    ['optionalData', line.slice(28, 42), line.charAt(42)],
    ['composite', composite, line.charAt(43)],
  ];
}
