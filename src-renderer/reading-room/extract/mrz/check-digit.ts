const WEIGHTS = [7, 3, 1] as const;

/** ICAO 9303-3 §4.9: digits count as themselves, A–Z as 10–35, the filler as 0; weights 7-3-1, modulus 10. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    sum += value * (WEIGHTS[index % 3] ?? 0);
  }
  return Number.isNaN(sum) ? '' : String(sum % 10);
}
