/** Ids that are the same on every run: what is printed must not change by itself. */
export function fixedId(index: number): string {
  return `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
}
