import { findResult } from '#shared/domain/case/find-in-case.ts';
import type { InstitutionRegister } from '#shared/domain/institutions/register.ts';
import { fillDraft } from '#shared/domain/results/fill-draft.ts';
import { proposableKinds } from '#shared/domain/results/papers.ts';
import { quoteRules } from '#shared/domain/results/quote-rules.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { type DraftedResult, resultDrafts, resultValues } from '#shared/domain/results/result-values.ts';
import { suggestValues } from '#shared/domain/results/suggest-values.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { LetterPreview, ResultDraft } from '#shared/ipc/views/work-views.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { assessCase } from '../case/assess-case.ts';
import { type GatheredCase, gatherCase } from '../case/gather-case.ts';
import { institutionRegister } from '../catalogue/institution-register.ts';
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
function draftsOf(context: CoreContext, gathered: GatheredCase): readonly DraftedResult[] {
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

/** The one place that a name certainly means; null where it means none or several. */
function institutionIn(register: InstitutionRegister): (name: string) => string | null {
  return (name) => {
    const found = register.find(name).filter(({ exactness }) => exactness !== 'alike');
    return found.length === 1 ? (found[0]?.institution.chinese[0] ?? null) : null;
  };
}

export async function draftResults(context: CoreContext, caseId: CaseId): Promise<readonly ResultDraft[]> {
  const gathered = await gather(context, caseId);
  const register = await context.storage.read(institutionRegister);
  return draftsOf(context, gathered).map((draft) => suggestValues(draft, institutionIn(register)));
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
