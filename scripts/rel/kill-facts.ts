import { z } from 'zod';
import { caseId, contentHash, documentId } from '#shared/schema/primitives.ts';

/** What the desk was told is saved, one line each on the child's standard output. */
export const savedFact = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('case'), caseId, number: z.string() }),
  z.object({ kind: z.literal('note'), caseId, mark: z.string() }),
  z.object({ kind: z.literal('verdict'), caseId, mark: z.string() }),
  z.object({ kind: z.literal('document'), caseId, documentId, hash: contentHash }),
]);
export type SavedFact = z.output<typeof savedFact>;

/** Whole lines only: the last one may have been cut off by the kill, and then nobody was told. */
export function parseFacts(output: string): readonly SavedFact[] {
  const lines = output.split('\n').slice(0, -1);
  return lines.map((line) => savedFact.parse(JSON.parse(line)));
}
