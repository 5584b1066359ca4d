import { z } from 'zod';
import { isDayInRange } from '../domain/case/day-range.ts';
import type { FactFaultCode } from '../domain/case/fact-faults.ts';
import { type CivilDate, parseCivilDate } from '../kernel/civil-date.ts';
import {
  type AnyId,
  type CaseId,
  CONTENT_HASH_PATTERN,
  type ContentHash,
  type DocumentId,
  type EventId,
  ID_PATTERN,
  type ResultId,
  type StaffId,
  type StationId,
  type SupplementId,
} from '../kernel/ids.ts';
import type { Instant } from '../kernel/instant.ts';
import { LONGEST_PARAGRAPH } from '../kernel/text-limits.ts';

/** The one place where a checked string becomes a branded one. */
function branded<Text extends string>(schema: z.ZodType<string, string>): z.ZodType<Text, string> {
  return schema as z.ZodType<Text, string>;
}

function id<Id extends AnyId>(): z.ZodType<Id, string> {
  return branded<Id>(z.string().regex(ID_PATTERN));
}

export const caseId = id<CaseId>();
export const documentId = id<DocumentId>();
export const eventId = id<EventId>();
export const staffId = id<StaffId>();
export const stationId = id<StationId>();
export const supplementId = id<SupplementId>();
export const resultId = id<ResultId>();
export const contentHash = branded<ContentHash>(z.string().regex(CONTENT_HASH_PATTERN));

/** The message is the code of the fault, which the failure's words are made from. */
const NO_SUCH_DAY: FactFaultCode = 'no_such_day';
const DAY_OUT_OF_RANGE: FactFaultCode = 'day_out_of_range';

export const civilDateSchema = branded<CivilDate>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, NO_SUCH_DAY)
    .refine((text) => parseCivilDate(text) !== null, NO_SUCH_DAY)
    .refine(isDayInRange, DAY_OUT_OF_RANGE),
);
export const instant = branded<Instant>(z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

/** A limit in working days: a year has about 250. */
export const workingDays = z.number().int().min(1).max(250);

/** A line that a person types: trimmed by the form, never empty, bounded so that no field can fill a disk. */
export const line = z.string().min(1).max(200);
export const paragraph = z.string().min(1).max(LONGEST_PARAGRAPH);
