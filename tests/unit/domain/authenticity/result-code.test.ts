import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proofs, stationSigner } from '#main/platform/ed25519.ts';
import { contentDigest, holderDigest, keyIdOf } from '#shared/domain/authenticity/digests.ts';
import { judgeCode } from '#shared/domain/authenticity/judge-code.ts';
import { qrContent, readScan } from '#shared/domain/authenticity/read-scan.ts';
import { type ResultCode, readCode, signCode } from '#shared/domain/authenticity/result-code.ts';
import { type StationKey, stationKeyMessage, trustedKeys } from '#shared/domain/authenticity/station-keys.ts';
import { fromBase32, toBase32 } from '#shared/kernel/base32.ts';
import { civilDate } from '#shared/kernel/civil-date.ts';
import { toHex } from '#shared/kernel/hex.ts';
import type { StationId } from '#shared/kernel/ids.ts';
import { toInstant } from '#shared/kernel/instant.ts';
import { fromUtf8, utf8 } from '#shared/kernel/utf8.ts';
import { checkProperty } from '../../../support/property.ts';

const station = stationSigner(Buffer.alloc(32, 1));
const centre = stationSigner(Buffer.alloc(32, 2));
const stranger = stationSigner(Buffer.alloc(32, 3));

const values = { name: '欧阳娜娜', degreeName: 'Master of Science' };
const paper = {
  kind: 'recognition_certificate',
  number: '教留服认〔2026〕000123号',
  caseNumber: 'RZ-2026-000123',
  issuedOn: civilDate('2026-03-02'),
} as const;
const code: ResultCode = {
  ...paper,
  keyId: keyIdOf(proofs, station.publicKey),
  holder: holderDigest(proofs, paper.number, '欧阳娜娜'),
  content: contentDigest(proofs, { ...paper, values }),
};
const text = signCode(code, station.sign);

function keyOf(publicKey: Uint8Array, changes: Partial<StationKey> = {}): StationKey {
  const content = {
    keyId: keyIdOf(proofs, publicKey),
    stationId: '0197a000-0000-7000-8000-000000000001' as StationId,
    stationName: '一号窗口',
    publicKey: toHex(publicKey),
    enrolledOn: civilDate('2026-01-05'),
    withdrawnOn: null,
  };
  return { ...content, signature: toHex(centre.sign(stationKeyMessage(content))), ...changes };
}

const keys = [keyOf(station.publicKey)];
const onRecord = { kind: paper.kind, values, provisional: false, revokedAt: null };

function judge(given: string, known: typeof keys, record: Parameters<typeof judgeCode>[1]['onRecord'] = onRecord) {
  const signed = readCode(given);
  if (!signed) throw new Error('not a code');
  return judgeCode(proofs, { signed, keys: known, onRecord: record });
}

describe('防伪码', () => {
  test('reads back what was signed, in either case', () => {
    expect(readCode(text)?.code).toEqual(code);
    expect(readCode(text.toLowerCase())?.code).toEqual(code);
  });

  test('with the address of a page it fits a code of version 10 at level M', () => {
    const content = qrContent(text, 'HTTPS://VERIFY.EXAMPLE.EDU.CN/V/');
    expect(content).toMatch(/^[A-Z0-9 $%*+\-./:]+$/);
    // ISO/IEC 18004, table 7: alphanumeric characters of version 10-M.
    expect(content.length).toBeLessThanOrEqual(311);
  });

  test('holds no name and no number of a person', () => {
    const bytes = Buffer.from(fromBase32(text) ?? []);
    expect(bytes.includes(Buffer.from('欧阳'))).toBe(false);
    expect(bytes.includes(Buffer.from(paper.number))).toBe(true);
  });

  test('is genuine while it stands on record, revoked once it was, and unknown where it is not', () => {
    expect(judge(text, keys)).toEqual({ kind: 'genuine', provisional: false });
    expect(judge(text, keys, { ...onRecord, revokedAt: toInstant(0) })).toEqual({ kind: 'revoked' });
    expect(judge(text, keys, null)).toEqual({ kind: 'unknown', why: 'not_on_record' });
  });

  test('is altered when the record says something else', () => {
    const other = { ...onRecord, values: { ...values, degreeName: 'Doctor of Philosophy' } };
    expect(judge(text, keys, other)).toEqual({ kind: 'altered', why: 'content' });
  });

  test('of a key that the centre does not vouch for is unknown, of a withdrawn one only the record counts', () => {
    const forged = keyOf(stranger.publicKey, { signature: toHex(stranger.sign(utf8('x'))) });
    expect(trustedKeys(proofs, toHex(centre.publicKey), [...keys, forged])).toEqual(keys);
    const strange = { ...code, keyId: keyIdOf(proofs, stranger.publicKey) };
    expect(judge(signCode(strange, stranger.sign), keys)).toEqual({ kind: 'unknown', why: 'key_unknown' });
    const withdrawn = [keyOf(station.publicKey, { withdrawnOn: civilDate('2026-05-01') })];
    expect(judge(text, withdrawn)).toEqual({ kind: 'genuine', provisional: false });
    expect(judge(text, withdrawn, null)).toEqual({ kind: 'unknown', why: 'key_withdrawn' });
  });

  test('signed by another under our key is altered', () => {
    expect(judge(signCode(code, stranger.sign), keys)).toEqual({ kind: 'altered', why: 'signature' });
  });

  test('with any bit turned over it is never genuine', () => {
    const bytes = fromBase32(text) ?? new Uint8Array();
    checkProperty(
      fc.property(fc.integer({ min: 0, max: bytes.length * 8 - 1 }), (bit) => {
        const turned = Uint8Array.from(bytes, (byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
        const signed = readCode(toBase32(turned));
        expect(signed && judgeCode(proofs, { signed, keys, onRecord }).kind).not.toBe('genuine');
      }),
    );
  });

  test('of any bytes is read or not, and never thrown', () => {
    checkProperty(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const read = readCode(toBase32(bytes));
        expect(read === null || read.signature.length === 64).toBe(true);
      }),
    );
  });

  test('the holder is told by name, however it is spaced', () => {
    expect(holderDigest(proofs, paper.number, '欧阳 娜娜')).toBe(code.holder);
    expect(holderDigest(proofs, paper.number, '欧阳娜')).not.toBe(code.holder);
    expect(holderDigest(proofs, '教留服认〔2026〕000124号', '欧阳娜娜')).not.toBe(code.holder);
  });
});

describe('a scan', () => {
  test.each([
    ['the bare code', text],
    ['the code of an office without a page', qrContent(text, null)],
    ['a link, as telephones lower it', qrContent(text, 'HTTPS://VERIFY.EXAMPLE.CN/V/').toLowerCase()],
  ])('is %s', (_name, given) => {
    expect(readScan(` ${given}\n`)).toMatchObject({ kind: 'code', text, signed: { code } });
  });

  test('is a number where it is short, and nothing where it is somebody else’s link', () => {
    expect(readScan(' RZ-2026-000123 ')).toEqual({ kind: 'number', number: 'RZ-2026-000123' });
    expect(readScan('https://example.com/pay')).toBeNull();
    expect(readScan('  ')).toBeNull();
  });
});

describe('bytes as text', () => {
  test('base 32 and UTF-8 give back what they were given', () => {
    checkProperty(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase32(toBase32(bytes))).toEqual(bytes);
      }),
    );
    checkProperty(
      fc.property(fc.string({ unit: 'grapheme' }), (given) => {
        expect(Buffer.from(utf8(given)).toString('utf8')).toBe(given);
        expect(fromUtf8(utf8(given))).toBe(given);
      }),
    );
  });

  test('what base 32 would not have written is none', () => {
    expect(fromBase32('A')).toBeNull();
    expect(fromBase32('AB1')).toBeNull();
    expect(fromBase32('AH')).toBeNull();
    expect(fromUtf8(Uint8Array.of(0xff))).toBeNull();
  });
});
