import type { Applicant } from './case-facts.ts';
import type { CaseRecord } from './case-record.ts';

/** The compared fields that rest on each entry: a word on one of them spoke of the entry as it was. */
const RESTING: Readonly<Record<keyof Applicant, readonly string[]>> = {
  name: ['name'],
  nameLatin: ['name'],
  sex: ['sex'],
  birthDate: ['birthDate'],
  nationality: ['idNumber'],
  idType: ['idNumber'],
  idNumber: ['idNumber'],
  mobile: [],
  email: [],
};

function isEntry(key: string): key is keyof Applicant {
  return Object.hasOwn(RESTING, key);
}

/** Whether the correction takes back what a person said of this field. */
export function asksAnew(changes: Partial<Applicant>, field: string): boolean {
  return Object.keys(changes)
    .filter(isEntry)
    .some((key) => RESTING[key].includes(field));
}

export function withCorrected(record: CaseRecord, changes: Partial<Applicant>): CaseRecord {
  return {
    ...record,
    applicant: { ...record.applicant, ...changes },
    fields: record.fields.filter(({ field }) => !asksAnew(changes, field)),
  };
}
