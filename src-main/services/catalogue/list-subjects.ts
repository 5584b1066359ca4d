import { BUILT_IN } from '#shared/domain/catalogues/built-in.ts';
import type { ListCode } from '#shared/domain/catalogues/list.ts';
import { mergeSubjects } from '#shared/domain/catalogues/read-subject-rows.ts';
import type { SearchableSubject } from '#shared/domain/catalogues/search-subjects.ts';
import { CATALOGUE_CODES, type CatalogueCode, type Subject } from '#shared/domain/catalogues/subject.ts';
import { BUILT_IN_INSTITUTIONS } from '#shared/domain/institutions/built-in.ts';
import type { CatalogueView } from '#shared/ipc/views/catalogue-views.ts';
import type { ReadHandle } from '../../storage/handles.ts';
import { catalogueImports, importedEntries } from '../../storage/repositories/catalogues.ts';
import type { CoreContext } from '../core-context.ts';
import { institutionRegister } from './institution-register.ts';
import { searchable } from './searchable.ts';

async function subjectsOf(handle: ReadHandle, catalogue: CatalogueCode): Promise<readonly Subject[]> {
  return mergeSubjects(BUILT_IN[catalogue], await importedEntries(handle, catalogue));
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
    const of = (catalogue: ListCode) => imports.filter((one) => one.catalogue === catalogue);
    const views: CatalogueView[] = [];
    for (const catalogue of CATALOGUE_CODES) {
      const inUse = (await subjectsOf(handle, catalogue)).length;
      views.push({ catalogue, builtIn: BUILT_IN[catalogue].length, inUse, imports: of(catalogue) });
    }
    const { institutions } = await institutionRegister(handle);
    const counts = { builtIn: BUILT_IN_INSTITUTIONS.length, inUse: institutions.length };
    return [...views, { catalogue: 'institutions', ...counts, imports: of('institutions') }];
  });
}
