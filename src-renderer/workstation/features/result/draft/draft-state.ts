import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { holdsBack } from '#shared/domain/results/blocker.ts';
import { togglePaper, usualPapers } from '#shared/domain/results/papers.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { missingLabels } from '#shared/domain/results/result-form.ts';
import { RESULT_KIND_NAMES } from '#shared/i18n/zh-cn/domain.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import { useDraft } from '../../../ui/drafts/index.ts';
import { isFields } from '../../../ui/drafts/is-text.ts';
import { valuesOf } from './values.ts';

type Changes = Readonly<Partial<Record<ResultKind, Readonly<Record<string, string>>>>>;

/** The papers as a person has chosen and written them so far. */
interface WrittenResult {
  readonly chosen: readonly ResultKind[];
  readonly shown: ResultKind | null;
  readonly changes: Changes;
}

function isKind(json: unknown): json is ResultKind {
  return typeof json === 'string' && Object.hasOwn(RESULT_KIND_NAMES, json);
}

function isWords(json: unknown): boolean {
  return isFields(json) && Object.values(json).every((word) => typeof word === 'string');
}

function isWrittenResult(json: unknown): json is WrittenResult {
  if (!isFields(json)) return false;
  const { chosen, shown, changes } = json;
  if (!Array.isArray(chosen) || !chosen.every(isKind)) return false;
  return (shown === null || isKind(shown)) && isFields(changes) && Object.values(changes).every(isWords);
}

export interface FilledPaper {
  readonly draft: ResultDraft;
  readonly values: Record<string, string>;
}

/** Which papers are to go before the signatory, what a person wrote on them, and which one is on the screen. */
export function useDraftState(view: CaseView, drafts: readonly ResultDraft[]) {
  const usual = usualPapers(
    view.record,
    drafts.map(({ kind }) => kind),
  );
  const written = useDraft<WrittenResult>({
    caseId: view.record.id,
    place: 'result',
    initial: { chosen: usual, shown: usual[0] ?? drafts[0]?.kind ?? null, changes: {} },
    isValue: isWrittenResult,
  });
  const { chosen, shown: wanted, changes } = written.value;
  const write = (next: Partial<WrittenResult>) => written.change({ ...written.value, ...next });
  const filled = (draft: ResultDraft): FilledPaper => ({ draft, values: valuesOf(draft, changes[draft.kind]) });
  const papers = drafts.filter(({ kind }) => chosen.includes(kind)).map(filled);
  const shownDraft = drafts.find(({ kind }) => kind === wanted) ?? drafts[0];
  const toggle = (kind: ResultKind) => {
    const next = togglePaper(chosen, kind);
    write({ chosen: next, shown: next.includes(kind) ? kind : (next[0] ?? kind) });
  };
  return {
    written,
    chosen,
    papers,
    shown: shownDraft === undefined ? null : filled(shownDraft),
    /** `《落户介绍信》：收信机关` when more than one paper is chosen, else the label alone. */
    missing: papers.flatMap(({ draft, values }) =>
      missingLabels(draft.editable, values).map((label) => (papers.length > 1 ? `《${draft.title}》${label}` : label)),
    ),
    /** A refusal may be proposed whatever is missing; what holds back one paper lets the others go. */
    blockers:
      chosen.length === 0
        ? view.blockers.propose
        : chosen.every(isRefusalResult)
          ? []
          : view.blockers.propose.filter((blocker) => holdsBack(blocker, chosen)),
    toggle,
    show: (kind: ResultKind) => write({ shown: kind }),
    change: (kind: ResultKind, key: string, value: string) =>
      write({ changes: { ...changes, [kind]: { ...changes[kind], [key]: value } } }),
  };
}
