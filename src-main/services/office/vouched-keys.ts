import { NO_KEYS, trustedKeys, type VerificationKeys } from '#shared/domain/authenticity/station-keys.ts';
import type { OfficeDocument } from '#shared/domain/office/office-document.ts';
import { verificationKeys } from '#shared/schema/office.ts';
import { proofs } from '../../platform/ed25519.ts';

/**
 * The newest keys that are signed by the centre's key as this station first saw it: whoever puts another document into
 * its hands later cannot bring keys of their own along. `versions` begin with the oldest.
 */
export function vouchedKeys(versions: readonly OfficeDocument[]): VerificationKeys {
  const bodies = versions.map(({ body }) => verificationKeys.parse(body));
  const centreKey = bodies[0]?.centreKey ?? NO_KEYS.centreKey;
  const newest = bodies.findLast((body) => body.centreKey === centreKey);
  return newest ? { ...newest, keys: trustedKeys(proofs, centreKey, newest.keys) } : NO_KEYS;
}
