export { readCorrection, valuesOf } from './applicant-draft.ts';
export { FieldGroup } from './field-group.tsx';
export { APPLICANT_SPECS } from './field-specs.ts';
export { checkTypedId } from './find-faults.ts';
export { WalkIn } from './walk-in.tsx';
