import type { CaseRecord } from '../case/case-record.ts';
import { type Agreement, agreement } from './agreement.ts';
import type { ComparedField, Known } from './compared-field.ts';
import type { OtherCaseWord } from './comparison.ts';
import { decisionOn } from './open-comparisons.ts';
import { currentReadings, type DocumentReading, doubted, kindsOf, papersAmong, pick } from './read-values.ts';

/** Another case, with what was read of its papers. */
export interface OtherCase {
  readonly record: CaseRecord;
  readonly readings: readonly DocumentReading[];
  /** False for a namesake of the same birth date under another document, who may be somebody else. */
  readonly samePerson: boolean;
}

/** Of the person, whatever the case is about; the rest is of one degree. */
const OF_THE_PERSON: readonly string[] = ['name', 'idNumber', 'birthDate', 'sex'];
const OF_THE_DEGREE: readonly string[] = ['institution', 'degree', 'awardDate'];

/** A bachelor's case says nothing about the master's. */
function speaksOf(field: string, record: CaseRecord, other: OtherCase): boolean {
  if (!other.samePerson) return field === 'idNumber';
  if (OF_THE_PERSON.includes(field)) return true;
  const { degreeLevel } = record.facts;
  return OF_THE_DEGREE.includes(field) && degreeLevel !== null && degreeLevel === other.record.facts.degreeLevel;
}

/** What was stated there: a name in both its scripts. */
function statedIn(field: ComparedField, { record }: OtherCase): readonly string[] {
  const latin = field.field === 'name' ? record.applicant.nameLatin : null;
  return [field.form(record), latin].filter((value) => value !== null);
}

function namesake(found: Agreement): Agreement {
  return found.conclusion === 'same'
    ? found
    : agreement('possible', '姓名、出生日期相同而证件号码不同，须核实是否同一人');
}

function wordsOfCase(
  field: ComparedField,
  record: CaseRecord,
  other: OtherCase,
  known: Known,
): readonly OtherCaseWord[] {
  const at = { caseId: other.record.id, number: other.record.number };
  const word = (from: OtherCaseWord['from'], value: string, found: Agreement | null, place: OtherCaseWord['place']) =>
    found === null ? [] : [{ ...at, from, value, place, ...(other.samePerson ? found : namesake(found)) }];
  const decision = decisionOn(other.record, field.field);
  if (decision?.decision === 'agreed') {
    return word('decision', decision.value, field.agree(record, decision.value, known), null);
  }
  const stated = statedIn(field, other).flatMap((value) =>
    word('form', value, field.agree(record, value, known), null),
  );
  const papers = papersAmong(currentReadings(other.record, other.readings), kindsOf(field, other.record));
  const read = papers.flatMap(({ document, paper, result }) =>
    pick(paper.fields, field.keys).flatMap((value) => {
      const found = field.agree(record, value.value, known);
      const page = result.pages[value.page];
      const place = page
        ? { documentId: document.id, page: value.page, box: value.box, width: page.width, height: page.height }
        : null;
      return word(paper.kind, value.value, found && doubted(found, value, field, paper), place);
    }),
  );
  return [...stated, ...read];
}

/** What the person's other cases have for a field, each beside this case's form. */
export function wordsOfCases(
  field: ComparedField,
  record: CaseRecord,
  others: readonly OtherCase[],
  known: Known,
): readonly OtherCaseWord[] {
  return others
    .filter((other) => speaksOf(field.field, record, other))
    .flatMap((other) => wordsOfCase(field, record, other, known));
}
