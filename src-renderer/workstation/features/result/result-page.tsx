import { useState } from 'react';
import { livePapers } from '#shared/domain/results/papers.ts';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { CaseHead, CasePage } from '../case-head/index.ts';
import { DraftDesk } from './draft/draft-desk.tsx';
import { RecordDesk } from './record/record-desk.tsx';
import './result.css';

function ResultScreen({ view }: { readonly view: CaseView }) {
  const caseId = view.record.id;
  const words = text.result;
  const [addsOne, setAddsOne] = useState(false);
  const [isJustProposed, setJustProposed] = useState(false);
  const goOn = () => {
    setAddsOne(false);
    setJustProposed(true);
  };
  const hasPapers = livePapers(view.record).length > 0;
  const drafts = !hasPapers || addsOne;
  const back = () => (addsOne && hasPapers ? setAddsOne(false) : navigate({ kind: 'case', caseId }));
  useShortcuts({ title: words.keys.title, shortcuts: [{ chords: ['esc'], label: words.keys.back, run: back }] });
  return (
    <article className="screen">
      <CaseHead view={view} back={drafts && hasPapers ? words.backToPapers : words.back} onBack={back} />
      {drafts ? (
        <DraftDesk view={view} onProposed={goOn} />
      ) : (
        <RecordDesk view={view} isJustProposed={isJustProposed} onAdd={() => setAddsOne(true)} />
      )}
    </article>
  );
}

/** From the draft to the papers in the hand: drafted, signed by a second person, issued, reprinted, revoked. */
export function ResultPage({ caseId }: { readonly caseId: CaseId }) {
  return <CasePage caseId={caseId}>{(view) => <ResultScreen key={caseId} view={view} />}</CasePage>;
}
