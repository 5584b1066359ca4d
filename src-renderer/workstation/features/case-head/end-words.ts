import { findResult } from '#shared/domain/case/find-in-case.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';

/** What came out of it: the paper with its number where there is one, else the state's own name. */
function howWords({ record }: CaseView): string {
  const { state } = record;
  const result = state.kind === 'issued' || state.kind === 'refused' ? findResult(record, state.resultId) : null;
  if (result === null) return text.domain.STATE_NAMES[state.kind];
  const name = text.domain.RESULT_KIND_NAMES[result.kind];
  return result.number === null ? name : `${name} ${result.number}`;
}

/** When and how a closed case ended: `2026-11-19 国（境）外学历学位认证书 教留服认〔2026〕000123号`. */
export function endWords(view: CaseView): string {
  const how = howWords(view);
  return view.closedOn === null ? how : text.review.deadline.ended(view.closedOn, how);
}
