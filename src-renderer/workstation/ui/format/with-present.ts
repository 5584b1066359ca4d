/** What an earlier edition allowed stays to be seen until somebody changes it. */
export function withPresent(choices: readonly number[], present: number | null): readonly number[] {
  return present === null || choices.includes(present) ? choices : [present, ...choices];
}
