export { CorrectApplicant } from './correct-applicant.tsx';
