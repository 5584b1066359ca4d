import type { CaseFacts } from '#shared/domain/case/case-facts.ts';
import type { CaseDocument, CaseRecord } from '#shared/domain/case/case-record.ts';
import { PROOF_ROW } from '#shared/domain/deadlines/green-channel.ts';
import type { DocumentId } from '#shared/kernel/ids.ts';

type GreenFacts = Pick<CaseFacts, 'greenChannelGround' | 'greenChannelProven'>;

export interface GreenWish {
  readonly ground: CaseFacts['greenChannelGround'];
  readonly proven: boolean | null;
  /** The paper that proves it; null where none was chosen. */
  readonly proof: DocumentId | null;
}

export interface GreenChange {
  /** To be filed under the row of proofs first; null when it lies there. */
  readonly file: DocumentId | null;
  readonly facts: Partial<GreenFacts>;
}

/** Papers that may be the proof: those that lie in its row, and those that lie in none. */
export function proofChoices({ documents }: Pick<CaseRecord, 'documents'>): readonly CaseDocument[] {
  return documents.filter(
    ({ materialRow, replacedBy }) => replacedBy === null && (materialRow === PROOF_ROW || materialRow === null),
  );
}

/** What has to be written for it; null when it is so already. Without a ground nothing is proven. */
export function greenChange(record: Pick<CaseRecord, 'facts' | 'documents'>, wish: GreenWish): GreenChange | null {
  const { greenChannelGround, greenChannelProven } = record.facts;
  const proven = wish.ground === null ? null : wish.proven;
  const facts: Partial<GreenFacts> = {
    ...(wish.ground !== greenChannelGround && { greenChannelGround: wish.ground }),
    ...(proven !== greenChannelProven && { greenChannelProven: proven }),
  };
  const chosen = wish.ground === null ? undefined : record.documents.find(({ id }) => id === wish.proof);
  const file = chosen !== undefined && chosen.materialRow !== PROOF_ROW ? chosen.id : null;
  return file === null && Object.keys(facts).length === 0 ? null : { file, facts };
}
