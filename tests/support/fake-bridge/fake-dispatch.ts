import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { fakeRecord } from './fake-case.ts';

/** 国家公派留学人员派出: one stage done, one under way, the rest to come. */
export function fakeDispatch(): CaseRecord {
  const record = fakeRecord();
  return {
    ...record,
    number: 'PC-2026-000012',
    business: 'dispatch',
    facts: {
      ...record.facts,
      dispatchProgress: [
        { stage: 'formalities', begunOn: civilDate('2026-11-09'), doneOn: civilDate('2026-11-13') },
        { stage: 'tickets', begunOn: civilDate('2026-11-13'), doneOn: null },
      ],
    },
    documents: record.documents.map((document, index) => ({ ...document, materialRow: [22, 23, 24][index] ?? null })),
    materials: [],
    fields: [],
  };
}
