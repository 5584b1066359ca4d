import { parse, states } from 'mrz';
import type { MrzCheck } from '#shared/domain/reading/reading-result.ts';
import type { FittedMrz } from './fit.ts';

/** The check-digit fields of package `mrz` beside our names for them. */
const THEIR_FIELDS: Readonly<Record<string, string>> = {
  documentNumber: 'documentNumberCheckDigit',
  birthDate: 'birthDateCheckDigit',
  expiryDate: 'expirationDateCheckDigit',
  personalNumber: 'personalNumberCheckDigit',
  composite: 'compositeCheckDigit',
};

/**
 * Our checks, each held against an independent implementation: where the two disagree the check has not been passed.
 * The package knows neither visas nor the permit, so those keep ours.
 */
export function agreedChecks({ layout, lines, checks }: FittedMrz): MrzCheck[] {
  if (['MRVA', 'MRVB', 'PERMIT'].includes(layout.format)) return [...checks];
  const theirs = parse(lines).details;
  return checks.map(({ field, ok }) => {
    const detail = theirs.find((one) => one.field === THEIR_FIELDS[field]);
    return { field, ok: ok && detail?.valid !== false };
  });
}

/** Whether the three letters are a state or organisation of ICAO 9303-3 §5. */
export function isKnownState(code: string): boolean {
  return Object.hasOwn(states, code.replaceAll('<', ''));
}
