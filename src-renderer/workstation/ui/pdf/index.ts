export { LetterPane } from './letter-pane.tsx';
export { openPdf } from './load-pdf.ts';
export { useLetter } from './use-letter.ts';
