/** How a state stands to the work: agreed, in doubt, in the way, not looked at. */
export type Tone = 'good' | 'doubt' | 'bad' | 'idle';
