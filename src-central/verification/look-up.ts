import { holderDigest } from '#shared/domain/authenticity/digests.ts';
import { judgeCode } from '#shared/domain/authenticity/judge-code.ts';
import { readScan } from '#shared/domain/authenticity/read-scan.ts';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import type { CivilDate } from '#shared/kernel/civil-date.ts';
import { shanghaiDate } from '#shared/kernel/instant.ts';
import type { Read } from '../database/handle.ts';
import { proofs } from '../platform/ed25519.ts';
import { findPaper } from './find-paper.ts';
import { stationKeys } from './station-keys.ts';

/** What the page says of a paper: never whose it is. */
export interface Found {
  /** `listed`: it was asked for by its number alone, so that nothing says that the paper in the hand is the one. */
  readonly verdict: 'genuine' | 'revoked' | 'altered' | 'unknown' | 'listed';
  readonly paper: {
    readonly kind: ResultKind;
    readonly number: string;
    readonly issuedOn: CivilDate;
    readonly revokedOn: CivilDate | null;
  } | null;
  /** Whether the code is over the name that was given; null where none was. */
  readonly holder: boolean | null;
}

const UNKNOWN: Found = { verdict: 'unknown', paper: null, holder: null };

async function byNumber(read: Read, number: string): Promise<Found> {
  const paper = await findPaper(read, number);
  if (paper === null || paper.issuedAt === null) return UNKNOWN;
  const revokedOn = paper.revokedAt && shanghaiDate(paper.revokedAt);
  const issuedOn = shanghaiDate(paper.issuedAt);
  return {
    verdict: revokedOn === null ? 'listed' : 'revoked',
    paper: { kind: paper.kind, number, issuedOn, revokedOn },
    holder: null,
  };
}

/** `given` is a code, a whole link, or a number; `holder` the name that stands on the paper in the hand. */
export async function lookUp(read: Read, given: string, holder: string | null): Promise<Found> {
  const scan = readScan(given);
  if (scan === null) return UNKNOWN;
  if (scan.kind === 'number') return byNumber(read, scan.number);
  const { code } = scan.signed;
  const onRecord = await findPaper(read, code.number);
  const verdict = judgeCode(proofs, { signed: scan.signed, keys: await stationKeys(read), onRecord });
  // What a code that does not hold says of itself is nobody's word.
  if (verdict.kind === 'altered' || verdict.kind === 'unknown') return { ...UNKNOWN, verdict: verdict.kind };
  const { kind, number, issuedOn } = code;
  const revokedOn = onRecord?.revokedAt ? shanghaiDate(onRecord.revokedAt) : null;
  return {
    verdict: verdict.kind,
    paper: { kind, number, issuedOn, revokedOn },
    holder: holder === null ? null : holderDigest(proofs, number, holder) === code.holder,
  };
}
