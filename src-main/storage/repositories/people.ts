import type { CaseRecord } from '#shared/domain/case/case-record.ts';
import { namesakeKey, personKey } from '#shared/domain/identity/person-key.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import type { ReadHandle } from '../handles.ts';
import { type StoredCase, toStoredCase } from './case-rows.ts';

/** More cases than one person has; the newest stand first. */
const MOST = 200;

export interface PersonRow extends StoredCase {
  readonly dueOn: CivilDate | null;
}

function rowsBy(handle: ReadHandle, column: 'person_key' | 'namesake_key', key: string) {
  return handle
    .selectFrom('cases')
    .select(['no', 'record', 'confirmed_revision', 'unsent', 'conflicts', 'due_on'])
    .where(column, '=', key)
    .orderBy('no', 'desc')
    .limit(MOST)
    .execute();
}

type Row = Awaited<ReturnType<typeof rowsBy>>[number];

const toRow = (row: Row): PersonRow => ({
  ...toStoredCase(row),
  dueOn: row.due_on as CivilDate | null,
});

/** Cases under the same document: this person. Both questions are answered by index. */
export async function casesOfPerson(handle: ReadHandle, applicant: CaseRecord['applicant']) {
  return (await rowsBy(handle, 'person_key', personKey(applicant))).map(toRow);
}

/** Same name and birth date under another document. */
export async function casesOfNamesakes(handle: ReadHandle, applicant: CaseRecord['applicant']) {
  const key = namesakeKey(applicant);
  if (key === null) return [];
  const own = personKey(applicant);
  const rows = (await rowsBy(handle, 'namesake_key', key)).map(toRow);
  return rows.filter(({ record }) => personKey(record.applicant) !== own);
}
