import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { fromHex } from '../../kernel/hex.ts';
import type { StationId } from '../../kernel/ids.ts';
import { utf8 } from '../../kernel/utf8.ts';
import type { Proofs } from './proofs.ts';

/** A station's key as the centre vouches for it. Bytes are hex. */
export interface StationKey {
  readonly keyId: string;
  readonly stationId: StationId;
  readonly stationName: string;
  readonly publicKey: string;
  readonly enrolledOn: CivilDate;
  /** From this day on its papers count only where the centre has them on record; null while it is trusted. */
  readonly withdrawnOn: CivilDate | null;
  /** The centre's, over everything above. */
  readonly signature: string;
}

/** The office's document `keys`: made by the centre alone, and in every station's hands. */
export interface VerificationKeys {
  readonly centreKey: string;
  /** What stands before the code in the QR, e.g. `HTTPS://VERIFY.EXAMPLE.CN/V/`; null where the office has no such page. */
  readonly verifyAddress: string | null;
  readonly keys: readonly StationKey[];
}

export const NO_KEYS: VerificationKeys = { centreKey: '', verifyAddress: null, keys: [] };

export function stationKeyMessage(key: Omit<StationKey, 'signature'>): Uint8Array {
  const { keyId, stationId, stationName, publicKey, enrolledOn, withdrawnOn } = key;
  const content = canonicalJson({ keyId, stationId, stationName, publicKey, enrolledOn, withdrawnOn });
  return utf8(`liufu station key\n${content}`);
}

/** What a station signs to show that it holds the key that it hands in. */
export function possessionMessage(stationId: StationId): Uint8Array {
  return utf8(`liufu station key of\n${stationId}`);
}

/** Only keys that the centre signed: `centreKey` is the one that this station has known from the first. */
export function trustedKeys(
  { isSignedBy }: Proofs,
  centreKey: string,
  keys: readonly StationKey[],
): readonly StationKey[] {
  const centre = fromHex(centreKey);
  return keys.filter((key) => isSignedBy(centre, fromHex(key.signature), stationKeyMessage(key)));
}
