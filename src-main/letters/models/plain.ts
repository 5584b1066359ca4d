import { CENTRE } from '#shared/domain/business/contacts.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { LetterMarks, LetterSignature } from '#shared/letters/letter.ts';
import { dateWords } from './words.ts';

/** Notices and receipts carry no mark: they are made once, as they go out. */
export const UNMARKED: LetterMarks = { draft: false, provisional: false };

export function officeSignature(date: CivilDate | null, signer: string | null = null): LetterSignature {
  return { organisation: CENTRE.name, date: date === null ? null : dateWords(date), signer };
}
