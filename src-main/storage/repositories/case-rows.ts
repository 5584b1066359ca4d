import type { Selectable } from 'kysely';
import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { isDossierAwaited } from '#shared/domain/case/dossier-sign-in.ts';
import { withLaterFields } from '#shared/domain/case/stored-record.ts';
import { namesakeKey, personKey } from '#shared/domain/identity/person-key.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { CasesTable } from '../tables.ts';

/** What the queue sorts and filters by; computed from the record by the services, kept beside it. */
export interface CaseIndex {
  readonly dueOn: CivilDate | null;
  /** 暂定 due date. */
  readonly dueProvisional: boolean;
  readonly green: boolean;
  readonly open: boolean;
  /** Null while open. */
  readonly closedOn: CivilDate | null;
  /** Events that the centre has accepted; 0 for a case that it has not heard of. */
  readonly confirmedRevision: number;
  /** Pending events. */
  readonly unsent: number;
  /** Commands that wait for a person. */
  readonly conflicts: number;
}

export interface StoredCase {
  readonly no: number;
  readonly record: CaseRecord;
  readonly confirmedRevision: number;
  readonly unsent: number;
  readonly conflicts: number;
}

const LAST = '9999-12-31';

/** Green before all others (domain.md §4), then by due date; a clock that stands still sorts last. */
export function sortKey(index: Pick<CaseIndex, 'green' | 'dueOn'>): string {
  return `${index.green ? 0 : 1}${index.dueOn ?? LAST}`;
}

export function toCaseRow(record: CaseRecord, index: CaseIndex): Omit<Selectable<CasesTable>, 'no'> {
  return {
    id: record.id,
    number: record.number,
    business: record.business,
    state: record.state.kind,
    open: index.open ? 1 : 0,
    assignee_id: record.assignee?.staffId ?? null,
    assignee_name: record.assignee?.name ?? null,
    submitted_on: record.submittedOn,
    due_on: index.dueOn,
    due_provisional: index.dueProvisional ? 1 : 0,
    sort_key: sortKey(index),
    green: index.green ? 1 : 0,
    closed_on: index.closedOn,
    name: record.applicant.name,
    name_latin: record.applicant.nameLatin,
    country: record.facts.country,
    institution: record.facts.institution,
    revision: record.revision,
    confirmed_revision: index.confirmedRevision,
    unsent: index.unsent,
    conflicts: index.conflicts,
    record: JSON.stringify(record),
    recheck_of: record.recheckOf?.caseId ?? null,
    person_key: personKey(record.applicant),
    namesake_key: namesakeKey(record.applicant),
    dossier_awaited: isDossierAwaited(record) ? 1 : 0,
  };
}

export function toRecord(json: string): CaseRecord {
  return withLaterFields(JSON.parse(json));
}

export function toStoredCase(
  row: Pick<Selectable<CasesTable>, 'no' | 'record' | 'confirmed_revision' | 'unsent' | 'conflicts'>,
): StoredCase {
  return {
    no: row.no,
    record: toRecord(row.record),
    confirmedRevision: row.confirmed_revision,
    unsent: row.unsent,
    conflicts: row.conflicts,
  };
}
