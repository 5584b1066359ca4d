import { withLaterFields } from '#shared/domain/case/stored-record.ts';
import type { WireRecord } from '../cases/wire.ts';
import type { Read } from '../database/handle.ts';

export type IssuedPaper = WireRecord['results'][number];

/** The paper that went out under this number, whether it still counts or not; null for none. */
export async function findPaper(read: Read, number: string): Promise<IssuedPaper | null> {
  const row = await read
    .selectFrom('used_numbers')
    .innerJoin('cases', 'cases.id', 'used_numbers.case_id')
    .select('record')
    .where('used_numbers.number', '=', number)
    .executeTakeFirst();
  const results = row ? withLaterFields(row.record).results : [];
  return results.find((paper) => paper.number === number && paper.issuedAt !== null) ?? null;
}
