import type { DocumentKind, ReadField, ReadPaper } from './reading-result.ts';

/** What a paper says that no form asks for, and that a person wants to see beside it (G六 4 to 9). */
const EVIDENCE: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  transcript: ['degree', 'field', 'studentNumber', 'issueDate'],
  admission_letter: ['programme', 'degree', 'field', 'studyTo', 'issueDate'],
  employer_letter: ['creditCode', 'position', 'issueDate'],
  social_insurance: ['issueDate'],
  household_register: ['householder', 'householdNumber', 'address'],
};

/** A value that stands by itself: nothing is compared with it, and nothing follows from it. */
export interface ReadEvidence extends ReadField {
  readonly name: string;
}

/** In the order of the list; what was not read is not there. */
export function evidenceOf({ kind, fields }: ReadPaper): readonly ReadEvidence[] {
  return (EVIDENCE[kind] ?? []).flatMap((name) => {
    const field = fields[name];
    return field === undefined ? [] : [{ ...field, name }];
  });
}
