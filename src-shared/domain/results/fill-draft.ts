import type { CaseRecord } from '../case/case-record.ts';
import { withRecheckField } from './recheck-reply.ts';
import type { DraftedResult } from './result-values.ts';

type Values = Readonly<Record<string, string>>;

/** What a person wrote into a draft, over what the case says: a derived value cannot be slipped in. */
export function fillDraft(
  record: Pick<CaseRecord, 'recheckOf'>,
  { values, editable }: Pick<DraftedResult, 'values' | 'editable'>,
  given: Values,
): Values {
  const mayChange = new Set(editable.map(({ key }) => key));
  const own = Object.entries(given).filter(([key]) => mayChange.has(key));
  return withRecheckField(record, { ...values, ...Object.fromEntries(own) });
}
