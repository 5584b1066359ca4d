import type { LetterPreview } from '#shared/ipc/views/work-views.ts';
import type { LetterRequest } from '../../ports.ts';
import type { CoreContext } from '../core-context.ts';
import { Refused, refuse } from '../refused.ts';

export interface SetLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** The window that sets letters may be lost; the case is untouched by it, and trying again is safe. */
export async function setLetter(context: CoreContext, request: LetterRequest): Promise<SetLetter> {
  try {
    return await context.letters.set(request);
  } catch (error) {
    // Which characters no font has, say: more use to a person than that it failed.
    if (error instanceof Refused) throw error;
    context.logger.error('letter_not_set', error, { kind: request.kind });
    refuse('letter_not_set');
  }
}

export function offerLetter(context: CoreContext, { pdf, pages }: SetLetter): LetterPreview {
  return { token: context.letters.offer(pdf), pages, bytes: pdf.length };
}

export async function previewLetter(context: CoreContext, request: LetterRequest): Promise<LetterPreview> {
  return offerLetter(context, await setLetter(context, request));
}
