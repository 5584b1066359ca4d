import { z } from 'zod';
import type { SearchableSubject } from '../domain/catalogues/search-subjects.ts';
import { CATALOGUE_CODES } from '../domain/catalogues/subject.ts';
import { empty, read, view, write } from './row.ts';
import type { CatalogueOutcome, CatalogueView } from './views/catalogue-views.ts';

export const catalogueCommands = {
  /** What the picker of 专业领域 searches: both catalogues, with pinyin initials. */
  'catalogue.subjects': read('case.read', empty, view<readonly SearchableSubject[]>()),
  'catalogue.view': read('settings.read', empty, view<readonly CatalogueView[]>()),
  /** Opens the system's file dialog; null when the person cancelled. */
  'catalogue.import': write(
    'settings.change',
    z.object({ catalogue: z.enum(CATALOGUE_CODES) }),
    view<CatalogueOutcome | null>(),
  ),
};
