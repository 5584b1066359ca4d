import type { Brand } from './brand.ts';

export type CaseId = Brand<string, 'CaseId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
export type EventId = Brand<string, 'EventId'>;
export type StaffId = Brand<string, 'StaffId'>;
export type StationId = Brand<string, 'StationId'>;
export type SupplementId = Brand<string, 'SupplementId'>;
export type ResultId = Brand<string, 'ResultId'>;
/** SHA-256 of a file's original bytes, 64 lower-case hex digits: how a file is named on the wire. */
export type ContentHash = Brand<string, 'ContentHash'>;

/** uuid v7 in lower case (RFC 9562): every id of ours but a `ContentHash`. */
export const ID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const CONTENT_HASH_PATTERN = /^[0-9a-f]{64}$/;

export type AnyId = CaseId | DocumentId | EventId | StaffId | StationId | SupplementId | ResultId;

export function parseId<Id extends AnyId>(text: string): Id | null {
  return ID_PATTERN.test(text) ? (text as Id) : null;
}

export function parseContentHash(text: string): ContentHash | null {
  return CONTENT_HASH_PATTERN.test(text) ? (text as ContentHash) : null;
}
