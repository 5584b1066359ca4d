import { pinyin } from 'pinyin-pro';
import type { SearchableSubject } from '#shared/domain/catalogues/search-subjects.ts';
import type { Subject } from '#shared/domain/catalogues/subject.ts';

function initialsOf(name: string): string {
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' });
  return letters.join('').toLowerCase();
}

/** Subjects with what a search finds them by beside code and name. */
export function searchable(subjects: readonly Subject[]): readonly SearchableSubject[] {
  return subjects.map((subject) => ({ ...subject, initials: initialsOf(subject.name) }));
}
