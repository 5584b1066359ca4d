type Path = readonly (string | number)[];

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((one: unknown, index) => [index, one] as const);
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function keep(kept: unknown, key: string | number): unknown {
  return typeof kept === 'object' && kept !== null && Object.hasOwn(kept, key) ? Reflect.get(kept, key) : undefined;
}

/**
 * The way to the first key of the input that its schema passed over; null when it took all of them. What is stored is
 * read leniently, for it may come from a newer program; what a person writes into an input and nobody reads is a slip.
 */
export function findLostKey(given: unknown, kept: unknown, path: Path = []): Path | null {
  for (const [key, value] of entriesOf(given)) {
    const at = [...path, key];
    const taken = keep(kept, key);
    const lost = taken === undefined ? at : findLostKey(value, taken, at);
    if (lost) return lost;
  }
  return null;
}
