import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { OtherCase } from '#shared/domain/reading/compare-with-cases.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { PASSPORT_FIELDS } from './fake-papers.ts';
import { fakeId } from './people.ts';

/** An earlier case of the same person, with another birth date and another spelling; its passport says what the form here says. */
export function fakeElsewhere(record: CaseRecord): readonly OtherCase[] {
  const applicant = { ...record.applicant, birthDate: civilDate('1998-04-21'), nameLatin: 'ZHANG SHAN' };
  const { number, id } = { number: 'CD-2025-000077', id: fakeId<CaseId>(3, 77) };
  const page = { width: 1240, height: 870, engine: 'tesseract', text: '', lines: [] } as const;
  const result = { kind: 'passport', fields: PASSPORT_FIELDS, mrz: null, pages: [page], ms: 0 } as const;
  return [
    {
      record: { ...record, id, number, business: 'archive', applicant, fields: [], documents: [] },
      readings: [{ document: { id: fakeId<DocumentId>(8, 2) }, result }],
      samePerson: true,
    },
  ];
}
