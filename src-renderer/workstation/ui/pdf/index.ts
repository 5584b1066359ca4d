export { LetterPane } from './letter-pane.tsx';
export { useLetter } from './use-letter.ts';
