import { z } from 'zod';
import type { CaseId } from '../kernel/ids.ts';
import { caseId } from '../schema/primitives.ts';
import { DISPLAY_PARTS, type DisplayPart } from './customer-display.ts';
import { empty, read, view, write } from './row.ts';

/** What stands before the applicant right now; null while it is only the welcome. */
export interface DisplayView {
  readonly showing: { readonly caseId: CaseId; readonly part: DisplayPart } | null;
}

export const displayCommands = {
  'display.view': read('signed_in', empty, view<DisplayView>()),
  /** Opens the window when it is not there. Main takes the words from the case, never from the window that asks. */
  'display.show': write('case.read', z.object({ caseId, part: z.enum(DISPLAY_PARTS) }), view<DisplayView>()),
  'display.clear': write('signed_in', empty, view<DisplayView>()),
};
