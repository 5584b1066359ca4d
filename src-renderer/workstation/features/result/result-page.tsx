import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import type { CaseId } from '#shared/kernel/ids.ts';
import { navigate } from '../../ui/navigation/index.ts';
import { useShortcuts } from '../../ui/shortcuts/index.ts';
import { CaseHead, CasePage } from '../case-head/index.ts';
import { currentResult } from './current-result.ts';
import { DraftDesk } from './draft/draft-desk.tsx';
import { RecordDesk } from './record/record-desk.tsx';
import './result.css';

function ResultScreen({ view }: { readonly view: CaseView }) {
  const caseId = view.record.id;
  const words = text.result;
  const back = () => navigate({ kind: 'case', caseId });
  useShortcuts({ title: words.keys.title, shortcuts: [{ chords: ['esc'], label: words.keys.back, run: back }] });
  const result = currentResult(view.record);
  return (
    <article className="screen">
      <CaseHead view={view} back={words.back} onBack={back} />
      {result ? <RecordDesk key={result.id} view={view} result={result} /> : <DraftDesk view={view} />}
    </article>
  );
}

/** From the draft to the paper in the hand: drafted, signed by a second person, issued, reprinted, revoked. */
export function ResultPage({ caseId }: { readonly caseId: CaseId }) {
  return <CasePage caseId={caseId}>{(view) => <ResultScreen key={caseId} view={view} />}</CasePage>;
}
