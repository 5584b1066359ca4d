import { hash, verify } from '@node-rs/argon2';

/** OWASP's second choice for argon2id (the library's default kind): 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function makeVerifier(password: string): Promise<string> {
  return hash(password, COST);
}

export function fitsVerifier(verifier: string, password: string): Promise<boolean> {
  return verify(verifier, password);
}
