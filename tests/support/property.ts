import fc from 'fast-check';

/** Runs a property under a fresh seed and prints it, so that a failure can be played again: `PROPERTY_SEED=… vitest`. */
export function checkProperty<Values>(property: fc.IProperty<Values>, runs = 200): void {
  const seed = Number(process.env.PROPERTY_SEED ?? (Math.random() * 2 ** 31) | 0);
  console.log(`property seed ${seed}`);
  fc.assert(property, { seed, numRuns: runs });
}
