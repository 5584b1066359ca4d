import type { CaseDocument, CaseRecord } from '../case/case-record.ts';
import { type Agreement, agreement } from './agreement.ts';
import { type ComparedField, type ComparisonSubject, numberKind } from './compared-fields.ts';
import { type DocumentKind, papersOf, type ReadField, type ReadingResult, type ReadPaper } from './reading-result.ts';

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

/** The papers that can say it: a number stands on the kind of paper that the form names. */
export function kindsOf({ field, kinds }: ComparedField, subject: ComparisonSubject): readonly DocumentKind[] {
  return field === 'idNumber' ? [numberKind(subject)] : kinds;
}

/** Below this the machine itself is not sure, however well the value fits the form. */
const SURE = 0.5;

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

export function doubted(found: Agreement, read: ReadField, field: ComparedField, paper: ReadPaper): Agreement {
  if (found.conclusion !== 'same') return found;
  if (read.confidence < SURE) return agreement('possible', `${found.reason}，但识读把握不足，请看原件`);
  if (failsItsCheck(field, paper)) return agreement('possible', `${found.reason}，但机读码校验位不符，请看原件`);
  return found;
}
