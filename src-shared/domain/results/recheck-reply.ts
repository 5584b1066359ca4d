import type { CaseRecord } from '../case/case-record.ts';
import { RECHECK_DECISIONS } from '../case/recheck.ts';
import { findSubject, type Subject } from '../catalogues/subject.ts';

type Values = Readonly<Record<string, string>>;

/** Whoever upholds the result leaves the 专业领域 as it stands, whatever else was picked before. */
export function withRecheckField({ recheckOf }: Pick<CaseRecord, 'recheckOf'>, values: Values): Values {
  return recheckOf && values.decision === 'upheld' ? { ...values, field: recheckOf.field } : values;
}

/** Why this answer to a recheck cannot go before a signatory, by the name of its failure; null when it can. */
export function faultOfReply(
  { recheckOf }: Pick<CaseRecord, 'recheckOf'>,
  values: Values,
  subjects: readonly Subject[],
): string | null {
  if (!recheckOf) return null;
  const decision = RECHECK_DECISIONS.find((known) => known === values.decision);
  if (decision === undefined) return 'recheck_reply_undecided';
  if (decision === 'upheld') return null;
  if (values.field === recheckOf.field) return 'recheck_reply_same_field';
  return findSubject(subjects, values.field ?? '') ? null : 'recheck_field_not_listed';
}
