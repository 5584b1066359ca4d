export { CaseHead } from './case-head.tsx';
export { CasePage } from './case-page.tsx';
export { endWords } from './end-words.ts';
