import type { Staff } from '#shared/domain/rights/staff.ts';
import type { Instant } from '#shared/kernel/instant.ts';
import { fail, type Reply, succeed } from '#shared/kernel/reply.ts';
import { appendAudit } from '../../storage/repositories/audit.ts';
import {
  clearSignInAttempts,
  findStaff,
  type KnownStaff,
  saveSignInAttempts,
  saveStaff,
  saveVerifier,
  signInAttempts,
} from '../../storage/repositories/staff.ts';
import { actorOf } from '../actor.ts';
import type { CoreContext } from '../core-context.ts';
import { afterWrongPassword, secondsLocked } from './lockout.ts';
import { fitsVerifier, makeVerifier } from './verifier.ts';

export const OFFLINE_DAYS = 7;
const DAY_MS = 86_400_000;
/** Clocks of station and centre may differ a little. */
const CLOCK_SLACK_MS = 10 * 60_000;

/** The centre did not say anything about the person: what this station knows must do. */
const NO_ANSWER: readonly string[] = ['centre_unreachable', 'centre_error', 'not_enrolled'];
/** The centre says that number and password do not belong together; other refusals are passed on as they are. */
const WRONG: readonly string[] = ['sign_in_wrong', 'wrong_password', 'wrong_credentials', 'unauthorised'];

export interface CheckedPerson {
  readonly staff: Staff;
  readonly online: boolean;
}

/** Why the person asks: kept in the audit log. */
export type CheckPurpose = 'sign_in' | 'signature';

/**
 * Whether number and password belong to somebody who works here: asked of the centre, or, without it, checked against
 * what this station kept at the last online sign-in. Counts wrong passwords, and survives a restart with the count.
 */
export async function checkPerson(
  context: CoreContext,
  purpose: CheckPurpose,
  number: string,
  password: string,
): Promise<Reply<CheckedPerson>> {
  const now = context.clock.now();
  const attempts = await context.storage.read((handle) => signInAttempts(handle, number));
  const seconds = secondsLocked(attempts, now);
  if (seconds > 0) return fail('sign_in_locked', { seconds, minutes: Math.ceil(seconds / 60) });
  const answer = await context.centre.signIn(number, password);
  if (answer.ok) return accepted(context, purpose, answer.value, password, now);
  if (NO_ANSWER.includes(answer.failure.code)) return checkLocally(context, purpose, number, password, now);
  return WRONG.includes(answer.failure.code) ? wrong(context, purpose, number, now) : answer;
}

async function accepted(
  context: CoreContext,
  purpose: CheckPurpose,
  staff: Staff,
  password: string,
  now: Instant,
): Promise<Reply<CheckedPerson>> {
  if (!staff.active) return fail('sign_in_inactive');
  const verifier = await makeVerifier(password);
  await context.storage.write(async (handle) => {
    await saveStaff(handle, staff);
    await saveVerifier(handle, staff.id, verifier, now);
    await clearSignInAttempts(handle, staff.number);
    await appendAudit(handle, {
      at: now,
      kind: `${purpose}_accepted`,
      actor: actorOf(staff),
      caseId: null,
      detail: { online: true },
    });
  });
  return succeed({ staff, online: true });
}

/** Also spends the time of a check for a number that nobody has, so that the delay tells nothing. */
async function fits(known: KnownStaff | null, password: string): Promise<boolean> {
  if (known?.verifier) return fitsVerifier(known.verifier, password);
  await makeVerifier(password);
  return false;
}

async function checkLocally(
  context: CoreContext,
  purpose: CheckPurpose,
  number: string,
  password: string,
  now: Instant,
): Promise<Reply<CheckedPerson>> {
  const known = await context.storage.read((handle) => findStaff(handle, number));
  if (!(await fits(known, password))) {
    // Whoever never signed in here is told so, a number that nobody has no less: the sign-in list tells as much.
    if (!known?.verifier) return fail('sign_in_offline_unknown');
    return wrong(context, purpose, number, now);
  }
  if (!known?.active || known.lastOnlineAt === null) return fail('sign_in_inactive');
  const away = Date.parse(now) - Date.parse(known.lastOnlineAt);
  if (away < -CLOCK_SLACK_MS) return fail('clock_behind');
  if (away > OFFLINE_DAYS * DAY_MS) return fail('sign_in_offline_expired', { days: OFFLINE_DAYS });
  const { verifier: _verifier, lastOnlineAt: _lastOnlineAt, ...staff } = known;
  await context.storage.write(async (handle) => {
    await clearSignInAttempts(handle, number);
    await appendAudit(handle, {
      at: now,
      kind: `${purpose}_accepted`,
      actor: actorOf(staff),
      caseId: null,
      detail: { online: false },
    });
  });
  return succeed({ staff, online: false });
}

async function wrong(context: CoreContext, purpose: CheckPurpose, number: string, now: Instant): Promise<Reply<never>> {
  const attempts = await context.storage.write(async (handle) => {
    const after = afterWrongPassword(await signInAttempts(handle, number), now);
    await saveSignInAttempts(handle, number, after);
    await appendAudit(handle, {
      at: now,
      kind: `${purpose}_refused`,
      actor: null,
      caseId: null,
      detail: { number, failures: after.failures },
    });
    return after;
  });
  const seconds = secondsLocked(attempts, now);
  return seconds > 0 ? fail('sign_in_locked', { seconds, minutes: Math.ceil(seconds / 60) }) : fail('sign_in_wrong');
}
