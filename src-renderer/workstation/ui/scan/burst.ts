/** The part of a key press that tells a scanner from a hand. */
export interface BurstKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** A key that is held down types as fast as a scanner. */
  readonly repeat: boolean;
  /** Milliseconds. */
  readonly timeStamp: number;
}

/** Characters that came faster than a hand types. */
export interface Burst {
  readonly text: string;
  readonly lastAt: number;
}

export const NO_BURST: Burst = { text: '', lastAt: Number.NEGATIVE_INFINITY };

/** Slow scanners take 20 ms a character; two keys of a fast typist are seldom nearer than 40. */
const GAP_MS = 35;
/** A case number has fourteen, a passport nine. */
const SHORTEST = 8;
/** Two keys that a hand rolls over are no burst yet. */
const SURE = 3;

const SIGNS: Readonly<Record<string, readonly [string, string]>> = {
  Minus: ['-', '_'],
  Slash: ['/', '?'],
  Period: ['.', '>'],
  Semicolon: [';', ':'],
  Equal: ['=', '+'],
  Digit5: ['5', '%'],
  Digit7: ['7', '&'],
};

/** What is printed for scanners is in capitals and digits, but for links; small letters in a row are keys pressed one by one. */
function isScanLike(text: string): boolean {
  return !/[a-z]/.test(text) || /^https?:?/.test(text);
}

/** A Chinese input method hides the character (`Process`): its place on the keyboard tells. Null for a key that writes none. */
function characterOf({ key, code, shiftKey }: BurstKey): string | null {
  if (key !== 'Process') return [...key].length === 1 && key !== ' ' ? key : null;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  const sign = SIGNS[code];
  if (sign) return sign[shiftKey ? 1 : 0];
  return /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null;
}

export type BurstStep =
  /** A key as any other; `burst` is what it may be the beginning of. */
  | { readonly kind: 'key'; readonly burst: Burst; readonly begins: boolean }
  /** Within a burst: it is no shortcut. */
  | { readonly kind: 'inside'; readonly burst: Burst }
  /** Enter at the end of a burst that is long enough. */
  | { readonly kind: 'scan'; readonly text: string };

export function stepBurst(burst: Burst, press: BurstKey): BurstStep {
  const isFast = press.timeStamp - burst.lastAt <= GAP_MS;
  if (press.key === 'Enter' && isFast && burst.text.length >= SHORTEST) return { kind: 'scan', text: burst.text };
  // Shift goes down and up between the characters of a scanner.
  if (press.key === 'Shift' || press.key === 'CapsLock') return { kind: 'key', burst, begins: false };
  const character = characterOf(press);
  const isPlain = !press.ctrlKey && !press.altKey && !press.metaKey && !press.repeat;
  if (character === null || !isPlain) return { kind: 'key', burst: NO_BURST, begins: false };
  if (!isFast) return { kind: 'key', burst: { text: character, lastAt: press.timeStamp }, begins: true };
  const longer = { text: burst.text + character, lastAt: press.timeStamp };
  const isSure = longer.text.length >= SURE && isScanLike(longer.text);
  return isSure ? { kind: 'inside', burst: longer } : { kind: 'key', burst: longer, begins: false };
}
