import { hash, verify } from '@node-rs/argon2';

/** argon2id (the library's default) with OWASP's second profile: 19 MiB, two passes, one lane. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes to PHC form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), PARAMETERS);
}

export function verifyPassword(phc: string, password: string): Promise<boolean> {
  return verify(phc, password.normalize('NFC'));
}

let decoy: Promise<string> | null = null;

/** Spends as long as a real check, so that an unknown number cannot be told from a wrong password by the clock. */
export async function spendPasswordCheck(password: string): Promise<void> {
  decoy ??= hashPassword('nobody-has-this-password');
  await verifyPassword(await decoy, password);
}
