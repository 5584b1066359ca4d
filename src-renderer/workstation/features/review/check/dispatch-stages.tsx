import { progressOf, type StageProgress } from '#shared/domain/case/stage-progress.ts';
import { DISPATCH_STAGE_NAMES, DISPATCH_STAGES, type DispatchStage } from '#shared/domain/office/dispatch-stages.ts';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { FactLine } from '../facts/fact-line.tsx';
import { useReview } from '../state/review-context.ts';

const words = text.review.stages;

function StageMark({ progress }: { readonly progress: StageProgress | null }) {
  if (progress === null) return <Mark tone="idle" word={words.waiting} />;
  return progress.doneOn === null ? <Mark tone="doubt" word={words.running} /> : <Mark tone="good" word={words.done} />;
}

function StageLine({ stage }: { readonly stage: DispatchStage }) {
  const { view } = useReview();
  const progress = progressOf(view.record.facts, stage);
  const clock = view.clocks.find(({ code }) => code === `dispatch_${stage}`);
  return (
    <li className="dispatch-stage" data-testid={`stage-${stage}`}>
      <span className="dispatch-stage-name">{DISPATCH_STAGE_NAMES[stage]}</span>
      <StageMark progress={progress} />
      {progress !== null && <span>{words.period(progress.begunOn, progress.doneOn)}</span>}
      {clock?.dueOn && (
        <span>
          {text.review.deadline.limit(clock.limitDays)} {text.review.deadline.due(clock.dueOn)}
        </span>
      )}
    </li>
  );
}

/** 派出环节 (G一(4)): which are begun and done; a stage's clock runs from the one to the other. */
export function DispatchStages() {
  const { view } = useReview();
  if (view.record.business !== 'dispatch') return null;
  return (
    <section className="dispatch-stages" aria-label={words.title}>
      <h3>
        {words.title} <FactLine fact="dispatchProgress" />
      </h3>
      <ol>
        {DISPATCH_STAGES.map((stage) => (
          <StageLine key={stage} stage={stage} />
        ))}
      </ol>
    </section>
  );
}
