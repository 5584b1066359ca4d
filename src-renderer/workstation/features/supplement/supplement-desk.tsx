import { Button } from 'antd';
import { useState } from 'react';
import { text } from '#shared/i18n/index.ts';
import type { CaseView, SupplementDraft } from '#shared/ipc/views/case-view.ts';
import { call, failureOf } from '../../bridge/index.ts';
import { afterStep } from '../../ui/announce/after-step.ts';
import { announce } from '../../ui/announce/announce.ts';
import { DraftNote, useDraft } from '../../ui/drafts/index.ts';
import { FailureMessage } from '../../ui/failure/index.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { LetterPane, useLetter } from '../../ui/pdf/index.ts';
import { useFrameStatus } from '../../ui/session/use-session.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { CaseHead } from '../case-head/index.ts';
import { AgainFields, isFilled, NO_AGAIN } from './again-fields.tsx';
import { draftItems, finishedItems, isSupplementForm, type SupplementFormState } from './items.ts';
import { SupplementForm } from './supplement-form.tsx';
import { useSend } from './use-send.ts';
import { WhatWillHappen } from './what-will-happen.tsx';
import './supplement.css';

interface SupplementDeskProps {
  readonly view: CaseView;
  readonly draft: SupplementDraft;
}

/** Left the list being built, right the very page that will print; one key sends it. */
export function SupplementDesk({ view, draft }: SupplementDeskProps) {
  const caseId = view.record.id;
  const words = text.supplement;
  const status = useFrameStatus();
  const written = useDraft<SupplementFormState>({
    caseId,
    place: 'supplement',
    initial: { items: draftItems(draft.items), dueOn: draft.dueOn, note: '' },
    isValue: isSupplementForm,
  });
  const form = written.value;
  const before = view.record.supplements.length;
  const [again, setAgain] = useState(NO_AGAIN);
  const items = finishedItems(form.items);
  const note = form.note.trim();
  const notice =
    form.dueOn === null || items.length === 0
      ? null
      : { caseId, items: [...items], dueOn: form.dueOn, note: note === '' ? null : note };
  const preview = useLetter(notice && JSON.stringify(notice), () => {
    if (notice === null) throw new Error('nothing to set');
    return call('supplement.preview', notice);
  });
  const back = () => navigate({ kind: 'case', caseId });
  const send = useSend(view, (letter) => {
    announce(afterStep(words.done(view.record.number, draft.pausesClock), 'supplement', letter));
    back();
  });
  const may = view.permitted.includes('supplement_requested') || view.permitted.includes('review_started');
  const isLate = status !== undefined && form.dueOn !== null && form.dueOn < status.today;
  const ready =
    (before === 0 || isFilled(again)) &&
    may &&
    notice !== null &&
    !isLate &&
    items.length === form.items.length &&
    !send.isPending;
  const go = () => {
    if (ready) send.mutate({ ...notice, ...(before > 0 && { again }) });
  };
  useShortcuts({
    title: words.keys.title,
    shortcuts: [
      { chords: ['ctrl+enter'], label: words.keys.send, run: go, whileTyping: true },
      { chords: ['esc'], label: words.keys.back, run: back },
    ],
  });
  return (
    <article className="screen">
      <CaseHead view={view} back={words.back} onBack={back} />
      <div className="screen-desk">
        <SupplementForm
          rows={view.checklist}
          form={form}
          today={status?.today ?? draft.dueOn}
          isLate={isLate}
          onChange={written.change}
        >
          {before > 0 && <AgainFields before={before} value={again} onChange={setAgain} />}
        </SupplementForm>
        <LetterPane preview={preview} title={words.preview} />
      </div>
      {send.error && <FailureMessage failure={failureOf(send.error)} onDismiss={send.reset} />}
      <footer className="screen-foot">
        <DraftNote draft={written} />
        {may ? (
          <WhatWillHappen pages={preview.letter?.pages ?? null} pausesClock={draft.pausesClock} status={status} />
        ) : (
          <p className="screen-will">{words.notNow(text.domain.STATE_NAMES[view.record.state.kind])}</p>
        )}
        <Button onClick={back}>{text.common.cancel} Esc</Button>
        <Button type="primary" disabled={!ready} aria-keyshortcuts="Control+Enter" onClick={go}>
          {words.send} <span className="kbd">Ctrl+Enter</span>
        </Button>
      </footer>
    </article>
  );
}
