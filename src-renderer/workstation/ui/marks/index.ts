export { groupDigits } from './group-digits.ts';
export { Identifier } from './identifier.tsx';
export { Mark, TONE_SIGNS, type Tone } from './mark.tsx';
export { Remaining } from './remaining.tsx';
export { ProvisionalTag, Tag } from './tag.tsx';
