import { fromHex } from '../../kernel/hex.ts';
import type { ResultDocument } from '../case/case-record.ts';
import { contentDigest } from './digests.ts';
import type { Proofs } from './proofs.ts';
import type { SignedCode } from './result-code.ts';
import type { StationKey } from './station-keys.ts';

/** 真伪: what can be said of a code from what is known here and now. */
export type CodeVerdict =
  /** `provisional`: the centre has not accepted its number yet. */
  | { readonly kind: 'genuine'; readonly provisional: boolean }
  | { readonly kind: 'revoked' }
  /** `signature`: changed, or never ours. `content`: signed by us, but not for what stands on record. */
  | { readonly kind: 'altered'; readonly why: 'signature' | 'content' }
  /** `not_on_record`: signed by a key of ours, yet nothing here says that it still counts. */
  | { readonly kind: 'unknown'; readonly why: 'key_unknown' | 'key_withdrawn' | 'not_on_record' };

interface Evidence {
  readonly signed: SignedCode;
  /** Those that the centre vouches for. */
  readonly keys: readonly StationKey[];
  /** The paper under the code's number; null when this machine has none. */
  readonly onRecord: Pick<ResultDocument, 'kind' | 'values' | 'provisional' | 'revokedAt'> | null;
}

/** The key that made the signature; null when none of them did. */
export function signingKey({ isSignedBy }: Proofs, { signed, keys }: Omit<Evidence, 'onRecord'>): StationKey | null {
  const { code, message, signature } = signed;
  const candidates = keys.filter(({ keyId }) => keyId === code.keyId);
  return candidates.find(({ publicKey }) => isSignedBy(fromHex(publicKey), signature, message)) ?? null;
}

/** The record is asked only once the signature holds: whoever made a code up learns nothing by it. */
export function judgeCode(proofs: Proofs, { signed, keys, onRecord }: Evidence): CodeVerdict {
  const { code } = signed;
  if (!keys.some(({ keyId }) => keyId === code.keyId)) return { kind: 'unknown', why: 'key_unknown' };
  const key = signingKey(proofs, { signed, keys });
  if (key === null) return { kind: 'altered', why: 'signature' };
  if (onRecord === null) {
    return { kind: 'unknown', why: key.withdrawnOn === null ? 'not_on_record' : 'key_withdrawn' };
  }
  const { number, caseNumber, issuedOn } = code;
  const { kind, values } = onRecord;
  if (code.content !== contentDigest(proofs, { kind, number, caseNumber, issuedOn, values })) {
    return { kind: 'altered', why: 'content' };
  }
  return onRecord.revokedAt === null ? { kind: 'genuine', provisional: onRecord.provisional } : { kind: 'revoked' };
}
