/** Two lower-case digits a byte. */
export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of what `toHex` wrote; an odd last digit is left out. */
export function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}
