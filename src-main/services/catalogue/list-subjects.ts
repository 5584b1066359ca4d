import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import { mergeSubjects } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { SearchableSubject } from '#shared/domain/catalogues/search-subjects.ts';
import { CATALOGUE_CODES, type CatalogueCode, type Subject } from '#shared/domain/catalogues/subject.ts';
import type { CatalogueView } from '#shared/ipc/views/catalogue-views.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { catalogueImports, latestCatalogue } from '../../storage/repositories/catalogues.ts';
import type { CoreContext } from '../core-context.ts';
import { searchable } from './searchable.ts';

async function subjectsOf(handle: ReadHandle, catalogue: CatalogueCode): Promise<readonly Subject[]> {
  const latest = await latestCatalogue(handle, catalogue);
  return mergeSubjects(BUILT_IN[catalogue], latest?.subjects ?? []);
}

/** Every subject that a 专业领域 may name: built in, and imported over it. */
export async function knownSubjects(handle: ReadHandle): Promise<readonly Subject[]> {
  const lists: Subject[] = [];
  for (const catalogue of CATALOGUE_CODES) lists.push(...(await subjectsOf(handle, catalogue)));
  return lists;
}

export async function listSubjects(context: CoreContext): Promise<readonly SearchableSubject[]> {
  return searchable(await context.storage.read(knownSubjects));
}

export function viewCatalogues(context: CoreContext): Promise<readonly CatalogueView[]> {
  return context.storage.read(async (handle) => {
    const imports = await catalogueImports(handle);
    const views: CatalogueView[] = [];
    for (const catalogue of CATALOGUE_CODES) {
      views.push({
        catalogue,
        builtIn: BUILT_IN[catalogue].length,
        inUse: (await subjectsOf(handle, catalogue)).length,
        imports: imports.filter((one) => one.catalogue === catalogue),
      });
    }
    return views;
  });
}
