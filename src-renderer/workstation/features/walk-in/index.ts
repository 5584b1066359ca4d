export { FieldGroup } from './field-group.tsx';
export { APPLICANT_SPECS } from './field-specs.ts';
export { checkTypedId, faultOfTyping } from './find-faults.ts';
export { readApplicant } from './read-form.ts';
export { WalkIn } from './walk-in.tsx';
