import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { toHex } from '../../kernel/hex.ts';
import { utf8 } from '../../kernel/utf8.ts';
import type { CaseRecord, ResultDocument } from '../case/case-record.ts';
import type { Proofs } from './proofs.ts';
import type { ResultCode } from './result-code.ts';

export interface PaperToCode {
  readonly record: Pick<CaseRecord, 'number'> & { readonly applicant: Pick<CaseRecord['applicant'], 'name'> };
  readonly result: Pick<ResultDocument, 'kind' | 'number' | 'values'>;
  readonly issuedOn: CivilDate;
  readonly publicKey: Uint8Array;
}

type Sha256 = Pick<Proofs, 'sha256'>;

/** 8 hex digits that tell one key from another; two that share them are both tried. */
export function keyIdOf({ sha256 }: Sha256, publicKey: Uint8Array): string {
  return toHex(sha256(publicKey).subarray(0, 4));
}

/** As typed from the paper: without spaces, in one width and case. */
function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replaceAll(/[\s·•]/g, '')
    .toUpperCase();
}

/** Twelve hex digits. The number salts it: the same name on two papers looks different. */
export function holderDigest({ sha256 }: Sha256, number: string, name: string): string {
  return toHex(sha256(utf8(`${number}\n${plainName(name)}`)).subarray(0, 6));
}

export interface CodedPaper extends Pick<ResultCode, 'kind' | 'number' | 'caseNumber' | 'issuedOn'> {
  /** The template's values, as frozen. */
  readonly values: Readonly<Record<string, string>>;
}

/** Twenty-four hex digits over everything that the paper says. */
export function contentDigest({ sha256 }: Sha256, paper: CodedPaper): string {
  const { kind, number, caseNumber, issuedOn, values } = paper;
  return toHex(sha256(utf8(canonicalJson({ kind, number, caseNumber, issuedOn, values }))).subarray(0, 12));
}

/** What the code of this paper says when this key signs it on this day. */
export function codeOf(proofs: Sha256, { record, result, issuedOn, publicKey }: PaperToCode): ResultCode {
  const { kind, number, values } = result;
  const paper = { kind, number: number ?? '', caseNumber: record.number, issuedOn };
  return {
    ...paper,
    keyId: keyIdOf(proofs, publicKey),
    holder: holderDigest(proofs, paper.number, values.holder ?? record.applicant.name),
    content: contentDigest(proofs, { ...paper, values }),
  };
}
