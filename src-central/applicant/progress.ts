import type { z } from 'zod';
import type { applicationProgress } from '#shared/central/api.ts';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { notFound } from '../http/problem.ts';

export type Progress = z.output<typeof applicationProgress>;

/** An unknown number and a foreign ID number get the same answer: the number alone must not tell that a case exists. */
export function assertOwner<Found extends CaseRecord>(record: Found | null, idNumber: string): Found {
  const isOwner = record !== null && record.applicant.idNumber.toUpperCase() === idNumber.trim().toUpperCase();
  if (!isOwner) throw notFound('没有找到相应的申请，请核对受理编号和证件号码。');
  return record;
}

/** What an applicant may know of the own case: where it stands and what is asked for. */
export function progressOf(record: CaseRecord): Progress {
  const { state } = record;
  const open =
    state.kind === 'supplement_requested'
      ? record.supplements.find((supplement) => supplement.id === state.supplementId)
      : undefined;
  return {
    number: record.number,
    business: record.business,
    state: state.kind,
    submittedOn: record.submittedOn,
    supplement: open
      ? { dueOn: open.dueOn, items: open.items.map(({ materialRow, text }) => ({ materialRow, text })) }
      : null,
  };
}
