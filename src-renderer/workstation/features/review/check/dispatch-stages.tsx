import { Button } from 'antd';
import { nextOfStage, progressOf, type StageProgress, withStageStep } from '#shared/domain/case/stage-progress.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES, type DispatchStage } from '#shared/domain/office/dispatch-stages.ts';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { useFrameStatus } from '../../../ui/session/use-session.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { useReview } from '../state/review-context.ts';

const words = text.review.stages;

function StageMark({ progress }: { readonly progress: StageProgress | null }) {
  if (progress === null) return <Mark tone="idle" word={words.waiting} />;
  return progress.doneOn === null ? <Mark tone="doubt" word={words.running} /> : <Mark tone="good" word={words.done} />;
}

/** The next step of a stage, taken today. What came on another day is put right in the list. */
function useStageStep(): (stage: DispatchStage) => void {
  const { view, changeFacts, mayCorrect, isSaving } = useReview();
  const today = useFrameStatus()?.today;
  const { dispatchProgress } = view.record.facts;
  return (stage) => {
    const next = nextOfStage(progressOf(view.record.facts, stage));
    // The whole list is written: a second key before the first is saved would undo it.
    if (!mayCorrect || isSaving || next === null || today === undefined) return;
    const reason = (next === 'begin' ? words.begun : words.finished)(DISPATCH_STAGE_NAMES[stage]);
    changeFacts('dispatchProgress', { dispatchProgress: withStageStep(dispatchProgress, stage, today) }, reason);
  };
}

interface StageLineProps {
  readonly stage: DispatchStage;
  /** The digit that takes its next step. */
  readonly digit: string;
  readonly onStep: () => void;
}

function StageLine({ stage, digit, onStep }: StageLineProps) {
  const { view, mayCorrect } = useReview();
  const progress = progressOf(view.record.facts, stage);
  const next = nextOfStage(progress);
  const clock = view.clocks.find(({ code }) => code === `dispatch_${stage}`);
  return (
    <li className="dispatch-stage" data-testid={`stage-${stage}`}>
      <span className="dispatch-stage-name">{DISPATCH_STAGE_NAMES[stage]}</span>
      <StageMark progress={progress} />
      {progress !== null && <span>{words.period(progress.begunOn, progress.doneOn)}</span>}
      {clock?.dueOn && (
        <span title={text.review.deadline.limit(clock.limitDays)}>
          {text.review.deadline.due(clock.dueOn.slice(clock.stoppedOn === undefined ? 5 : 0))}
        </span>
      )}
      {mayCorrect && next !== null && (
        <Button size="small" className="dispatch-stage-step" aria-keyshortcuts={digit} onClick={onStep}>
          {words[next]} <span className="kbd">{digit}</span>
        </Button>
      )}
    </li>
  );
}

function Stages() {
  const step = useStageStep();
  useShortcuts({
    title: words.keysTitle,
    shortcuts: DISPATCH_STAGES.map((stage, index) => ({
      chords: [String(index + 1)],
      label: words.key(DISPATCH_STAGE_NAMES[stage]),
      run: () => step(stage),
    })),
  });
  return (
    <section className="dispatch-stages" aria-label={words.title}>
      <h3>
        {words.title} <FactLine fact="dispatchProgress" />
      </h3>
      <ol>
        {DISPATCH_STAGES.map((stage, index) => (
          <StageLine key={stage} stage={stage} digit={String(index + 1)} onStep={() => step(stage)} />
        ))}
      </ol>
    </section>
  );
}

/** 派出环节 (G一(4)): which are begun and done; a stage's clock runs from the one to the other. */
export function DispatchStages() {
  const { view } = useReview();
  return view.record.business === 'dispatch' ? <Stages /> : null;
}
