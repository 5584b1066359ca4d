import type { Subject } from './subject.ts';

/** With the first letters of its pinyin, in lower case: 计算机类 jsjl. */
export interface SearchableSubject extends Subject {
  readonly initials: string;
}

function rank(subject: SearchableSubject, term: string): number | null {
  const { code, name, initials, category } = subject;
  const upper = term.toUpperCase();
  if (code === upper || name === term) return 0;
  if (code.startsWith(upper)) return 1;
  if (name.startsWith(term)) return 2;
  if (initials.startsWith(term)) return 3;
  if (name.includes(term)) return 4;
  if (initials.includes(term)) return 5;
  return category.includes(term) ? 6 : null;
}

/** The worst place of the words, all of which must be found. */
function rankAll(subject: SearchableSubject, terms: readonly string[]): number | null {
  let worst = 0;
  for (const term of terms) {
    const found = rank(subject, term);
    if (found === null) return null;
    worst = Math.max(worst, found);
  }
  return worst;
}

/** Subjects by code, Chinese name, first letters of the pinyin or 门类, the closest first; all of them for no word. */
export function searchSubjects(subjects: readonly SearchableSubject[], typed: string): readonly SearchableSubject[] {
  const terms = typed.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean);
  if (terms.length === 0) return subjects;
  return subjects
    .flatMap((subject) => {
      const found = rankAll(subject, terms);
      return found === null ? [] : [{ subject, found }];
    })
    .toSorted((a, b) => a.found - b.found)
    .map(({ subject }) => subject);
}
