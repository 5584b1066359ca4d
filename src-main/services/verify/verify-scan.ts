import { holderDigest } from '#shared/domain/authenticity/digests.ts';
import { judgeCode, signingKey } from '#shared/domain/authenticity/judge-code.ts';
import { readScan, type Scan } from '#shared/domain/authenticity/read-scan.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { VerifyView } from '#shared/ipc/views/verify-view.ts';
import { proofs } from '../../platform/ed25519.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import type { CoreContext } from '../core-context.ts';
import { fileOf, papersUnder, viewPaper } from './papers-on-record.ts';

type Question = InputOf<'verify.check'>;
type Answer = Omit<VerifyView, 'asOf'>;

const NOTHING: Answer = {
  verdict: { kind: 'no_scan' },
  says: null,
  signedBy: null,
  papers: [],
  file: null,
  holder: null,
};

async function byNumber(handle: ReadHandle, number: string): Promise<Answer> {
  const papers = await papersUnder(handle, number);
  const verdict = papers.every(({ result }) => result.revokedAt !== null) ? 'revoked' : 'listed';
  return {
    ...NOTHING,
    verdict: papers.length === 0 ? { kind: 'unknown', why: 'not_on_record' } : { kind: verdict },
    papers: papers.map(viewPaper),
  };
}

async function byCode(
  context: CoreContext,
  handle: ReadHandle,
  { signed }: Extract<Scan, { kind: 'code' }>,
  { fileHash, holder }: Question,
): Promise<Answer> {
  const { keys } = context.office.verification;
  const { code } = signed;
  const key = signingKey(proofs, { signed, keys });
  // A code that nobody of ours signed leads to nobody's case.
  if (key === null) return { ...NOTHING, verdict: judgeCode(proofs, { signed, keys, onRecord: null }) };
  const paper = (await papersUnder(handle, code.number)).find(({ result }) => result.number === code.number);
  const { kind, number, caseNumber, issuedOn } = code;
  return {
    verdict: judgeCode(proofs, { signed, keys, onRecord: paper?.result ?? null }),
    says: { kind, number, caseNumber, issuedOn },
    signedBy: { stationName: key.stationName, keyId: key.keyId },
    papers: paper ? [viewPaper(paper)] : [],
    file: paper && fileHash ? await fileOf(handle, paper, fileHash) : null,
    holder: holder === null ? null : holderDigest(proofs, code.number, holder) === code.holder,
  };
}

/** 检验: from the keys and the papers that this station has, whether it is online or not. */
export async function verifyScan(context: CoreContext, question: Question): Promise<VerifyView> {
  const scan = readScan(question.scan);
  const answer = await context.storage.read((handle) => {
    if (scan === null) return Promise.resolve(NOTHING);
    return scan.kind === 'number' ? byNumber(handle, scan.number) : byCode(context, handle, scan, question);
  });
  return { ...answer, asOf: context.centre.status().lastContact };
}
