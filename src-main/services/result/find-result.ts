import type { CaseRecord, ResultDocument } from '#shared/domain/case/case-record.ts';
import { findResult } from '#shared/domain/case/find-in-case.ts';
import { RESULT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { CaseId, ResultId } from '#shared/kernel/ids.ts';
import { gatherCase } from '../case/gather-case.ts';
import type { CoreContext } from '../core-context.ts';
import { refuse } from '../refused.ts';

export interface ResultOnRecord {
  readonly record: CaseRecord;
  readonly result: ResultDocument;
}

export async function findResultOf(context: CoreContext, caseId: CaseId, resultId: ResultId): Promise<ResultOnRecord> {
  const { record } = await context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today()));
  const result = findResult(record, resultId);
  if (!result) refuse('result_not_found');
  return { record, result };
}

/** As the printer's queue shows it. */
export function titleOf({ record, result }: ResultOnRecord): string {
  return `${RESULT_KIND_NAMES[result.kind]} ${result.number ?? record.number}`;
}
