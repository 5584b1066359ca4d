import type { CivilDate } from '../../kernel/civil-date.ts';
import type { CaseRecord } from '../case/case-record.ts';
import type { ChineseName } from '../identity/chinese-name.ts';
import type { InstitutionRegister } from '../institutions/register.ts';
import type { Agreement } from './agreement.ts';
import { compareDates } from './compare-values.ts';
import type { DocumentKind } from './reading-result.ts';

export type ComparisonSubject = Pick<CaseRecord, 'applicant' | 'facts' | 'submittedOn'>;

/** One line of 核对: where the form has the value, which fields of a reading hold it, and when the two agree. */
export interface ComparedField {
  readonly field: string;
  readonly label: string;
  /** Of who has the studies before him; absent where it is the same. */
  readonly labelAhead?: string;
  /** Papers that carry it: one that says nothing of it was not read well. */
  readonly kinds: readonly DocumentKind[];
  /** Papers that may say it too: heard where they do, and not missed where they do not. */
  readonly alsoOn?: readonly DocumentKind[];
  /** There is no such line before one of its papers was read: most cases have nothing to do with it. */
  readonly onlyWhenRead?: true;
  /** Names of the reading's field, every entry that is there counts; several names in one entry are joined by `<<`. */
  readonly keys: readonly (readonly string[])[];
  form(subject: ComparisonSubject): string | null;
  /** A value in the words of people, where it is kept as a code or a list; absent where it is its own word. */
  readonly shown?: (value: string) => string;
  agree(subject: ComparisonSubject, read: string, known: Known): Agreement | null;
}

/** What a comparison knows beside the two values. */
export interface Known {
  /** The applicant's. */
  readonly name: ChineseName;
  readonly institutions: InstitutionRegister;
}

export function byDate(date: (subject: ComparisonSubject) => CivilDate | null): ComparedField['agree'] {
  return (subject, read) => {
    const form = date(subject);
    return form === null ? null : compareDates(form, read);
  };
}

export function byText(
  text: (subject: ComparisonSubject) => string | null,
  compare: (form: string, read: string) => Agreement,
): ComparedField['agree'] {
  return (subject, read) => {
    const form = text(subject);
    return form === null ? null : compare(form, read);
  };
}
