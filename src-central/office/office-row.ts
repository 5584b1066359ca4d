import type { Selectable } from 'kysely';
import type { OfficeDocumentRow } from '../database/tables.ts';

/** Named apart from the feed's own columns, beside which they are read. */
export const OFFICE_COLUMNS = [
  'office_documents.name',
  'office_documents.version',
  'office_documents.body',
  'office_documents.hash',
  'office_documents.valid_from',
  'office_documents.changed_by',
  'office_documents.changed_at',
  'office_documents.reason',
] as const;

type Row = { readonly [Key in keyof Selectable<OfficeDocumentRow>]: Selectable<OfficeDocumentRow>[Key] | null };

/** As it goes over the wire; the contract's schema says whether it is one. */
export function toOfficeDocument(row: Row) {
  return {
    name: row.name,
    version: row.version,
    body: row.body,
    hash: row.hash,
    validFrom: row.valid_from,
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    reason: row.reason,
  };
}
