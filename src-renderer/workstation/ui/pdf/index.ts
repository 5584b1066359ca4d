export { LetterPane } from './letter-pane.tsx';
export { PdfPages } from './pdf-pages.tsx';
export { useLetter } from './use-letter.ts';
