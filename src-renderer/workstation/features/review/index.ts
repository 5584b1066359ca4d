export { CaseReview } from './case-review.tsx';
