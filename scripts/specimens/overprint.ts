import type { FileSpec, Overprint } from './model.ts';
import { createPrng, deriveSeed } from './prng.ts';

/** A photograph behind the text, seals over it, or both; every share of each follows from the seed. */
function overprintFor(seed: number): Overprint {
  const prng = createPrng(deriveSeed(seed, 'overprint'));
  const hasPhotograph = prng.chance(0.6);
  const seals = hasPhotograph ? prng.int(0, 2) : prng.int(1, 2);
  return {
    photograph: hasPhotograph ? prng.between(0.08, 0.35) : 0,
    seals: Array.from({ length: seals }, () => ({
      x: prng.between(0.2, 0.8),
      y: prng.between(0.25, 0.85),
      radiusMm: prng.between(15, 22),
      turn: prng.between(-25, 25),
      colour: prng.pick(['red', 'red', 'red', 'blue', 'purple'] as const),
    })),
  };
}

/** The same papers as they are when somebody printed or stamped over them. */
export function overprinted(seed: number, files: readonly FileSpec[]): readonly FileSpec[] {
  return files.map((spec): FileSpec => {
    if (spec.output.kind !== 'scan') throw new Error(`${spec.fileName} is no scan`);
    const overprint = overprintFor(deriveSeed(seed, 'overprinted', spec.fileName));
    const { format, degradation } = spec.output;
    // A bilevel scanner has turned the seal into black text before anybody reads it.
    const colour = degradation.colour === 'bilevel' ? 'grey' : degradation.colour;
    return {
      ...spec,
      output: { kind: 'scan', format, degradation: { ...degradation, colour, overprint } },
    };
  });
}
