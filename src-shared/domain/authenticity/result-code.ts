import { fromBase32, toBase32 } from '../../kernel/base32.ts';
import { type CivilDate, civilDate, dayNumber, fromDayNumber } from '../../kernel/civil-date.ts';
import { fromHex, toHex } from '../../kernel/hex.ts';
import { fromUtf8, utf8 } from '../../kernel/utf8.ts';
import type { ResultKind } from '../case/case-record.ts';

/**
 * 防伪码: what the QR code of a result says, signed by the station that issued it. Nothing in it names a person: the
 * holder stands in it as a digest over name and number, both of which the paper prints in clear.
 */
export interface ResultCode {
  readonly kind: ResultKind;
  /** The result's number as printed. */
  readonly number: string;
  readonly caseNumber: string;
  readonly issuedOn: CivilDate;
  /** 8 hex digits: the head of the public key's SHA-256. */
  readonly keyId: string;
  /** 12 hex digits (`holderDigest`). */
  readonly holder: string;
  /** 24 hex digits (`contentDigest`). */
  readonly content: string;
}

export interface SignedCode {
  readonly code: ResultCode;
  /** What was signed, and the signature: 64 bytes. */
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

const VERSION = 1;
export const SIGNATURE_BYTES = 64;
const KEY_BYTES = 4;
const HOLDER_BYTES = 6;
const CONTENT_BYTES = 12;
/** Days are counted from here in two bytes: until 2199. */
const FIRST_DAY = dayNumber(civilDate('2020-01-01'));
/** Signed before the bytes, so that no other signature of the same key can be passed off as a paper's. */
const PURPOSE = utf8('liufu result code\n');

/** As they stand in the code, for ever: only added to. */
const KIND_BYTES: Readonly<Record<ResultKind, number>> = {
  dossier_transfer_notice: 1,
  dossier_request_letter: 2,
  archive_certificate: 3,
  recognition_certificate: 4,
  recognition_suspended: 5,
  recognition_refused: 6,
  recheck_reply: 7,
  settlement_letter: 8,
  employment_report_card: 9,
  settlement_person_form: 10,
  joint_programme_employment_letter: 11,
  dispatch_completion: 12,
};

function withLength(text: string): readonly number[] {
  const bytes = utf8(text);
  if (bytes.length > 255) throw new RangeError(`too long for a code: ${bytes.length} bytes`);
  return [bytes.length, ...bytes];
}

function bodyOf({ kind, number, caseNumber, issuedOn, keyId, holder, content }: ResultCode): Uint8Array {
  const day = dayNumber(issuedOn) - FIRST_DAY;
  return Uint8Array.from([
    VERSION,
    KIND_BYTES[kind],
    day >> 8,
    day & 255,
    ...fromHex(keyId),
    ...fromHex(holder),
    ...fromHex(content),
    ...withLength(number),
    ...withLength(caseNumber),
  ]);
}

function messageOf(body: Uint8Array): Uint8Array {
  return Uint8Array.from([...PURPOSE, ...body]);
}

/** Base 32: some 210 characters for a number of usual length, a QR code of 57 × 57 modules at level M. */
export function signCode(code: ResultCode, sign: (message: Uint8Array) => Uint8Array): string {
  const body = bodyOf(code);
  return toBase32(Uint8Array.from([...body, ...sign(messageOf(body))]));
}

/** Takes bytes from the front; past the end there are none, which the reader notices by the length. */
function cursorOver(bytes: Uint8Array) {
  let at = 0;
  const take = (count: number) => {
    at += count;
    return bytes.subarray(at - count, at);
  };
  return { take, number: () => take(1)[0] ?? 0, isAtEnd: () => at === bytes.length };
}

function kindOf(byte: number): ResultKind | null {
  const found = Object.entries(KIND_BYTES).find(([, known]) => known === byte);
  return found ? (found[0] as ResultKind) : null;
}

/** Null for what is no code of ours, or one of a version that this program does not know. Says nothing of its truth. */
export function readCode(text: string): SignedCode | null {
  const bytes = fromBase32(text);
  if (bytes === null || bytes.length <= SIGNATURE_BYTES) return null;
  const body = bytes.subarray(0, -SIGNATURE_BYTES);
  const { take, number: next, isAtEnd } = cursorOver(body);
  if (next() !== VERSION) return null;
  const kind = kindOf(next());
  const issuedOn = fromDayNumber(FIRST_DAY + next() * 256 + next());
  const [keyId, holder, content] = [take(KEY_BYTES), take(HOLDER_BYTES), take(CONTENT_BYTES)].map(toHex);
  const number = fromUtf8(take(next()));
  const caseNumber = fromUtf8(take(next()));
  if (kind === null || !number || !caseNumber || !isAtEnd()) return null;
  return {
    code: { kind, number, caseNumber, issuedOn, keyId: keyId ?? '', holder: holder ?? '', content: content ?? '' },
    message: messageOf(body),
    signature: bytes.subarray(-SIGNATURE_BYTES),
  };
}
