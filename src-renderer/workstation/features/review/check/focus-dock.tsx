import { useRef } from 'react';
import { text } from '#shared/i18n/index.ts';
import { Mark } from '../../../ui/marks/index.ts';
import { useWholeLines } from '../../../ui/scroll/use-whole-lines.ts';
import { nameOf, stateOf } from '../points/point-words.ts';
import type { Point } from '../points/points.ts';
import type { ReviewModel } from '../state/use-review-model.ts';
import { FactEditor } from './fact-editor.tsx';
import { FieldDetails } from './field-details.tsx';
import { MaterialDetails } from './material-details.tsx';
import { ReasonEditor } from './reason-editor.tsx';
import { RuleDetails } from './rule-details.tsx';
import { VerdictButtons } from './verdict-buttons.tsx';
import './dock.css';

function Details({ point }: { readonly point: Point }) {
  switch (point.kind) {
    case 'material':
      return <MaterialDetails point={point} />;
    case 'field':
      return <FieldDetails point={point} />;
    case 'rule':
      return <RuleDetails point={point} />;
  }
}

function DetailsPane({ point }: { readonly point: Point }) {
  const scroller = useRef<HTMLDivElement>(null);
  useWholeLines(scroller, 'tr, li, p');
  return (
    <div ref={scroller} className="dock-details">
      <Details point={point} />
    </div>
  );
}

function Body({ model, point }: { readonly model: ReviewModel; readonly point: Point }) {
  const { editor } = model.state;
  if (editor?.kind === 'reason') {
    return <ReasonEditor key={`${point.key} ${editor.verdict}`} model={model} point={point} verdict={editor.verdict} />;
  }
  if (editor?.kind === 'fact') return <FactEditor model={model} fact={editor.fact} value={editor.value} />;
  return (
    <>
      <DetailsPane key={point.key} point={point} />
      <VerdictButtons point={point} />
    </>
  );
}

/** The one point in focus with all its evidence, always in the same place. */
export function FocusDock({ model }: { readonly model: ReviewModel }) {
  const { focus, open } = model;
  const { editor } = model.state;
  const words = text.review.dock;
  if (!focus && editor?.kind === 'fact') {
    return (
      <section className="dock" aria-label={words.title} data-testid="focus-dock">
        <FactEditor model={model} fact={editor.fact} value={editor.value} />
      </section>
    );
  }
  if (!focus) {
    return (
      <section className="dock" aria-label={words.title}>
        <p className="check-empty">{open.size === 0 ? words.allDone : words.none}</p>
      </section>
    );
  }
  const { tone, word } = stateOf(focus);
  return (
    <section className="dock" aria-label={words.title} data-testid="focus-dock" data-point={focus.key}>
      <h3 className="dock-title" aria-live="polite">
        <span>{nameOf(focus)}</span>
        <Mark tone={tone} word={word} />
      </h3>
      <Body model={model} point={focus} />
    </section>
  );
}
