import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { type Instant, shanghaiDate, toInstant } from '#shared/kernel/instant.ts';
import { officeDocument } from '#shared/schema/office.ts';
import { contentHash } from '#shared/schema/primitives.ts';
import { rulePackBody } from '#shared/schema/rule-pack.ts';
import { appendOffice } from '../cases/feed.ts';
import type { Read, Write } from '../database/handle.ts';
import { sha256 } from '../platform/digest.ts';
import { OFFICE_COLUMNS, toOfficeDocument } from './office-row.ts';

/** The newest version; null before the first. With `on`, the newest that is valid on that day. */
export async function newestVersion(read: Read, name: string, on?: CivilDate): Promise<OfficeDocument | null> {
  let query = read.selectFrom('office_documents').select(OFFICE_COLUMNS).where('name', '=', name);
  if (on !== undefined) query = query.where('valid_from', '<=', on);
  const row = await query.orderBy('version', 'desc').limit(1).executeTakeFirst();
  return row ? officeDocument.parse(toOfficeDocument(row)) : null;
}

export type NextVersion = Pick<OfficeDocument, 'name' | 'body' | 'changedBy' | 'reason'>;

/** A pack of rules names its own day; everything else is in force from the day on which it was stored. */
function validFromOf({ name, body }: NextVersion, changedAt: Instant): CivilDate {
  return name === 'rules' ? rulePackBody.parse(body).inForceFrom : shanghaiDate(changedAt);
}

/** Stores the next version and tells every station by the feed. */
export async function addVersion(write: Write, next: NextVersion, after: number, now: number): Promise<OfficeDocument> {
  const { name, body, changedBy, reason } = next;
  const changedAt = toInstant(now);
  const version = after + 1;
  const hash = contentHash.parse(sha256(canonicalJson(body)));
  const validFrom = validFromOf(next, changedAt);
  await write
    .insertInto('office_documents')
    .values({
      name,
      version,
      body: JSON.stringify(body),
      hash,
      valid_from: validFrom,
      changed_by: changedBy && JSON.stringify(changedBy),
      changed_at: changedAt,
      reason,
    })
    .execute();
  await appendOffice(write, name, version);
  return { name, version, body, hash, validFrom, changedBy, changedAt, reason };
}
