import { z } from 'zod';
import { READING_FAILURES } from '../domain/reading/reading-result.ts';
import { caseNumber } from '../schema/case.ts';
import { documentId } from '../schema/primitives.ts';
import type { ImportOutcome } from './views/work-views.ts';

const fileName = z.string().min(1).max(255);
const place = z.object({ caseNumber, fileName });

const leftInFolder = z.literal(true).optional();

/** What `intake.*` answers of each file. */
export const importOutcome = z.discriminatedUnion('outcome', [
  z.object({
    fileName,
    outcome: z.literal('added'),
    documentId,
    duplicateOf: place.nullable(),
    refusal: z.null(),
    leftInFolder,
  }),
  z.object({
    fileName,
    outcome: z.literal('duplicate'),
    documentId,
    duplicateOf: place,
    refusal: z.null(),
    leftInFolder,
  }),
  z.object({
    fileName,
    outcome: z.literal('refused'),
    documentId: z.null(),
    duplicateOf: z.null(),
    refusal: z.enum([...READING_FAILURES, 'disk_full', 'unreadable']),
  }),
]) satisfies z.ZodType<ImportOutcome>;
