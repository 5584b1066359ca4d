import {
  answerSupplement,
  draftOfSupplement,
  previewSupplement,
  requestSupplement,
} from '../../services/supplement/supplement.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function supplementHandlers({ context }: HandlerParts): Handlers<AreaCommand<'supplement'>> {
  return {
    'supplement.draft': ({ caseId }) => draftOfSupplement(context, caseId),
    'supplement.preview': (input) => previewSupplement(context, input),
    'supplement.request': (input, staff) => requestSupplement(context, staff, input),
    'supplement.answer': ({ caseId }, staff) => answerSupplement(context, staff, caseId),
  };
}
