import type { CodeVerdict } from '../../domain/authenticity/judge-code.ts';
import type { ResultCode } from '../../domain/authenticity/result-code.ts';
import type { ResultDocument } from '../../domain/case/case-record.ts';
import type { CaseId } from '../../kernel/ids.ts';
import type { Instant } from '../../kernel/instant.ts';

/** A paper that went out, as this station has it. */
export interface PaperOnRecord
  extends Pick<
    ResultDocument,
    'kind' | 'number' | 'provisional' | 'values' | 'issuedAt' | 'prints' | 'revokedAt' | 'revokedReason'
  > {
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly holder: string;
  readonly signerName: string | null;
  /** Number of the one that was issued in its place; null where there is none. */
  readonly replacedBy: string | null;
}

export interface VerifyView {
  /**
   * `listed`: asked for by number alone, which proves nothing of the paper in the hand. `no_scan`: neither a code nor a
   * number of ours.
   */
  readonly verdict: CodeVerdict | { readonly kind: 'listed' } | { readonly kind: 'no_scan' };
  /** What the code says, where its signature holds. */
  readonly says: Pick<ResultCode, 'kind' | 'number' | 'caseNumber' | 'issuedOn'> | null;
  /** The station that signed it, as the centre vouches for it. */
  readonly signedBy: { readonly stationName: string; readonly keyId: string } | null;
  /** By a code one at most; by the number of a case all its papers that went out. */
  readonly papers: readonly PaperOnRecord[];
  /** Whether the file is byte for byte the one that was frozen; null when none was given, or nothing is on record. */
  readonly file: 'original' | 'reprint' | 'other' | null;
  /** Whether the code is over the name that was given; null when none was, or the signature does not hold. */
  readonly holder: boolean | null;
  /** When this station last heard of revocations; null when never. */
  readonly asOf: Instant | null;
}
