import { useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import { useWholeLines } from '../../../ui/scroll/use-whole-lines.ts';
import { DiplomaMemories } from '../memory/index.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { ComparisonGrid } from './comparison-grid.tsx';
import { DispatchStages } from './dispatch-stages.tsx';
import { FocusDock } from './focus-dock.tsx';
import { ResultFacts } from './result-facts.tsx';
import { RulesList } from './rules-list.tsx';
import './check.css';

/** 核对: what was compared and which conditions hold; below, the one point in focus. */
export function CheckPane({ model }: { readonly model: ReviewModel }) {
  const scroller = useRef<HTMLDivElement>(null);
  useWholeLines(
    scroller,
    '.compare tbody tr, .rules h3, .rule, .dispatch-stages h3, .dispatch-stage, .result-facts h3, .result-facts p, .memory h3, .memory p, .memory ul',
  );
  return (
    <section className="pane check" aria-label={text.review.check}>
      <h2 className="pane-title">{text.review.check}</h2>
      <div ref={scroller} className="check-scroll">
        <DispatchStages />
        <ComparisonGrid />
        <DiplomaMemories />
        <RulesList />
        <ResultFacts />
      </div>
      <FocusDock model={model} />
    </section>
  );
}
