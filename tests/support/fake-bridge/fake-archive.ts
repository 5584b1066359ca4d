import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { fakeDocument, fakeRecord } from './fake-case.ts';
import { CARD } from './fake-papers.ts';

/** 自费出国（境）留学人员存档: of who is to go abroad. */
export function fakeArchive(): CaseRecord {
  const record = fakeRecord();
  return {
    ...record,
    number: 'CD-2026-000031',
    business: 'archive',
    documents: [
      fakeDocument(CARD, '身份证.jpg', 1),
      ...record.documents.slice(1).map((document, index) => ({ ...document, materialRow: [2, 3][index] ?? null })),
    ],
    materials: [],
    fields: [],
  };
}
