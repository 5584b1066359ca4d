import { parseCivilDate } from '../../kernel/civil-date.ts';
import type { CaseFacts } from '../case/case-facts.ts';
import type { PaymentKind } from '../case/evidence-facts.ts';
import type { DocumentKind, ReadField, ReadPaper } from './reading-result.ts';

/** What papers were read to say of a fact, by the cells that it is entered in: a person takes it over or not. */
export interface ProposedFact {
  readonly cells: Readonly<Record<string, string>>;
  /** Where it stands, the one that must not be missing first. */
  readonly fields: readonly [ReadField, ...ReadField[]];
}

type Kind = 'day' | 'day_or_long_term' | 'word';

/** A cell, the name of the reading's field, and of what form its value must be. */
type Place = readonly [cell: string, field: string, kind: Kind];

/** Ways to read one fact from a paper; of each the first place must be there, the others may. */
type Ways = readonly (readonly [Place, ...Place[]])[];

const validity = (from: string, until: string): readonly [Place, ...Place[]] => [
  ['until', until, 'day_or_long_term'],
  ['from', from, 'day'],
];
const single = (field: string, kind: Kind): Ways => [[['value', field, kind]]];

/** Which papers speak of a fact (G六 1 to 9): for 港澳 the permit stands for the passport, its 签注 for the visa. */
const WAYS: Readonly<Partial<Record<keyof CaseFacts, Readonly<Partial<Record<DocumentKind, Ways>>>>>> = {
  idCardValidity: { id_card: [validity('validFrom', 'validUntil')] },
  passportValidity: {
    passport: [validity('issueDate', 'expiryDate')],
    permit: [validity('issueDate', 'expiryDate')],
  },
  visaValidity: {
    visa: [validity('validFrom', 'validUntil'), validity('validFrom', 'expiryDate')],
    residence_permit: [validity('validFrom', 'validUntil'), validity('validFrom', 'expiryDate')],
    permit: [validity('endorsedFrom', 'endorsedUntil')],
  },
  contract: {
    employer_letter: [
      [
        ['from', 'contractFrom', 'day'],
        ['to', 'contractTo', 'day'],
        ['probationUntil', 'probationEnd', 'day'],
      ],
    ],
  },
  employer: { employer_letter: single('employer', 'word'), social_insurance: single('employer', 'word') },
  letterKind: { employer_letter: single('letterKind', 'word') },
  householdKind: { household_register: single('household', 'word') },
  studyFrom: { transcript: single('studyFrom', 'day'), admission_letter: single('studyFrom', 'day') },
  studyTo: { transcript: single('studyTo', 'day') },
};

function isValue(value: string, kind: Kind): boolean {
  if (kind === 'word' || (kind === 'day_or_long_term' && value === 'long_term')) return true;
  return parseCivilDate(value) !== null;
}

/** Null where the paper does not speak of the fact, or what must be there was not read. */
export function proposedFact(fact: keyof CaseFacts, { kind, fields }: ReadPaper): ProposedFact | null {
  for (const way of WAYS[fact]?.[kind] ?? []) {
    const found = way.flatMap(([cell, name, form]) => {
      const field = fields[name];
      return field !== undefined && isValue(field.value, form) ? [{ cell, field }] : [];
    });
    const [first, ...others] = found;
    if (first === undefined || first.cell !== way[0][0]) continue;
    return {
      cells: Object.fromEntries(found.map(({ cell, field }) => [cell, field.value])),
      fields: [first.field, ...others.map(({ field }) => field)],
    };
  }
  return null;
}

/** Months of a 《社会保险个人权益记录》 that were paid alike, for the lines that they are entered in. */
export interface ProposedMonths {
  /** The latest first: the last three are what is asked for (G六7). */
  readonly months: readonly string[];
  readonly payment: PaymentKind;
  /** Empty where it was not read. */
  readonly employer: string;
  readonly field: ReadField;
}

export function proposedMonths({ kind, fields }: ReadPaper): readonly ProposedMonths[] {
  if (kind !== 'social_insurance') return [];
  const employer = fields.employer?.value ?? '';
  const of = (field: ReadField | undefined, payment: PaymentKind): readonly ProposedMonths[] =>
    field === undefined ? [] : [{ months: field.value.split(',').toSorted().reverse(), payment, employer, field }];
  return [...of(fields.paidMonths, 'paid'), ...of(fields.backPaidMonths, 'back_paid')];
}
