export { CaseLinksLine } from './case-links-line.tsx';
export { DecisionChoice } from './decision-choice.tsx';
export { RecheckButton } from './recheck-button.tsx';
