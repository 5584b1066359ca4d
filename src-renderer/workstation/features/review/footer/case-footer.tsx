import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import type { CaseView } from '#shared/ipc/views/case-view.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { AnswerButton } from './answer-button.tsx';
import { CaseActions } from './case-actions.tsx';
import { MissingList } from './missing-list.tsx';
import { maySupplement, resultButton, stepOf } from './next-step.ts';
import './footer.css';

interface CaseFooterProps {
  readonly view: CaseView;
  readonly onFocus: (key: string) => void;
}

/** 还差 …, and the steps that a review ends in. */
export function CaseFooter({ view, onFocus }: CaseFooterProps) {
  const { record } = view;
  const caseId = record.id;
  const words = text.review.footer;
  const result = resultButton(view);
  return (
    <footer className="case-footer">
      <MissingList view={view} step={stepOf(record.state.kind)} onFocus={onFocus} />
      <AnswerButton view={view} />
      <CaseActions view={view} />
      <Button
        disabled={!maySupplement(view)}
        aria-keyshortcuts="S"
        onClick={() => navigate({ kind: 'supplement', caseId })}
      >
        {words.supplement} <span className="kbd">S</span>
      </Button>
      <Button
        type="primary"
        disabled={!result.enabled}
        aria-keyshortcuts="E"
        onClick={() => navigate({ kind: 'result', caseId })}
      >
        {words[result.word]} <span className="kbd">E</span>
      </Button>
    </footer>
  );
}
