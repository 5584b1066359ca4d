/** GB 32100-2015 §5: digits and capital letters without I, O, S, V and Z, each counting for its place in this row. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** The last place of a 统一社会信用代码 by the 17 before it (weights 3^i mod 31); null where they are none of a code. */
export function creditCodeCheck(places: string): string | null {
  const values = [...places].map((character) => ALPHABET.indexOf(character));
  if (values.length !== LENGTH - 1 || values.includes(-1)) return null;
  let weight = 1;
  let sum = 0;
  for (const value of values) {
    sum += value * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return ALPHABET.charAt((ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length);
}

export function isCreditCode(text: string): boolean {
  return text.length === LENGTH && creditCodeCheck(text.slice(0, -1)) === text.slice(-1);
}
