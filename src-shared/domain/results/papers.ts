import { BUSINESSES } from '../business/catalogue.ts';
import type { CaseRecord, ResultDocument, ResultKind } from '../case/case-record.ts';
import type { CaseState } from '../case/case-state.ts';
import { BUILT_IN_PACK } from '../rule-pack/built-in-pack.ts';
import type { RulePack } from '../rule-pack/rule-pack.ts';
import { isRefusalResult } from './refusal-results.ts';
import { possibleResults } from './result-kinds.ts';

/** How far one paper is on its way; each of a case's papers goes its own (G十二: a settlement ends in up to three). */
export type PaperStage = 'proposed' | 'signed' | 'issued' | 'revoked';

export function stageOf(paper: Pick<ResultDocument, 'signedAt' | 'issuedAt' | 'revokedAt'>): PaperStage {
  if (paper.revokedAt !== null) return 'revoked';
  if (paper.issuedAt !== null) return 'issued';
  return paper.signedAt !== null ? 'signed' : 'proposed';
}

/** The papers that count, in the order in which they were proposed. */
export function livePapers({ results }: Pick<CaseRecord, 'results'>): readonly ResultDocument[] {
  return results.filter((paper) => paper.revokedAt === null);
}

export function papersAt(record: Pick<CaseRecord, 'results'>, stage: PaperStage): readonly ResultDocument[] {
  return record.results.filter((paper) => stageOf(paper) === stage);
}

/** A refusal stands alone: it says that there is no other paper, and none may be written beside it. */
export function fitsBeside(kind: ResultKind, live: readonly Pick<ResultDocument, 'kind'>[]): boolean {
  if (live.length === 0) return true;
  return !isRefusalResult(kind) && live.every((paper) => paper.kind !== kind && !isRefusalResult(paper.kind));
}

export type PaperSubject = Pick<CaseRecord, 'business' | 'facts' | 'results'> & Partial<Pick<CaseRecord, 'recheckOf'>>;

/** The kinds that may still be proposed: each once, beside those that count already. */
export function proposableKinds(subject: PaperSubject, pack: RulePack = BUILT_IN_PACK): readonly ResultKind[] {
  const live = livePapers(subject);
  return possibleResults(subject.business, subject.facts, subject.recheckOf ?? null, pack).filter((kind) =>
    fitsBeside(kind, live),
  );
}

/** The dossier is here, and the paper that its review ends in is not out yet (G十一(1), G十二1). */
function isDossierUnderReview({ business, facts, results }: PapersOfCase): boolean {
  if (business !== 'archive' || facts.dossierSignedIn === null) return false;
  return !papersAt({ results }, 'issued').some(({ kind }) => kind === 'archive_certificate');
}

type PapersOfCase = Pick<CaseRecord, 'business' | 'facts' | 'results'>;

/**
 * Where a case stands by its papers: with the one that is least far, for that is what waits. A paper that was just
 * revoked opens the case until another is proposed, also beside papers that are out; so does a dossier that came.
 */
export function stateByPapers(papers: PapersOfCase, justRevoked: ResultDocument['id'] | null = null): CaseState {
  const [proposed] = papersAt(papers, 'proposed');
  if (proposed) return { kind: 'proposed', resultId: proposed.id };
  const [signed] = papersAt(papers, 'signed');
  if (signed) return { kind: 'signed', resultId: signed.id };
  if (justRevoked !== null) return { kind: 'revoked', resultId: justRevoked };
  const issued = papersAt(papers, 'issued').at(-1);
  if (!issued || isDossierUnderReview(papers)) return { kind: 'in_review' };
  return { kind: isRefusalResult(issued.kind) ? 'refused' : 'issued', resultId: issued.id };
}

/**
 * What a case usually ends in at once: a settlement's papers are handed over together (G十二3), elsewhere one is, and a
 * refusal never by itself. Once the dossier is here the 存档证明 is due (G十二1).
 */
export function usualPapers(
  { business, facts }: Pick<CaseRecord, 'business' | 'facts'>,
  kinds: readonly ResultKind[],
): readonly ResultKind[] {
  const positive = kinds.filter((kind) => !isRefusalResult(kind));
  if (facts.dossierSignedIn !== null && positive.includes('archive_certificate')) return ['archive_certificate'];
  return BUSINESSES[business].group === 'settlement' ? positive : positive.slice(0, 1);
}

/** The choice after `kind` was put to it or taken away: a refusal stands alone. */
export function togglePaper(chosen: readonly ResultKind[], kind: ResultKind): readonly ResultKind[] {
  if (chosen.includes(kind)) return chosen.filter((other) => other !== kind);
  return isRefusalResult(kind) ? [kind] : [...chosen.filter((other) => !isRefusalResult(other)), kind];
}
