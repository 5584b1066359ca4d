import { Button } from 'antd';
import { useState } from 'react';
import { BUSINESSES } from '#shared/domain/business/catalogue.ts';
import type { ResultKind } from '#shared/domain/case/case-record.ts';
import { isRefusalResult } from '#shared/domain/results/refusal-results.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { ResultDraft } from '#shared/ipc/views/work-views.ts';
import { call } from '../../../bridge/index.ts';
import { LetterPane, useLetter } from '../../../ui/pdf/index.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { EarlierResults } from '../record/earlier-results.tsx';
import { DraftBlockers } from './draft-blockers.tsx';
import { DraftValues } from './draft-values.tsx';
import { KindChoice } from './kind-choice.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { missingLabels, valuesOf } from './values.ts';

type Changes = Readonly<Partial<Record<ResultKind, Readonly<Record<string, string>>>>>;

interface DraftFormProps {
  readonly view: CaseView;
  readonly drafts: readonly ResultDraft[];
}

export function DraftForm({ view, drafts }: DraftFormProps) {
  const caseId = view.record.id;
  const words = text.result;
  const [kind, setKind] = useState(drafts[0]?.kind ?? null);
  const [changes, setChanges] = useState<Changes>({});
  const [proposing, setProposing] = useState(false);
  const draft = drafts.find((candidate) => candidate.kind === kind);
  const values = draft && valuesOf(draft, changes[draft.kind]);
  const input = draft && values && { caseId, kind: draft.kind, values, resultId: null };
  const preview = useLetter(input ? JSON.stringify(input) : null, () => {
    if (!input) throw new Error('nothing to set');
    return call('result.preview', input);
  });
  const missing = draft && values ? missingLabels(draft, values) : [];
  const may = view.permitted.includes('result_proposed');
  const blockers = kind !== null && isRefusalResult(kind) ? [] : view.blockers.propose;
  const ready = may && missing.length === 0 && blockers.length === 0;
  const propose = () => ready && setProposing(true);
  useShortcuts({
    title: words.keys.title,
    shortcuts: [{ chords: ['ctrl+enter'], label: words.keys.propose, run: propose, whileTyping: true }],
  });
  if (!draft || !values) return null;
  return (
    <>
      <div className="screen-desk">
        <section className="screen-form" aria-label={words.title}>
          <KindChoice drafts={drafts} kind={draft.kind} onChoose={setKind} />
          <DraftBlockers blockers={blockers} />
          <DraftValues
            draft={draft}
            values={values}
            onChange={(key, value) =>
              setChanges({ ...changes, [draft.kind]: { ...changes[draft.kind], [key]: value } })
            }
          />
          <EarlierResults record={view.record} />
        </section>
        <LetterPane preview={preview} title={draft.title} />
      </div>
      <footer className="screen-foot">
        <p className="screen-will">
          {!may && words.notNow(text.domain.STATE_NAMES[view.record.state.kind])}
          {may && blockers.length > 0 && words.blockedBy(blockers.length)}
          {may && blockers.length === 0 && missing.length > 0 && words.missing(missing.join('、'))}
          {ready && (BUSINESSES[view.record.business].secondSignature ? words.secondSignature : words.ownSignature)}
        </p>
        <Button type="primary" disabled={!ready} aria-keyshortcuts="Control+Enter" onClick={propose}>
          {words.propose}… <span className="kbd">Ctrl+Enter</span>
        </Button>
      </footer>
      {proposing && <ProposeDialog view={view} draft={draft} values={values} onClose={() => setProposing(false)} />}
    </>
  );
}
