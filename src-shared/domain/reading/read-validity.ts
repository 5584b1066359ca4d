import { parseCivilDate } from '../../kernel/civil-date.ts';
import type { EvidenceFacts, Validity } from '../case/evidence-facts.ts';
import type { Box, DocumentKind, ReadField, ReadPaper } from './reading-result.ts';

export type ValidityFact = Extract<keyof EvidenceFacts, `${string}Validity`>;

/** Days that a paper says it is valid between, as they were read: a proposal that a person takes over or not. */
export interface ReadValidity {
  readonly validity: Validity;
  /** Where the days stand; never empty. */
  readonly fields: readonly [ReadField, ...ReadField[]];
}

function boxAround([left, top, width, height]: Box, [x, y, across, down]: Box): Box {
  const [from, above] = [Math.min(left, x), Math.min(top, y)];
  return [from, above, Math.max(left + width, x + across) - from, Math.max(top + height, y + down) - above];
}

/** Names of a paper's first and last day; the later names are looked at where the first are not read. */
type Places = readonly (readonly [from: string, until: string])[];

/** Which papers speak of a fact (G六 1 to 3): for 港澳 the permit stands for the passport, its 签注 for the visa. */
const PLACES: Readonly<Record<ValidityFact, Readonly<Partial<Record<DocumentKind, Places>>>>> = {
  idCardValidity: { id_card: [['validFrom', 'validUntil']] },
  passportValidity: { passport: [['issueDate', 'expiryDate']], permit: [['issueDate', 'expiryDate']] },
  visaValidity: {
    visa: [
      ['validFrom', 'validUntil'],
      ['validFrom', 'expiryDate'],
    ],
    residence_permit: [
      ['validFrom', 'validUntil'],
      ['validFrom', 'expiryDate'],
    ],
    permit: [['endorsedFrom', 'endorsedUntil']],
  },
};

/** The place of both days where they stand on one page, else that of the last. */
export function placeOf({ fields: [last, first] }: ReadValidity): Pick<ReadField, 'page' | 'box'> {
  return first === undefined || first.page !== last.page
    ? last
    : { page: last.page, box: boxAround(last.box, first.box) };
}

/** Null where the paper does not speak of the fact, or no last day was read. */
export function readValidity(fact: ValidityFact, { kind, fields }: ReadPaper): ReadValidity | null {
  for (const [from, until] of PLACES[fact][kind] ?? []) {
    const [first, last] = [fields[from], fields[until]];
    const lastDay = last?.value === 'long_term' ? 'long_term' : parseCivilDate(last?.value ?? '');
    if (last === undefined || lastDay === null) continue;
    const firstDay = parseCivilDate(first?.value ?? '');
    return {
      validity: { from: firstDay, until: lastDay },
      fields: first === undefined || firstDay === null ? [last] : [last, first],
    };
  }
  return null;
}
