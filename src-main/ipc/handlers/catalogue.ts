import { importCatalogue } from '../../services/catalogue/import-catalogue.ts';
import { listSubjects, viewCatalogues } from '../../services/catalogue/list-subjects.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function catalogueHandlers({ context }: HandlerParts): Handlers<AreaCommand<'catalogue'>> {
  return {
    'catalogue.subjects': () => listSubjects(context),
    'catalogue.view': () => viewCatalogues(context),
    'catalogue.import': ({ catalogue }, staff) => importCatalogue(context, staff, catalogue),
  };
}
