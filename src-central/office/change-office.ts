import { sql } from 'kysely';
import type { OfficeChange } from '#shared/central/api.ts';
import { CENTRE_NAMES, OFFICE_NAMES, type OfficeDocument } from '#shared/domain/office/office-document.ts';
import { hasRight } from '#shared/domain/rights/rights.ts';
import type { Actor } from '#shared/domain/rights/staff.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { faultWords, firstFault } from '#shared/schema/first-fault.ts';
import { OFFICE_BODIES } from '#shared/schema/office.ts';
import type { Database, Write } from '../database/handle.ts';
import { ProblemError } from '../http/problem.ts';
import { findStaff } from '../identity/staff.ts';
import type { Clock } from '../platform/clock.ts';
import { sha256 } from '../platform/digest.ts';
import { addVersion, newestVersion } from './office-repository.ts';

/** Any number of ours beside the name's hash: two changes of one document take turns. */
const OFFICE_LOCK = 7_406_012;

export async function lockName(write: Write, name: string): Promise<void> {
  await sql`SELECT pg_advisory_xact_lock(${OFFICE_LOCK}, hashtext(${name}))`.execute(write);
}

/** A body that its name does not allow never becomes a version, whoever sends it. */
export function checkBody(name: string, body: unknown): void {
  const known = OFFICE_NAMES.find((candidate) => candidate === name);
  if (!known) throw new ProblemError(422, 'unknown_document', '中心没有这一类办公室文件。');
  if (CENTRE_NAMES.includes(name)) throw new ProblemError(403, 'forbidden', '这一类文件由中心自己生成，不能更改。');
  const fault = firstFault(OFFICE_BODIES[known], body);
  if (fault) throw new ProblemError(422, 'invalid_body', `内容不符合要求，请检查：${faultWords(fault)}。`);
}

async function checkPerson(write: Write, staffId: OfficeChange['staffId']): Promise<Actor> {
  const staff = await findStaff(write, staffId);
  if (!staff?.active) throw new ProblemError(403, 'unknown_staff', '办理人不在册或已停用，请核对人员名单。');
  if (!hasRight(staff.role, 'settings.change')) {
    throw new ProblemError(403, 'forbidden', '只有主管可以更改办公室设置。');
  }
  return { kind: 'staff', staffId: staff.id, name: staff.name, role: staff.role };
}

/** A supervisor's change: the right and the form are checked here again, then it is the next version for everybody. */
export function changeOffice(database: Database, change: OfficeChange, clock: Clock): Promise<OfficeDocument> {
  const { name, body, baseVersion, reason } = change;
  return database.transaction().execute(async (write) => {
    const changedBy = await checkPerson(write, change.staffId);
    checkBody(name, body);
    await lockName(write, name);
    const newest = await newestVersion(write, name);
    // An answer that was lost on the way is given again.
    if (newest && newest.hash === sha256(canonicalJson(body))) return newest;
    if ((newest?.version ?? 0) !== baseVersion) {
      throw new ProblemError(409, 'version_conflict', '这份设置刚刚被别人改过，请看过新的内容后再改。');
    }
    return addVersion(write, { name, body, changedBy, reason }, baseVersion, clock());
  });
}
