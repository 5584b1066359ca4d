import type { Degradation } from './model.ts';
import { createPrng, deriveSeed } from './prng.ts';

/** No wear at all: a born-digital page as an image. */
export const CLEAN: Degradation = {
  dpi: 150,
  skewDegrees: 0,
  quarterTurns: 0,
  noise: 0,
  blurPx: 0,
  shadow: 0,
  texture: 0,
  quality: 85,
  colour: 'colour',
  marginMm: 0,
};

export type ScanQuality = 'good' | 'typical' | 'poor';

interface Range {
  readonly skew: number;
  readonly noise: readonly [number, number];
  readonly blur: readonly [number, number];
  readonly shadow: readonly [number, number];
  readonly texture: readonly [number, number];
}

const RANGES: Readonly<Record<ScanQuality, Range>> = {
  good: { skew: 0.6, noise: [0.6, 1.4], blur: [0, 0.3], shadow: [0.02, 0.08], texture: [0.05, 0.15] },
  typical: { skew: 3, noise: [1.2, 2.6], blur: [0.2, 0.6], shadow: [0.06, 0.2], texture: [0.1, 0.3] },
  poor: { skew: 6, noise: [3, 7], blur: [0.6, 1.2], shadow: [0.2, 0.42], texture: [0.25, 0.5] },
};

/** Rolls the wear of one scan; `overrides` fix what a set wants to hold still. */
export function degradationFor(seed: number, quality: ScanQuality, overrides: Partial<Degradation> = {}): Degradation {
  const prng = createPrng(deriveSeed(seed, 'degradation'));
  const range = RANGES[quality];
  const round = (value: number): number => Math.round(value * 100) / 100;
  const between = ([low, high]: readonly [number, number]): number => round(prng.between(low, high));
  return {
    ...CLEAN,
    skewDegrees: round(prng.between(-range.skew, range.skew)),
    noise: between(range.noise),
    blurPx: between(range.blur),
    shadow: between(range.shadow),
    texture: between(range.texture),
    quality: 70,
    ...overrides,
  };
}
