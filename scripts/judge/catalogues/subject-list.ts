import { z } from 'zod';
import type { RowFault } from '#shared/domain/catalogues/table-row.ts';
import { subjectsText } from '#shared/i18n/zh-cn/screens/subjects.ts';
import { type InputFault, isFault } from '../input-fault.ts';
import { judgeKind } from '../judge-kind.ts';
import { listShape, oneSource } from './list-input.ts';
import { loadList } from './load-lists.ts';

const subjectListInput = z.strictObject({ kind: z.literal('subject_list'), ...listShape }).refine(...oneSource);

export interface JudgedList {
  /** A list with any fault is no list: nothing of it would be imported. */
  readonly accepted: boolean;
  /** Sound rows. */
  readonly entries: number;
  readonly faults: readonly (RowFault & { readonly message: string })[];
}

/** The ministry's complete list, checked row by row as its import does; lines are counted as the file has them. */
export const SUBJECT_LIST = judgeKind(subjectListInput, async (list, folder): Promise<JudgedList | InputFault> => {
  const read = await loadList(list, folder, []);
  if (isFault(read)) return read;
  const { page, describeFault } = subjectsText;
  return {
    accepted: read.faults.length === 0,
    entries: read.subjects.length,
    faults: read.faults.map((fault) => ({ ...fault, message: `${page.line(fault.line)}：${describeFault(fault)}` })),
  };
});
