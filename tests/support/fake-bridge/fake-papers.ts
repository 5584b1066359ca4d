import type { Box, ReadField } from '#shared/domain/reading/reading-result.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';
import { CARD_PRINT, fieldsOf, INSURANCE_PRINT, LETTER_PRINT, REGISTER_PRINT, STAMPS } from './fake-office-papers.ts';
import { fakeId } from './people.ts';

export const DIPLOMA = fakeId<DocumentId>(2, 1);
export const PASSPORT = fakeId<DocumentId>(2, 2);
export const PHOTO = fakeId<DocumentId>(2, 3);
export const TRANSCRIPT = fakeId<DocumentId>(2, 4);
export const STRAY = fakeId<DocumentId>(2, 5);
export const BROKEN = fakeId<DocumentId>(2, 6);
export const LETTER = fakeId<DocumentId>(2, 7);
export const INSURANCE = fakeId<DocumentId>(2, 8);
export const REGISTER = fakeId<DocumentId>(2, 9);
export const STAMP_PAGE = fakeId<DocumentId>(2, 10);
export const CARD = fakeId<DocumentId>(2, 15);

function field(value: string, box: Box, confidence = 0.93, page = 0): ReadField {
  return { value, confidence, page, box };
}

/** Boxes belong to the pages that `page-picture.ts` draws. */
export const DIPLOMA_FIELDS = {
  institution: field('The University of Manchester', [270, 250, 700, 60]),
  holder: field('San Zhang', [430, 640, 380, 64], 0.91),
  degree: field('Master of Science', [390, 800, 460, 56], 0.95),
  awardDate: field('2025-12-12', [470, 1080, 300, 44], 0.88),
};

export const PASSPORT_FIELDS = {
  surname: field('ZHANG', [520, 240, 150, 36], 0.97),
  givenNames: field('SAN', [520, 300, 110, 36], 0.97),
  birthDate: field('1998-04-12', [520, 420, 240, 36], 0.96),
  sex: field('M', [820, 420, 40, 36], 0.9),
  documentNumber: field('EB1234567', [900, 160, 230, 36], 0.94),
  expiryDate: field('2025-03-01', [520, 540, 240, 36], 0.95),
};

const A4 = { width: 1240, height: 1754, turn: 0, redSeals: 0 } as const;
const PASSPORT_PAGE = { width: 1240, height: 870, turn: 0, redSeals: 0 } as const;

function paper(documentId: DocumentId, given: Partial<DocumentView>): DocumentView {
  const { kind, fields = {} } = given;
  return {
    documentId,
    held: true,
    reading: { kind: 'read' },
    kind: 'other',
    kinds: kind === null ? [] : [kind ?? 'other'],
    language: null,
    fields: {},
    mrz: null,
    papers: kind === null ? [] : [{ kind: kind ?? 'other', fields, mrz: null }],
    stamps: [],
    pages: [A4],
    ...given,
  };
}

export const PAPERS: readonly DocumentView[] = [
  paper(DIPLOMA, { kind: 'diploma', language: 'en', fields: DIPLOMA_FIELDS, pages: [A4, A4] }),
  paper(PASSPORT, { kind: 'passport', fields: PASSPORT_FIELDS, pages: [PASSPORT_PAGE, PASSPORT_PAGE, PASSPORT_PAGE] }),
  paper(PHOTO, { pages: [{ width: 413, height: 579, turn: 0, redSeals: 0 }] }),
  paper(TRANSCRIPT, { reading: { kind: 'reading', page: 2, pages: 5 }, kind: null, pages: [A4, A4] }),
  paper(STRAY, { held: false, reading: { kind: 'waiting' }, kind: null, pages: [] }),
  paper(LETTER, { kind: 'employer_letter', language: 'zh', fields: fieldsOf(LETTER_PRINT) }),
  paper(INSURANCE, { kind: 'social_insurance', language: 'zh', fields: fieldsOf(INSURANCE_PRINT) }),
  paper(REGISTER, { kind: 'household_register', language: 'zh', fields: fieldsOf(REGISTER_PRINT) }),
  paper(CARD, { kind: 'id_card', fields: fieldsOf(CARD_PRINT), pages: [PASSPORT_PAGE] }),
  paper(STAMP_PAGE, { kind: 'stamp_page', stamps: STAMPS, pages: [PASSPORT_PAGE] }),
  paper(BROKEN, { reading: { kind: 'failed', failure: 'damaged_file' }, kind: null, pages: [] }),
];
