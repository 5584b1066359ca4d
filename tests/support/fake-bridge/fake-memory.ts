import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import type { DiplomaMemory, ResemblingDiploma } from '#shared/domain/fraud/diploma-memory.ts';
import type { CaseId, DocumentId } from '#shared/kernel/ids.ts';
import { DIPLOMA } from './fake-papers.ts';
import { fakeId } from './people.ts';

/** Papers of other cases whose picture is the diploma's: their ids end like its own. */
function earlier(serial: number, given: Partial<ResemblingDiploma>): ResemblingDiploma {
  return {
    documentId: fakeId<DocumentId>(serial, 1),
    caseId: fakeId<CaseId>(3, 40 + serial),
    caseNumber: `RZ-2025-00004${serial}`,
    institution: 'GBR017',
    year: 2024,
    outcome: 'recognised',
    likeness: 0.91,
    ...given,
  };
}

/** A recognition case's diploma has two like it, one unlike it, and one that was refused. */
export function fakeMemories(record: CaseRecord): readonly DiplomaMemory[] {
  if (!record.documents.some(({ id }) => id === DIPLOMA)) return [];
  return [
    {
      documentId: DIPLOMA,
      institution: 'The University of Manchester',
      alike: [earlier(4, {}), earlier(5, { year: 2025, likeness: 0.84 })],
      unlike: [earlier(6, { year: 2023, likeness: 0.42 })],
      refused: [earlier(7, { institution: 'X', outcome: 'refused', likeness: 0.77 })],
    },
  ];
}
