import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from 'node:crypto';
import type { Proofs, Signer } from '#shared/domain/authenticity/proofs.ts';

/** DER around the 32 bytes of a key, RFC 8410. */
const PRIVATE_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

function publicKeyOf(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([PUBLIC_HEAD, bytes]), format: 'der', type: 'spki' });
}

export const proofs: Proofs = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  isSignedBy(publicKey, signature, message) {
    if (publicKey.length !== 32) return false;
    try {
      return verify(null, message, publicKeyOf(publicKey), signature);
    } catch {
      return false;
    }
  },
};

/**
 * The station's own key, from the secret that the system keeps for it: it lies nowhere by itself, and whoever cannot
 * open the database cannot sign.
 */
export function stationSigner(databaseKey: Uint8Array): Signer {
  const seed = Buffer.from(hkdfSync('sha256', databaseKey, '', 'result signing, ed25519, 1', 32));
  const key = createPrivateKey({ key: Buffer.concat([PRIVATE_HEAD, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  return { publicKey, sign: (message) => sign(null, message, key) };
}
