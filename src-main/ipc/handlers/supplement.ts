import { actOnCase } from '../../services/case/act-on-case.ts';
import {
  answerSupplement,
  draftOfSupplement,
  previewSupplement,
  requestSupplement,
} from '../../services/supplement/supplement.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function supplementHandlers({ context, session }: HandlerParts): Handlers<AreaCommand<'supplement'>> {
  return {
    'supplement.draft': ({ caseId }) => draftOfSupplement(context, caseId),
    'supplement.preview': (input) => previewSupplement(context, input),
    'supplement.request': (input, staff) => requestSupplement(context, session, staff, input),
    'supplement.told': ({ caseId, ...told }, staff) =>
      actOnCase(context, staff, caseId, () => ({ kind: 'supplement_told', ...told })),
    'supplement.answer': ({ caseId }, staff) => answerSupplement(context, staff, caseId),
  };
}
