/** The mathematics that the domain leaves to the machine: SHA-256 and Ed25519 (RFC 8032). */
export interface Proofs {
  /** 32 bytes. */
  sha256(bytes: Uint8Array): Uint8Array;
  /** False for a key or a signature that is none, too; never throws. `publicKey` are 32 bytes, `signature` 64. */
  isSignedBy(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): boolean;
}

/** Whoever holds a private key: a station for its papers, the centre for its stations' keys. */
export interface Signer {
  /** 32 bytes. */
  readonly publicKey: Uint8Array;
  /** 64 bytes. */
  sign(message: Uint8Array): Uint8Array;
}
