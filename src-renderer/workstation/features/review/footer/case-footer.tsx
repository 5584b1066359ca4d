import { Button } from 'antd';
import { text } from '#shared/i18n/index.ts';
import { navigate } from '../../../ui/navigation/index.ts';
import { openFact } from '../points/points.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { AnswerButton } from './answer-button.tsx';
import { CaseActions } from './case-actions.tsx';
import { DraftList } from './draft-list.tsx';
import { MissingList } from './missing-list.tsx';
import { mainStep, maySupplement, stepOf } from './next-step.ts';
import './footer.css';

/** While something is missing, the step to take is to the next thing that is. */
function NextPoint({ model }: { readonly model: ReviewModel }) {
  const step = stepOf(model.view.record.state.kind);
  const hasPlace = model.open.size > 0 || openFact(model.view) !== null;
  if (step !== 'propose' || model.view.blockers.propose.length === 0 || !hasPlace) return null;
  return (
    <Button type="primary" aria-keyshortcuts="J" onClick={() => model.step(1)}>
      {text.review.footer.next} <span className="kbd">J</span>
    </Button>
  );
}

/** 还差 …, and the steps that a review ends in. One button is the one to press, and it fits what is said to be missing. */
export function CaseFooter({ model }: { readonly model: ReviewModel }) {
  const { view } = model;
  const caseId = view.record.id;
  const words = text.review.footer;
  const main = mainStep(view);
  return (
    <footer className="case-footer">
      <MissingList view={view} step={stepOf(view.record.state.kind)} open={model.open.size} onFocus={model.focusOn} />
      <DraftList />
      <AnswerButton view={view} />
      <CaseActions view={view} onStart={model.startReview} />
      <Button
        disabled={!maySupplement(view)}
        aria-keyshortcuts="S"
        onClick={() => navigate({ kind: 'supplement', caseId })}
      >
        {words.supplement} <span className="kbd">S</span>
      </Button>
      <NextPoint model={model} />
      {main && (
        <Button
          type={main.primary ? 'primary' : 'default'}
          disabled={!main.enabled}
          aria-keyshortcuts="E"
          onClick={model.takeMainStep}
        >
          {words[main.word]} <span className="kbd">E</span>
        </Button>
      )}
    </footer>
  );
}
