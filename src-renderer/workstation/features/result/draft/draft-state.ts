import { useState } from 'react';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { holdsBack } from '#shared/domain/results/blocker.ts';
import { togglePaper, usualPapers } from '#shared/domain/results/papers.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { missingLabels } from '#shared/domain/results/result-form.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import { valuesOf } from './values.ts';

type Changes = Readonly<Partial<Record<ResultKind, Readonly<Record<string, string>>>>>;

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
  const [chosen, setChosen] = useState(usual);
  const [wanted, setShown] = useState(usual[0] ?? drafts[0]?.kind ?? null);
  const [changes, setChanges] = useState<Changes>({});
  const filled = (draft: ResultDraft): FilledPaper => ({ draft, values: valuesOf(draft, changes[draft.kind]) });
  const papers = drafts.filter(({ kind }) => chosen.includes(kind)).map(filled);
  const shownDraft = drafts.find(({ kind }) => kind === wanted) ?? drafts[0];
  const toggle = (kind: ResultKind) => {
    const next = togglePaper(chosen, kind);
    setChosen(next);
    setShown(next.includes(kind) ? kind : (next[0] ?? kind));
  };
  return {
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
    show: setShown,
    change: (kind: ResultKind, key: string, value: string) =>
      setChanges({ ...changes, [kind]: { ...changes[kind], [key]: value } }),
  };
}
