export { DraftNote } from './draft-note.tsx';
export { useDraft } from './use-draft.ts';
