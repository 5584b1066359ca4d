import { Button } from 'antd';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import { call, failureOf } from '../../../bridge/index.ts';
import { DraftNote } from '../../../ui/drafts/index.ts';
import { FailureMessage } from '../../../ui/failure/index.ts';
import { LetterPane, useLetter } from '../../../ui/pdf/index.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { EarlierResults } from '../record/earlier-results.tsx';
import { DraftBlockers } from './draft-blockers.tsx';
import { useDraftState } from './draft-state.ts';
import { DraftValues } from './draft-values.tsx';
import { DraftWill } from './draft-will.tsx';
import { KindChoice } from './kind-choice.tsx';
import { usePropose } from './use-propose.ts';

interface DraftFormProps {
  readonly view: CaseView;
  readonly drafts: readonly ResultDraft[];
  readonly onProposed: () => void;
}

export function DraftForm({ view, drafts, onProposed }: DraftFormProps) {
  const caseId = view.record.id;
  const words = text.result;
  const { written, chosen, papers, shown, missing, blockers, toggle, show, change } = useDraftState(view, drafts);
  const input = shown && { caseId, kind: shown.draft.kind, values: shown.values, resultId: null };
  const preview = useLetter(input ? JSON.stringify(input) : null, () => {
    if (!input) throw new Error('nothing to set');
    return call('result.preview', input);
  });
  const may = view.permitted.includes('result_proposed');
  const ready = may && papers.length > 0 && missing.length === 0 && blockers.length === 0;
  const { propose, isPending, error } = usePropose(view, papers, onProposed);
  const proposeNow = () => ready && !isPending && propose();
  useShortcuts({
    title: words.keys.title,
    shortcuts: [{ chords: ['ctrl+enter'], label: words.keys.propose, run: proposeNow, whileTyping: true }],
  });
  if (!shown) return <p className="screen-loading">{words.nothingLeft}</p>;
  const { draft, values } = shown;
  return (
    <>
      <div className="screen-desk">
        <section className="screen-form" aria-label={words.title}>
          <KindChoice drafts={drafts} chosen={chosen} shown={draft.kind} onToggle={toggle} onShow={show} />
          <DraftBlockers blockers={blockers} />
          <DraftValues draft={draft} values={values} onChange={(key, value) => change(draft.kind, key, value)} />
          <EarlierResults record={view.record} />
        </section>
        <LetterPane preview={preview} title={draft.title} />
      </div>
      {error && <FailureMessage failure={failureOf(error)} />}
      <footer className="screen-foot">
        <DraftNote draft={written} />
        <DraftWill
          view={view}
          may={may}
          papers={papers.length}
          blockers={blockers.length}
          missing={missing}
          mayRefuse={drafts.some(({ kind }) => isRefusalResult(kind))}
        />
        <Button
          type="primary"
          disabled={!ready}
          loading={isPending}
          aria-keyshortcuts="Control+Enter"
          onClick={proposeNow}
        >
          {words.propose} <span className="kbd">Ctrl+Enter</span>
        </Button>
      </footer>
    </>
  );
}
