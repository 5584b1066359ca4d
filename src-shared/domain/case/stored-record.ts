import type { CaseFacts } from './case-facts.ts';
import type { CaseRecord } from './case-record.ts';
import { NO_EVIDENCE_FACTS } from './evidence-facts.ts';

/** What later versions added to a record, as it stands in a case that was stored before. */
const LATER_FIELDS = { extensions: [], recheckOf: null } as const satisfies Partial<CaseRecord>;

/** Facts as an earlier version stored them: what it did not ask for is not known. */
export function withLaterFacts(facts: CaseFacts): CaseFacts {
  return { ...NO_EVIDENCE_FACTS, ...facts };
}

/** A record as it lies in a database or comes from an older peer: fields that it does not know yet have their beginning. */
export function withLaterFields<Stored extends { readonly facts: CaseFacts }>(
  stored: Stored,
): Stored & Pick<CaseRecord, 'extensions' | 'recheckOf'> {
  return { ...LATER_FIELDS, ...stored, facts: withLaterFacts(stored.facts) };
}
