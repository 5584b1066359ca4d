import { type CivilDate, dayNumber } from '../../kernel/civil-date.ts';
import type { Evidence } from './evidence.ts';

export interface DocumentValidityInput {
  /** First valid day; null when it could not be read. */
  readonly validFrom: CivilDate | null;
  /** Last valid day, 长期 as `long_term`; null when it could not be read. */
  readonly validUntil: CivilDate | 'long_term' | null;
  /** The day of the submission (G六, row 1: 有效期内). */
  readonly on: CivilDate;
}

export interface DocumentValidity extends Evidence<'until_before_from'> {
  readonly longTerm: boolean;
}

function judge(input: DocumentValidityInput): { readonly met: boolean | null; readonly why: string } {
  const { validFrom, validUntil, on } = input;
  if (validFrom !== null && on < validFrom) return { met: false, why: `${validFrom}起有效，${on}尚未生效` };
  if (validUntil === null) return { met: null, why: '有效期截止日尚不明确' };
  if (validUntil !== 'long_term' && on > validUntil) return { met: false, why: `有效期至${validUntil}，${on}已过期` };
  if (validFrom === null) return { met: null, why: '有效期起始日尚不明确' };
  if (validUntil === 'long_term') return { met: true, why: `${validFrom}起长期有效` };
  const left = dayNumber(validUntil) - dayNumber(on);
  return { met: true, why: left === 0 ? `${on}是有效期最后一天` : `有效期至${validUntil}，还有${left}天` };
}

/** `value`: days left after the day itself, 0 on the last valid day, negative when expired; null for 长期 and when unknown. */
export function computeDocumentValidity(input: DocumentValidityInput): DocumentValidity {
  const { validFrom, validUntil, on } = input;
  const longTerm = validUntil === 'long_term';
  const to = longTerm ? null : validUntil;
  if (validFrom !== null && to !== null && to < validFrom) {
    const message = `有效期截止日${to}早于起始日${validFrom}`;
    const error = { code: 'until_before_from', source: 'validUntil', index: null, message } as const;
    return { value: null, met: null, longTerm, rows: [], errors: [error] };
  }
  const { met, why } = judge(input);
  const value = to === null ? null : dayNumber(to) - dayNumber(on);
  return { value, met, longTerm, rows: [{ period: { from: validFrom, to }, counted: value ?? 0, why }], errors: [] };
}
