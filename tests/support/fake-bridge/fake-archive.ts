import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { fakeRecord } from './fake-case.ts';

/** 自费出国（境）留学人员存档: of who is to go abroad. */
export function fakeArchive(): CaseRecord {
  const record = fakeRecord();
  return {
    ...record,
    number: 'CD-2026-000031',
    business: 'archive',
    documents: record.documents.map((document, index) => ({ ...document, materialRow: [1, 2, 3][index] ?? null })),
    materials: [],
    fields: [],
  };
}
