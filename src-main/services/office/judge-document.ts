import { createHash } from 'node:crypto';
import { OFFICE_NAMES, type OfficeDocument } from '#shared/domain/office/office-document.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { OFFICE_BODIES } from '#shared/schema/office.ts';
import type { OfficeRefusal } from '../../storage/tables.ts';

/** Why a document is not used: its body is not what the centre hashed, or not what its name allows; null when it is. */
export function refusalOf({ name, body, hash }: OfficeDocument): OfficeRefusal | null {
  if (createHash('sha256').update(canonicalJson(body)).digest('hex') !== hash) return 'hash';
  const known = OFFICE_NAMES.find((candidate) => candidate === name);
  return known && !OFFICE_BODIES[known].safeParse(body).success ? 'form' : null;
}
