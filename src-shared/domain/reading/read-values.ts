import type { CaseDocument, CaseRecord } from '../case/case-record.ts';
import { type Agreement, agreement } from './agreement.ts';
import type { ComparedField, ComparisonSubject } from './compared-field.ts';
import { numberKind } from './compared-fields.ts';
import {
  type DocumentKind,
  isSure,
  papersOf,
  type ReadField,
  type ReadingResult,
  type ReadPaper,
} from './reading-result.ts';

export interface DocumentReading {
  readonly document: Pick<CaseDocument, 'id'>;
  readonly result: ReadingResult;
}

/** Of the papers that nothing has replaced. */
export function currentReadings(
  { documents }: Pick<CaseRecord, 'documents'>,
  readings: readonly DocumentReading[],
): readonly DocumentReading[] {
  const replaced = new Set(documents.filter(({ replacedBy }) => replacedBy !== null).map(({ id }) => id));
  return readings.filter(({ document }) => !replaced.has(document.id));
}

interface FoundPaper extends DocumentReading {
  readonly paper: ReadPaper;
}

export function papersAmong(
  readings: readonly DocumentReading[],
  kinds: readonly DocumentKind[],
): readonly FoundPaper[] {
  return readings.flatMap((reading) =>
    papersOf(reading.result).flatMap((paper) => (kinds.includes(paper.kind) ? [{ ...reading, paper }] : [])),
  );
}

/** The papers that carry it: a number stands on the kind of paper that the form names. */
export function carriersOf({ field, kinds }: ComparedField, subject: ComparisonSubject): readonly DocumentKind[] {
  return field === 'idNumber' ? [numberKind(subject)] : kinds;
}

/** All papers that can say it; the number that offices know somebody by is that of the identity card. */
export function kindsOf(field: ComparedField, subject: ComparisonSubject): readonly DocumentKind[] {
  const isOther = field.field === 'idNumber' && subject.applicant.idType !== 'resident_id';
  return [...carriersOf(field, subject), ...(isOther ? [] : (field.alsoOn ?? []))];
}

/** The parts joined into one value: the box of the first, the confidence of the weakest. */
function join(parts: readonly ReadField[]): ReadField | null {
  const [first] = parts;
  if (first === undefined) return null;
  const confidence = Math.min(...parts.map((part) => part.confidence));
  return { ...first, value: parts.map((part) => part.value).join('<<'), confidence };
}

/** Every value that the reading has for the field; a part of one that was taken whole does not come again. */
export function pick(fields: ReadPaper['fields'], keys: ComparedField['keys']): readonly ReadField[] {
  const taken = new Set<string>();
  return keys.flatMap((names) => {
    if (names.some((name) => taken.has(name))) return [];
    const parts = names.map((name) => fields[name]).filter((part) => part !== undefined);
    const whole = parts.length === names.length ? join(parts) : null;
    if (whole === null) return [];
    for (const name of names) taken.add(name);
    return [whole];
  });
}

/** A check digit that fails was misread somewhere; one that passes proves nothing and is not asked. */
function failsItsCheck(field: ComparedField, paper: ReadPaper): boolean {
  const names = field.keys.flat();
  return paper.mrz?.checks.some((check) => !check.ok && names.includes(check.field)) ?? false;
}

/** Neither red nor green rests on what the machine itself is not sure of. */
export function doubted(found: Agreement, read: ReadField, field: ComparedField, paper: ReadPaper): Agreement {
  if (found.conclusion === 'possible') return found;
  if (!isSure(read.confidence)) return agreement('possible', `${found.reason}，但识读把握不足，请看原件`);
  if (found.conclusion === 'same' && failsItsCheck(field, paper))
    return agreement('possible', `${found.reason}，但机读码校验位不符，请看原件`);
  return found;
}
