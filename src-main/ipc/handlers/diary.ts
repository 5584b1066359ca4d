import type { CaseId } from '#shared/kernel/ids.ts';
import { actOnCase } from '../../services/case/act-on-case.ts';
import type { AreaCommand, HandlerParts, Handlers } from '../handler.ts';

export function diaryHandlers({ context }: HandlerParts): Handlers<AreaCommand<'diary'>> {
  return {
    'diary.ask': ({ caseId, ...asked }, staff) =>
      actOnCase(context, staff, caseId, () => ({
        kind: 'verification_asked',
        queryId: context.ids.next<CaseId>(),
        ...asked,
      })),
    'diary.remind': ({ caseId, ...reminded }, staff) =>
      actOnCase(context, staff, caseId, () => ({ kind: 'verification_reminded', ...reminded })),
    'diary.answer': ({ caseId, ...answered }, staff) =>
      actOnCase(context, staff, caseId, () => ({ kind: 'verification_answered', ...answered })),
  };
}
