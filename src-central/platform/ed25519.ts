import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { Proofs, Signer } from '#shared/domain/authenticity/proofs.ts';

/** DER around the 32 bytes of a public key, RFC 8410. */
const PUBLIC_HEAD = Buffer.from('302a300506032b6570032100', 'hex');

export const proofs: Proofs = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest(),
  isSignedBy(publicKey, signature, message) {
    try {
      const der = Buffer.concat([PUBLIC_HEAD, publicKey]);
      return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
    } catch {
      return false;
    }
  },
};

/** A new private key as PKCS #8 in PEM. */
export function newPrivateKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
}

export function signerOf(pem: string): Signer {
  const key = createPrivateKey(pem);
  const publicKey = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(PUBLIC_HEAD.length);
  return { publicKey, sign: (message) => sign(null, message, key) };
}
