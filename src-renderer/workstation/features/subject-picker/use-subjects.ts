import type { SearchableSubject } from '#shared/domain/catalogues/search-subjects.ts';
import { useRead } from '../../bridge/index.ts';

/** Null while they are on their way. */
export function useSubjects(): readonly SearchableSubject[] | null {
  return useRead('catalogue.subjects', {}).data ?? null;
}
