/** Deeper than any body of ours; keeps a hostile one from exhausting the stack. */
const DEEPEST = 40;

function isStorableText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** PostgreSQL's jsonb holds no NUL and no half surrogate: better refused at the door than failing in the database. */
export function isStorable(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, inner]) => isStorableText(key) && isStorable(inner, depth + 1));
}
