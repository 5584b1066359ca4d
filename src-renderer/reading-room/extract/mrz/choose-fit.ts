import { parseCivilDate } from '#shared/kernel/civil-date.ts';
import type { MrzCell } from './cells.ts';
import { type FittedMrz, fitMrz, isRepaired } from './fit.ts';
import { layoutsFor } from './layouts.ts';
import { agreedChecks, isKnownState } from './second-opinion.ts';

/** Signs of a zone besides its check digits: a state that exists, days that exist, names parted as names are. */
function structure(fit: FittedMrz): number {
  let signs = 0;
  for (const field of fit.layout.fields) {
    const text = (fit.lines[field.line] ?? '').slice(field.start, field.end);
    if (field.name === 'birthDate' || field.name === 'expiryDate')
      signs += parseCivilDate(`20${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`) === null ? 0 : 1;
    if (field.name === 'issuingState' && isKnownState(text)) signs += 1;
    if (field.name === 'names' && /^[A-Z][A-Z<]*<<[A-Z]/.test(text)) signs += 1;
  }
  return signs;
}

/**
 * Whether this is a zone at all and not some other evenly spaced print: it begins as its format demands, and check
 * digits (one in ten agrees by chance) and structure together leave no doubt.
 */
export function isPlausible(fit: FittedMrz): boolean {
  const { layout, lines, checks } = fit;
  if (!layout.codes.test(lines[0] ?? '')) return false;
  const held = checks.filter((one) => one.ok).length;
  return held >= 2 && held + structure(fit) >= checks.length;
}

/** A fit and how many columns it lies off the band. */
export interface ChosenFit extends FittedMrz {
  readonly shift: number;
}

function score(fit: FittedMrz): number {
  const held = fit.checks.filter((one) => one.ok).length / fit.checks.length;
  return held - (isRepaired(fit) ? 0.1 : 0);
}

/** A band may be found a column off, as when its first letter touches the page's edge. */
const SHIFTS = [0, -1, 1, -2, 2] as const;

/** The band's own columns out of rows that have margins. */
function shiftedRows(rows: readonly (readonly MrzCell[])[], columns: number, start: number): MrzCell[][] {
  return rows.map((row) => row.slice(start, start + columns));
}

/**
 * The best plausible reading of a band over its layouts and column shifts, or null: an image without a zone has none.
 * `margin` is how many columns of `rows` stand before the band's first.
 */
export function chooseFit(rows: readonly (readonly MrzCell[])[], columns: number, margin: number): ChosenFit | null {
  let best: ChosenFit | null = null;
  for (const shift of SHIFTS) {
    const shifted = shiftedRows(rows, columns, margin + shift);
    if (shifted.some((row) => row.length < columns)) continue;
    for (const layout of layoutsFor(rows.length, columns)) {
      const fit = fitMrz(layout, shifted);
      if (!isPlausible(fit)) continue;
      const agreed = { ...fit, checks: agreedChecks(fit), shift };
      if (best === null || score(agreed) > score(best)) best = agreed;
    }
    if (best !== null && score(best) === 1) break;
  }
  return best;
}
