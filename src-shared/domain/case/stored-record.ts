import type { CaseRecord } from './case-record.ts';

/** What later versions added to a record, as it stands in a case that was stored before. */
const LATER_FIELDS = { extensions: [], recheckOf: null } as const satisfies Partial<CaseRecord>;

/** A record as it lies in a database or comes from an older peer: fields that it does not know yet have their beginning. */
export function withLaterFields<Stored extends object>(
  stored: Stored,
): Stored & Pick<CaseRecord, 'extensions' | 'recheckOf'> {
  return { ...LATER_FIELDS, ...stored };
}
