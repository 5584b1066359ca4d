import { text } from '#shared/i18n/index.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { backToQueue, navigate, type Route } from '../../../ui/navigation/index.ts';
import { useShortcuts } from '../../../ui/shortcuts/index.ts';
import { openPanel } from '../../timeline/index.ts';
import { stepZoom } from '../document/geometry.ts';
import { secondSource, turnedPage } from '../document/second-source.ts';
import { maySupplement } from '../footer/next-step.ts';
import type { ReviewModel } from './use-review-model.ts';

/** A page of the document on the table forward or back. */
function turnPage(model: ReviewModel, by: 1 | -1): void {
  const next = model.state.shown && turnedPage(model, model.state.shown, by);
  if (next) model.dispatch({ kind: 'shown', source: next });
}

/** The same of the one beside it. */
function turnSecondPage(model: ReviewModel, by: 1 | -1): void {
  const second = model.state.sideBySide ? secondSource(model) : null;
  const next = second && turnedPage(model, second, by);
  if (next) model.dispatch({ kind: 'second_shown', source: next });
}

/** A key does no more than its button: what is grey there says why here. */
function goIf(allowed: boolean, route: Route): void {
  if (allowed) navigate(route);
  else announce(text.review.said.notNow);
}

/** A whole review without the mouse (ui.md). */
export function useReviewKeys(model: ReviewModel): void {
  const words = text.review.keys;
  const { dispatch, state, view } = model;
  const caseId = view.record.id;
  useShortcuts({
    title: words.title,
    shortcuts: [
      { chords: ['j'], label: words.next, run: () => model.step(1) },
      { chords: ['k'], label: words.previous, run: () => model.step(-1) },
      { chords: ['down'], label: words.down, run: () => model.stepAny(1) },
      { chords: ['up'], label: words.up, run: () => model.stepAny(-1) },
      { chords: ['y'], label: words.yes, run: () => model.judge('yes') },
      { chords: ['o'], label: words.original, run: model.judgeOriginal },
      { chords: ['n'], label: words.no, run: () => model.judge('no') },
      { chords: ['d'], label: words.doubt, run: () => model.judge('doubt') },
      { chords: ['ctrl+z'], label: words.undo, run: model.undo },
      { chords: ['space'], label: words.source, run: model.askSource },
      { chords: ['z'], label: words.zoom, run: () => dispatch({ kind: 'zoom_toggled' }) },
      {
        chords: ['+', '='],
        label: words.zoomIn,
        run: () => dispatch({ kind: 'zoomed', zoom: stepZoom(state.zoom, 1) }),
        silent: true,
      },
      {
        chords: ['-'],
        label: words.zoomOut,
        run: () => dispatch({ kind: 'zoomed', zoom: stepZoom(state.zoom, -1) }),
        silent: true,
      },
      { chords: ['r'], label: words.rotate, run: () => dispatch({ kind: 'turned', quarters: 1 }) },
      { chords: ['b'], label: words.sideBySide, run: () => dispatch({ kind: 'side_by_side' }) },
      { chords: ['pagedown'], label: words.page, run: () => turnPage(model, 1) },
      { chords: ['pageup'], label: words.page, run: () => turnPage(model, -1), silent: true },
      { chords: ['shift+pagedown'], label: words.secondPage, run: () => turnSecondPage(model, 1) },
      { chords: ['shift+pageup'], label: words.secondPage, run: () => turnSecondPage(model, -1), silent: true },
      { chords: ['s'], label: words.supplement, run: () => goIf(maySupplement(view), { kind: 'supplement', caseId }) },
      { chords: ['e'], label: words.result, run: model.takeMainStep },
      { chords: ['t'], label: words.notes, run: () => openPanel('timeline') },
      {
        chords: ['esc'],
        label: words.back,
        run: () => (state.editor ? dispatch({ kind: 'editor', editor: null }) : backToQueue()),
      },
    ],
  });
}
