import { text } from '#shared/i18n/index.ts';
import type { DocumentView } from '#shared/ipc/views/case-view.ts';
import { useReview } from '../state/review-context.ts';
import { DocumentChooser } from './document-chooser.tsx';
import { FileUnder } from './file-under.tsx';
import { stepZoom, type Zoom } from './geometry.ts';
import { Tool } from './tool.tsx';

/** While it is read more pages are known of than can be looked at. */
function pageCount({ pages, reading }: DocumentView): number {
  return Math.max(pages.length, reading.kind === 'reading' ? reading.pages : 0);
}

export function DocumentToolbar() {
  const { state, dispatch, view, showDocument } = useReview();
  const { shown, zoom } = state;
  const words = text.review.stage;
  const paper = view.documents.find((candidate) => candidate.documentId === shown?.documentId);
  const zoomTo = (next: Zoom) => dispatch({ kind: 'zoomed', zoom: next });
  return (
    <header className="pane-title document-bar">
      <h2>{text.review.document}</h2>
      {shown && (
        <DocumentChooser documentId={shown.documentId} label={words.pickDocument} onPick={(id) => showDocument(id)} />
      )}
      {shown && paper && paper.pages.length > 0 && (
        <span className="document-page">{words.page(shown.page + 1, pageCount(paper))}</span>
      )}
      {shown && <FileUnder documentId={shown.documentId} />}
      <span className="spring" />
      <div className="tools" role="toolbar" aria-label={words.tools}>
        <Tool sign="−" label={words.zoomOut} onPress={() => zoomTo(stepZoom(zoom, -1))} />
        {typeof zoom === 'number' && <span className="tool-percent">{Math.round(zoom * 100)}%</span>}
        <Tool sign="＋" label={words.zoomIn} onPress={() => zoomTo(stepZoom(zoom, 1))} />
        <Tool sign="↔" label={words.fitWidth} pressed={zoom === 'width'} onPress={() => zoomTo('width')} />
        <Tool sign="⤢" label={words.fitPage} pressed={zoom === 'page'} onPress={() => zoomTo('page')} />
        <Tool sign="⟲" label={words.rotateLeft} onPress={() => dispatch({ kind: 'turned', quarters: -1 })} />
        <Tool sign="⟳" label={words.rotateRight} onPress={() => dispatch({ kind: 'turned', quarters: 1 })} />
        <Tool
          sign="▯▯"
          label={words.sideBySide}
          pressed={state.sideBySide}
          onPress={() => dispatch({ kind: 'side_by_side' })}
        />
      </div>
    </header>
  );
}
