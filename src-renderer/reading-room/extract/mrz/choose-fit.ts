import type { MrzCell } from './cells.ts';
import { type FittedMrz, fitMrz } from './fit.ts';
import { layoutsFor } from './layouts.ts';
import { agreedChecks } from './second-opinion.ts';

/**
 * Whether this is a zone at all and not some other evenly spaced print: it begins as its format demands, and most
 * check digits agree, which rules out of chance by far (one in ten for each).
 */
export function isPlausible(fit: FittedMrz): boolean {
  const { layout, lines, checks } = fit;
  if (!layout.codes.test(lines[0] ?? '')) return false;
  const held = checks.filter((one) => one.ok).length;
  const names = layout.fields.find((field) => field.name === 'names');
  const name = (lines[names?.line ?? 0] ?? '').slice(names?.start, names?.end);
  return held >= 2 && held >= checks.length - 2 && /[A-Z]/.test(name);
}

function score(fit: FittedMrz): number {
  const held = fit.checks.filter((one) => one.ok).length / fit.checks.length;
  return held - (fit.repaired === null ? 0 : 0.1);
}

/** A band may be found a column off, as when its first letter touches the page's edge. */
const SHIFTS = [0, -1, 1, -2, 2] as const;

/**
 * The best plausible reading of a band over its layouts and column shifts, or null: an image without a zone has none.
 * `margin` is how many columns of `rows` stand before the band's first.
 */
export function chooseFit(rows: readonly (readonly MrzCell[])[], columns: number, margin: number): FittedMrz | null {
  let best: FittedMrz | null = null;
  for (const shift of SHIFTS) {
    const shifted = rows.map((row) => row.slice(margin + shift, margin + shift + columns));
    if (shifted.some((row) => row.length < columns)) continue;
    for (const layout of layoutsFor(rows.length, columns)) {
      const fit = fitMrz(layout, shifted);
      if (!isPlausible(fit)) continue;
      const agreed = { ...fit, checks: agreedChecks(fit) };
      if (best === null || score(agreed) > score(best)) best = agreed;
    }
    if (best !== null && score(best) === 1) break;
  }
  return best;
}
