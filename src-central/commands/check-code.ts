import { codeOf } from '#shared/domain/authenticity/digests.ts';
import { signingKey } from '#shared/domain/authenticity/judge-code.ts';
import { readCode } from '#shared/domain/authenticity/result-code.ts';
import { findResult } from '#shared/domain/case/find-in-case.ts';
import { canonicalJson } from '#shared/kernel/canonical-json.ts';
import { fromHex } from '#shared/kernel/hex.ts';
import type { StationId } from '#shared/kernel/ids.ts';
import type { WireEvent, WireRecord } from '../cases/wire.ts';
import type { Write } from '../database/handle.ts';
import type { Problem } from '../http/problem.ts';
import { proofs } from '../platform/ed25519.ts';
import { stationKeys } from '../verification/station-keys.ts';

/**
 * Whether a result's code was signed by the very station that sends it, and says what the centre has of the paper; null
 * when it does, or there is none. A station cannot issue in another's name.
 */
export async function checkCode(
  write: Write,
  { action }: WireEvent,
  { record, stationId }: { readonly record: WireRecord | null; readonly stationId: StationId },
): Promise<Problem | null> {
  if (action.kind !== 'result_issued' || action.code === undefined) return null;
  const signed = readCode(action.code);
  const result = record && findResult(record, action.resultId);
  const keys = (await stationKeys(write)).filter((key) => key.stationId === stationId && key.withdrawnOn === null);
  const key = signed && signingKey(proofs, { signed, keys });
  if (!key || !record || !result) {
    return { code: 'code_not_signed', message: '文书的防伪码不是本站所签，未予采纳；请同步后撤销并重新签发。' };
  }
  const { issuedOn, caseNumber } = signed.code;
  // A walk-in's number may have been settled since.
  const subject = { record: { ...record, number: caseNumber }, result, issuedOn, publicKey: fromHex(key.publicKey) };
  return canonicalJson(codeOf(proofs, subject)) === canonicalJson(signed.code)
    ? null
    : { code: 'code_of_other_paper', message: '文书的防伪码与中心登记的内容不一致，未予采纳。' };
}
