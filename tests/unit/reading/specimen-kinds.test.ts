import { expect, test } from 'vitest';
import { classify } from '#renderer/reading-room/extract/classify.ts';
import type { SpecimenKind, SpecimenRequest } from '#scripts/specimens/model.ts';
import { generateOffice } from '#scripts/specimens/office.ts';
import { TEMPLATES } from '#scripts/specimens/templates/index.ts';
import type { DocumentKind } from '#shared/domain/reading/reading-result.ts';

/** What each specimen is read as, by its words alone. */
const READ_AS: Readonly<Partial<Record<SpecimenKind, DocumentKind>>> = {
  passport: 'passport',
  visa_page: 'visa',
  stamp_page: 'stamp_page',
  id_card: 'id_card',
  hk_permit: 'permit',
  diploma: 'diploma',
  transcript: 'transcript',
  admission_letter: 'admission_letter',
  translation: 'translation',
  employer_letter: 'employer_letter',
  authorisation: 'authorisation',
  photo: 'unknown',
  household_register: 'household_register',
  social_insurance: 'social_insurance',
  dossier_certificate: 'dossier_certificate',
  study_statement: 'study_statement',
  csc_certificate: 'scholarship_certificate',
  visa_support: 'visa_application',
  language_certificate: 'language_certificate',
  work_certificate: 'work_certificate',
  exchange_contract: 'exchange_contract',
};

/** The page's print without its layout: a new line where an element ends one. */
function printOf<K extends SpecimenKind>(part: SpecimenRequest<K>): string {
  const page = (TEMPLATES[part.kind] as (input: unknown) => { readonly body: { toString(): string } })(part);
  return String(page.body)
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<(?:br|\/p|\/tr|\/h1|\/div)[^>]*>/g, '\n')
    .replace(/<\/(?:td|th|span|b)>/g, ' ')
    .replace(/<[^>]+>/g, '');
}

const PARTS = generateOffice(4711, { applications: 44 }).applications.flatMap(({ materials }) =>
  materials.flatMap(({ file }) => file.parts),
);

test.each(Object.entries(READ_AS))('every %s of an office reads as %s', (kind, readAs) => {
  const alike = PARTS.filter((part) => part.kind === kind);
  expect(alike.length).toBeGreaterThan(0);
  for (const part of alike) expect(classify(printOf(part), null, 'auto'), printOf(part)).toBe(readAs);
});
