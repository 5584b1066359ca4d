import { createHash } from 'node:crypto';
import { OFFICE_NAMES, type OfficeDocument } from '#shared/domain/office/office-document.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { type Fault, firstFault } from '#shared/schema/first-fault.ts';
import { OFFICE_BODIES } from '#shared/schema/office.ts';
import type { OfficeRefusal } from '../../storage/tables.ts';

/** What is wrong with the form of a body; null for a sound one, and for a document that this program does not know. */
export function faultOf({ name, body }: Pick<OfficeDocument, 'name' | 'body'>): Fault | null {
  const known = OFFICE_NAMES.find((candidate) => candidate === name);
  return known ? firstFault(OFFICE_BODIES[known], body) : null;
}

/** Why a document is not used: its body is not what the centre hashed, or not what its name allows; null when it is. */
export function refusalOf(document: OfficeDocument): OfficeRefusal | null {
  if (createHash('sha256').update(canonicalJson(document.body)).digest('hex') !== document.hash) return 'hash';
  return faultOf(document) === null ? null : 'form';
}
