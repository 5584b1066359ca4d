export { Identifier } from './identifier.tsx';
export { Mark } from './mark.tsx';
export { Remaining } from './remaining.tsx';
export { ProvisionalTag, Tag } from './tag.tsx';
export type { Tone } from './tone.ts';
