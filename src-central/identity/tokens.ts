import { randomBytes } from 'node:crypto';
import { sha256 } from '../platform/digest.ts';

/** 256 random bits: no dictionary reaches it, so a plain SHA-256 is enough to keep it by. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function tokenHash(token: string): string {
  return sha256(`station-token:${token}`);
}

/** Upper case without spaces and dashes, so that a code read out over the phone may be typed anyhow. */
export function codeHash(code: string): string {
  return sha256(`enrolment-code:${code.replaceAll(/[\s-]/g, '').toUpperCase()}`);
}
