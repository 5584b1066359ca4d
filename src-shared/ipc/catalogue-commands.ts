import { z } from 'zod';
import { LIST_CODES } from '../domain/catalogues/list.ts';
import type { SearchableSubject } from '../domain/catalogues/search-subjects.ts';
import { empty, read, view, write } from './row.ts';
import type { CatalogueOutcome, CatalogueView } from './views/catalogue-views.ts';

export const catalogueCommands = {
  /** What the picker of 专业领域 searches: both catalogues, with pinyin initials. */
  'catalogue.subjects': read('case.read', empty, view<readonly SearchableSubject[]>()),
  'catalogue.view': read('settings.read', empty, view<readonly CatalogueView[]>()),
  /** Opens the system's file dialog; null when the person cancelled. */
  'catalogue.import': write(
    'settings.change',
    z.object({ catalogue: z.enum(LIST_CODES) }),
    view<CatalogueOutcome | null>(),
  ),
};
