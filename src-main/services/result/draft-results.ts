import { findResult } from '#shared/domain/case/find-in-case.ts';
import { fillDraft } from '#shared/domain/results/fill-draft.ts';
import { proposableKinds } from '#shared/domain/results/papers.ts';
import { quoteRules } from '#shared/domain/results/quote-rules.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { resultDrafts, resultValues } from '#shared/domain/results/result-values.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { LetterPreview, ResultDraft } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { assessCase } from '../case/assess-case.ts';
import { type GatheredCase, gatherCase } from '../case/gather-case.ts';
import type { CoreContext } from '../core-context.ts';
import { offerLetter, previewLetter } from '../letters/preview-letter.ts';
import { decidedField } from '../recheck/case-links.ts';
import { refuse } from '../refused.ts';
import { frozenPdf } from './frozen-pdf.ts';
import { letterOfResult } from './letter-of-result.ts';

function gather(context: CoreContext, caseId: CaseId): Promise<GatheredCase> {
  return context.storage.read((handle) => gatherCase(handle, caseId, context.clock.today()));
}

/** What speaks against the case; 暂不认证 rests on what is still unknown too. */
function reasonFor(context: CoreContext, gathered: GatheredCase, kind: ResultDraft['kind']): string {
  const { rules } = assessCase(context, gathered);
  return quoteRules(rules, kind === 'recognition_suspended' ? ['not_met', 'unknown'] : ['not_met']);
}

/**
 * As the record has them; a refusal quotes the rules that are not met, and after a recheck the certificate is drafted
 * anew with the 专业领域 that it decided on (P四).
 */
function draftsOf(context: CoreContext, gathered: GatheredCase): readonly ResultDraft[] {
  const { record, links } = gathered;
  const field = decidedField(links);
  const pack = context.office.packOf(record);
  const proposable = proposableKinds(record, pack);
  return resultDrafts(record, pack)
    .filter(({ kind }) => proposable.includes(kind))
    .map((draft) => {
      if (isRefusalResult(draft.kind)) {
        return { ...draft, values: { ...draft.values, reason: reasonFor(context, gathered, draft.kind) } };
      }
      return draft.kind === 'recognition_certificate' && field !== null
        ? { ...draft, values: { ...draft.values, field } }
        : draft;
    });
}

export async function draftResults(context: CoreContext, caseId: CaseId): Promise<readonly ResultDraft[]> {
  return draftsOf(context, await gather(context, caseId));
}

export function valuesFor(
  context: CoreContext,
  gathered: GatheredCase,
  kind: ResultDraft['kind'],
  given: Readonly<Record<string, string>>,
) {
  const draft = draftsOf(context, gathered).find((candidate) => candidate.kind === kind);
  return fillDraft(gathered.record, draft ?? { values: resultValues(gathered.record, kind), editable: [] }, given);
}

/** The very PDF that will print: of the draft, or of the result on record. */
export async function previewResult(context: CoreContext, input: InputOf<'result.preview'>): Promise<LetterPreview> {
  const gathered = await gather(context, input.caseId);
  const { record } = gathered;
  if (input.resultId !== null) {
    const result = findResult(record, input.resultId);
    if (!result) refuse('result_not_found');
    if (result.pdfHash !== null) return offerLetter(context, await frozenPdf(context, result.pdfHash));
    return previewLetter(context, letterOfResult(record, result, null));
  }
  const values = valuesFor(context, gathered, input.kind, input.values);
  return previewLetter(context, {
    kind: 'result',
    record,
    result: {
      kind: input.kind,
      values,
      number: null,
      provisional: false,
      draft: true,
      issuedOn: null,
      signerName: null,
      qr: null,
    },
  });
}
