import type { DocumentId } from '#shared/kernel/ids.ts';
import { type Rotation, turn, type Zoom } from '../document/geometry.ts';
import type { FactKey } from '../facts/fact-specs.ts';
import type { Source } from '../points/sources.ts';

export type Verdict = 'yes' | 'no' | 'doubt';

/** The one small editor that may stand open; `fact` corrects what a rule rests on, beginning with `value` or with what is known. */
export type Editor =
  | { readonly kind: 'reason'; readonly verdict: Verdict }
  | { readonly kind: 'fact'; readonly fact: FactKey; readonly value: boolean | null };

export interface ReviewState {
  /** Key of the one point in focus. */
  readonly focus: string | null;
  /** What the document pane shows. */
  readonly shown: Source | null;
  readonly zoom: Zoom;
  readonly sideBySide: boolean;
  /** What stands beside it; null picks the next source of the focus. */
  readonly second: Source | null;
  readonly rotations: Readonly<Record<string, Rotation>>;
  readonly editor: Editor | null;
}

export const START: ReviewState = {
  focus: null,
  shown: null,
  zoom: 'width',
  sideBySide: false,
  second: null,
  rotations: {},
  editor: null,
};

export type ReviewAction =
  /** `otherwise` is what is shown when the point has no source of its own. */
  | {
      readonly kind: 'focused';
      readonly key: string;
      readonly sources: readonly Source[];
      readonly otherwise: 'keep' | 'nothing';
    }
  | { readonly kind: 'shown'; readonly source: Source; readonly zoom?: Zoom }
  | { readonly kind: 'second_shown'; readonly source: Source }
  | { readonly kind: 'source_asked'; readonly sources: readonly Source[] }
  | { readonly kind: 'zoomed'; readonly zoom: Zoom }
  | { readonly kind: 'zoom_toggled' }
  /** The page on the table, or the one that is named. */
  | { readonly kind: 'turned'; readonly quarters: 1 | -1; readonly source?: Source }
  | { readonly kind: 'side_by_side' }
  | { readonly kind: 'editor'; readonly editor: Editor | null };

export function pageKey(documentId: DocumentId, page: number): string {
  return `${documentId}/${page}`;
}

function isSameSource(one: Source | null, other: Source): boolean {
  return (
    one !== null &&
    one.documentId === other.documentId &&
    one.page === other.page &&
    String(one.box) === String(other.box)
  );
}

/** First press brings the crop near, the next ones walk on to the other papers that say the same field. */
function askSource(state: ReviewState, sources: readonly Source[]): ReviewState {
  const index = sources.findIndex((source) => isSameSource(state.shown, source));
  const isNear = index >= 0 && (state.zoom === 'crop' || state.shown?.box === null);
  const next = index < 0 ? sources[0] : isNear ? sources[(index + 1) % sources.length] : sources[index];
  if (!next) return state;
  return { ...state, shown: next, zoom: next.box === null ? 'width' : 'crop' };
}

function focusOn(
  state: ReviewState,
  { key, sources, otherwise }: Extract<ReviewAction, { kind: 'focused' }>,
): ReviewState {
  const shown = sources[0] ?? (otherwise === 'keep' ? state.shown : null);
  const zoom = state.zoom === 'crop' ? 'width' : state.zoom;
  return { ...state, focus: key, editor: null, second: null, zoom, shown };
}

export function reviewReducer(state: ReviewState, action: ReviewAction): ReviewState {
  switch (action.kind) {
    case 'focused':
      return focusOn(state, action);
    case 'shown':
      return { ...state, shown: action.source, zoom: action.zoom ?? (state.zoom === 'crop' ? 'width' : state.zoom) };
    case 'second_shown':
      return { ...state, second: action.source };
    case 'source_asked':
      return askSource(state, action.sources);
    case 'zoomed':
      return { ...state, zoom: action.zoom };
    case 'zoom_toggled':
      return { ...state, zoom: state.zoom === 'width' ? (state.shown?.box ? 'crop' : 2) : 'width' };
    case 'turned': {
      const page = action.source ?? state.shown;
      if (!page) return state;
      const key = pageKey(page.documentId, page.page);
      const rotation = turn(state.rotations[key] ?? 0, action.quarters);
      return { ...state, rotations: { ...state.rotations, [key]: rotation } };
    }
    case 'side_by_side':
      return { ...state, sideBySide: !state.sideBySide, second: null };
    case 'editor':
      return { ...state, editor: action.editor };
  }
}
