import { z } from 'zod';
import { caseId } from '../schema/primitives.ts';
import { read, view } from './row.ts';
import type { PersonView } from './views/person-views.ts';

export const personCommands = {
  /** The person of this case, with all that this station knows of them. */
  'person.view': read('case.read', z.object({ caseId }), view<PersonView>()),
};
